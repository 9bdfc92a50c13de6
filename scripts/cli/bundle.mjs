import { createHash, randomUUID } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, extname, join, relative, sep } from "node:path";
import { pathToFileURL } from "node:url";

/**
 * What a bundle was made from: the hash of each source by its path, and of the names in each folder that holds one,
 * because a new file can take the place of another.
 * @typedef {{ folder: string, sources: Record<string, string>, folders: Record<string, string> }} Made
 */

const keepFor = 60 * 60 * 1000;

/**
 * A module and all it imports as plain JavaScript, made when a source has changed since the last time. Only the hashes of
 * contents count, taken from the very bytes that went into the bundle.
 * @param {string} checkout
 * @param {string} entry
 * @returns {Promise<string | null>} its address; null where no bundle can be made or kept
 */
export async function bundled(checkout, entry) {
  const home = join(checkout, "node_modules/.cache/rejoinder");
  const path = join(home, `${entry.replaceAll(/\W/g, "-")}.json`);
  const made = read(path);
  const folder = made !== null && isFresh(checkout, made) ? made.folder : await make(checkout, entry, home, path);
  return folder === null ? null : pathToFileURL(join(folder, "main.js")).href;
}

/**
 * @param {string} checkout
 * @param {string} entry
 * @param {string} home
 * @param {string} path
 */
async function make(checkout, entry, home, path) {
  const folder = join(home, randomUUID());
  try {
    mkdirSync(folder, { recursive: true });
    const { build } = await import("esbuild");
    /** @type {Made} */
    const made = { folder, sources: {}, folders: {} };
    for (const name of ["tsconfig.json", "package.json", installed]) made.sources[name] = hash(bytes(checkout, name));
    await build({
      absWorkingDir: checkout,
      entryPoints: { main: entry },
      outdir: folder,
      bundle: true,
      splitting: true,
      platform: "node",
      format: "esm",
      target: "node20",
      logLevel: "silent",
      // Packages in CommonJS ask for Node's own modules in their way.
      banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
      plugins: [recording(checkout, made)],
    });
    const draft = join(folder, "made.json");
    writeFileSync(draft, JSON.stringify(made));
    renameSync(draft, path);
    clearAway(home, folder);
    return folder;
  } catch {
    rmSync(folder, { recursive: true, force: true });
    return null;
  }
}

/** npm writes down last what it has installed. */
const installed = "node_modules/.package-lock.json";

/**
 * Notes what each source held when it was read.
 * @param {string} checkout
 * @param {Made} made
 * @returns {import("esbuild").Plugin}
 */
function recording(checkout, made) {
  return {
    name: "recording",
    setup({ onLoad }) {
      onLoad({ filter: /\.(ts|tsx|mjs|js|json)$/ }, ({ path }) => {
        // Packages change with an installation only.
        if (path.split(sep).includes("node_modules")) return undefined;
        const name = relative(checkout, path);
        const contents = readFileSync(path);
        const folder = dirname(name);
        made.folders[folder] = namesIn(checkout, folder);
        made.sources[name] = hash(contents);
        const loader = extname(name).slice(1).replace("mjs", "js");
        return { contents, loader: /** @type {import("esbuild").Loader} */ (loader) };
      });
    },
  };
}

/**
 * @param {string} checkout
 * @param {Made} made
 */
function isFresh(checkout, { folder, folders, sources }) {
  return (
    existsSync(join(folder, "main.js")) &&
    Object.entries(folders).every(([name, names]) => namesIn(checkout, name) === names) &&
    Object.entries(sources).every(([name, contents]) => hash(bytes(checkout, name)) === contents)
  );
}

/** @param {string} path */
function read(path) {
  try {
    return /** @type {Made} */ (JSON.parse(readFileSync(path, "utf8")));
  } catch {
    return null;
  }
}

/**
 * Older bundles, unless a process that started a moment ago may still load parts of one.
 * @param {string} home
 * @param {string} kept
 */
function clearAway(home, kept) {
  for (const name of readdirSync(home)) {
    const path = join(home, name);
    if (path === kept || name.endsWith(".json") || Date.now() - statSync(path).mtimeMs < keepFor) continue;
    rmSync(path, { recursive: true, force: true });
  }
}

/**
 * @param {string} checkout
 * @param {string} folder
 */
function namesIn(checkout, folder) {
  const path = join(checkout, folder);
  return existsSync(path) ? hash(Buffer.from(readdirSync(path).sort().join("\0"))) : "";
}

/**
 * @param {string} checkout
 * @param {string} name
 */
function bytes(checkout, name) {
  const path = join(checkout, name);
  return existsSync(path) ? readFileSync(path) : Buffer.alloc(0);
}

/** @param {Buffer} contents */
function hash(contents) {
  return createHash("sha256").update(contents).digest("base64url");
}
