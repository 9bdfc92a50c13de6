import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Problem } from "../../lib/db/embedded/problem.mjs";

/**
 * Installs exactly what the lockfile says, unless that is what is there.
 * @param {string} checkout
 * @param {{ withDevelopment: boolean }} what whether the packages that only tests and checks use must be there, too
 * @returns {"as locked" | "installed"}
 */
export function install(checkout, { withDevelopment }) {
  if (isAsLocked(checkout, withDevelopment)) return "as locked";
  const [command, ...first] = npm();
  // All of them, whatever NODE_ENV says: what is left out now would cost `npm test` a second installation.
  const args = [...first, "ci", "--no-audit", "--no-fund", "--include=dev"];
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: checkout,
    encoding: "utf8",
    shell: process.platform === "win32" && command.endsWith(".cmd"),
    stdio: ["ignore", "pipe", "pipe"],
  });
  if (status === 0) return "installed";
  const reason = `${stderr ?? ""}${stdout ?? ""}`.match(/npm error (?!code)(.*)/)?.[1] ?? "npm could not be run";
  throw new Problem(`The packages could not be installed with "npm ci": ${reason.trim().replace(/\.$/, "")}.`);
}

/**
 * npm writes down last what it has put into node_modules, in the lockfile's own terms: comparing the two also sees an
 * installation that was cut short and one that was changed by hand.
 * @param {string} checkout
 * @param {boolean} withDevelopment
 */
function isAsLocked(checkout, withDevelopment) {
  const installedPath = join(checkout, "node_modules/.package-lock.json");
  if (!existsSync(installedPath)) return false;
  const locked = packages(join(checkout, "package-lock.json"));
  const installed = packages(installedPath);
  return Object.entries(locked).every(([path, wanted]) => {
    if (path === "") return true;
    const there = installed[path];
    if (!there)
      return Boolean(wanted.optional || (wanted.dev && !withDevelopment) || (wanted.devOptional && !withDevelopment));
    // What the lockfile knows no hash of was made for another system than the one that wrote it.
    return there.version === wanted.version && (!wanted.integrity || there.integrity === wanted.integrity);
  });
}

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, dev?: boolean, devOptional?: boolean }} Package
 * @param {string} path
 * @returns {Record<string, Package>}
 */
function packages(path) {
  return JSON.parse(readFileSync(path, "utf8")).packages;
}

/** The npm that runs this script, else the one on the path. */
function npm() {
  const script = process.env.npm_execpath;
  if (script?.endsWith("npm-cli.js")) return [process.execPath, script];
  return [process.platform === "win32" ? "npm.cmd" : "npm"];
}
