import { execFileSync } from "node:child_process";
import { existsSync, linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { codeOf } from "../../lib/db/embedded/problem.mjs";

/**
 * Who runs on a data folder. `birth` tells a process from a later one that got the same number.
 * @typedef {{ pid: number, birth: string | null, url: string }} Instance
 */

/**
 * Notes in the data folder that this process runs on it.
 * @param {string} folder
 * @param {string} url where it will answer
 * @returns {{ first: Instance } | { release: () => void }} the instance that runs already, or the way to end the note
 */
export function claimInstance(folder, url) {
  const path = join(folder, "running.json");
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, JSON.stringify({ pid: process.pid, birth: birthOf(process.pid), url }), { mode: 0o600 });
  try {
    for (;;) {
      if (link(draft, path)) return { release: () => rmSync(path, { force: true }) };
      const first = read(path);
      if (first && isRunning(first)) return { first };
      const moved = moveAway(path, `${draft}.stale`);
      // Another process may have replaced the stale note with its own since it was read: that one is put back.
      if (moved && isRunning(moved)) link(`${draft}.stale`, path);
    }
  } finally {
    rmSync(draft, { force: true });
    rmSync(`${draft}.stale`, { force: true });
  }
}

/** @param {Instance} instance */
function isRunning({ pid, birth }) {
  return pid !== process.pid && birthOf(pid) !== null && (birth === null || birthOf(pid) === birth);
}

/**
 * When a process began, in the system's own terms; null when there is none of this number.
 * @param {number} pid
 * @returns {string | null}
 */
function birthOf(pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (codeOf(error) !== "EPERM") return null;
  }
  try {
    if (process.platform === "win32") return "unknown";
    if (!existsSync("/proc/self/stat"))
      return execFileSync("ps", ["-o", "lstart=", "-p", `${pid}`], { encoding: "utf8" }).trim();
    // The name in brackets may hold spaces; the start time is the 20th field after it. A zombie runs no longer.
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
      .replace(/^.*\) /s, "")
      .split(" ");
    return fields[0] === "Z" ? null : (fields[19] ?? null);
  } catch {
    return null;
  }
}

/** @param {string} path */
function read(path) {
  try {
    return /** @type {Instance} */ (JSON.parse(readFileSync(path, "utf8")));
  } catch {
    return null;
  }
}

/**
 * @param {string} from
 * @param {string} to
 */
function link(from, to) {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw error;
  }
}

/**
 * @param {string} from
 * @param {string} to
 */
function moveAway(from, to) {
  try {
    renameSync(from, to);
  } catch {
    return null;
  }
  return read(to);
}
