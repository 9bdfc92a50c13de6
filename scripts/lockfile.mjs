import { readFileSync, writeFileSync } from "node:fs";

// `node scripts/lockfile.mjs` completes package-lock.json, with --check it only says what is missing.
// npm leaves out optional packages of other systems that a mirror does not carry, and `npm ci` then refuses the
// lockfile everywhere. An entry of name, version and system is enough: it is fetched only where it fits.

/** @typedef {{ version?: string, dev?: boolean, optional?: boolean, os?: string[], cpu?: string[], libc?: string[], optionalDependencies?: Record<string, string> }} Package */

const path = new URL("../package-lock.json", import.meta.url);
const lock = JSON.parse(readFileSync(path, "utf8"));
/** @type {Record<string, Package>} */
const packages = lock.packages;
const missing = Object.entries(packages).flatMap(([parent, { optionalDependencies = {}, dev = false }]) =>
  Object.entries(optionalDependencies)
    .filter(([name]) => !isLocked(parent, name))
    .map(([name, version]) => ({ name, version, dev })),
);

if (process.argv.includes("--check")) {
  if (missing.length > 0) {
    console.error(
      `package-lock.json lacks ${missing.length} optional packages, ${missing[0]?.name} for one: run "node scripts/lockfile.mjs".`,
    );
    process.exitCode = 1;
  }
} else if (missing.length > 0) {
  for (const one of missing) packages[`node_modules/${one.name}`] = entry(one);
  lock.packages = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, "en")));
  writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`);
  console.log(`${missing.length} optional packages added to package-lock.json.`);
}

/**
 * Whether a package that `parent` asks for is locked in one of the folders where Node looks for it.
 * @param {string} parent
 * @param {string} name
 */
function isLocked(parent, name) {
  const folders = parent
    .split("/node_modules/")
    .map((_, depth, all) => all.slice(0, all.length - depth).join("/node_modules/"));
  return ["", ...folders.map((folder) => `${folder}/`)].some((folder) => packages[`${folder}node_modules/${name}`]);
}

/**
 * The names of such packages end in their system: "@next/swc-win32-arm64-msvc", "@swc/core-linux-arm-gnueabihf".
 * @param {{ name: string, version: string, dev: boolean }} missing
 * @returns {Package}
 */
function entry({ name, version, dev }) {
  const words = name.split(/[-/]/);
  const os = words.filter((word) =>
    /^(aix|android|darwin|freebsd|linux|netbsd|openbsd|openharmony|sunos|win32)$/.test(word),
  );
  const cpu = words.filter((word) => /^(arm|arm64|ia32|loong64|ppc64|riscv64|s390x|wasm32|x64)$/.test(word));
  const libc = words.flatMap((word) => (/^musl/.test(word) ? ["musl"] : /^gnu/.test(word) ? ["glibc"] : []));
  if (os.length + cpu.length === 0) throw new Error(`${name} does not say which system it is for: add it by hand`);
  return {
    version,
    ...(cpu.length > 0 ? { cpu } : {}),
    ...(dev ? { dev } : {}),
    ...(libc.length > 0 ? { libc } : {}),
    optional: true,
    ...(os.length > 0 ? { os } : {}),
  };
}
