import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Account } from "./account";
import { program } from "./binaries";
import { clusterFolder, lastLine } from "./cluster";
import { codeOf } from "./problem.mjs";
import { type Outcome, run } from "./run";

/** The server that has written its name into the data folder: it may be gone since. */
export type Postmaster = { readonly pid: number; readonly port: number };

/** Reads `postmaster.pid`; null when no server runs here, or only the file of one that was killed is left. */
export function findPostmaster(folder: string): Postmaster | null {
  const path = join(clusterFolder(folder), "postmaster.pid");
  if (!existsSync(path)) return null;
  const lines = readFileSync(path, "utf8").split("\n");
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  if (isPostgresOf(folder, pid)) return { pid, port };
  // Its number may have passed to another process, which PostgreSQL would take for the server that wrote the file.
  rmSync(path, { force: true });
  return null;
}

/** Starts the server detached from this process and waits until it takes connections (crash recovery included). */
export function startPostmaster(folder: string, binaries: string, account: Account): Promise<Outcome> {
  const log = join(clusterFolder(folder), "server.log");
  const args = ["start", "--pgdata", clusterFolder(folder), "--log", log, "--wait", "--timeout=120", "--silent"];
  return run(program(binaries, "pg_ctl"), args, account, folder);
}

/** Ends all sessions, writes everything out and waits until the server is gone. */
export async function stopPostmaster(folder: string, binaries: string, account: Account): Promise<void> {
  const args = ["stop", "--pgdata", clusterFolder(folder), "--mode=fast", "--wait", "--timeout=60", "--silent"];
  await run(program(binaries, "pg_ctl"), args, account, folder);
}

/** Why the server did not start, in its own words. */
export function lastWords(folder: string, outcome: Outcome): string {
  const log = join(clusterFolder(folder), "server.log");
  const text = existsSync(log) ? readFileSync(log, "utf8").slice(-4000) : "";
  const fatal = text.match(/(?:FATAL|PANIC): {2}(.*)/g)?.at(-1);
  return fatal?.replace(/^\w+: {2}/, "") ?? lastLine(outcome.output, outcome.code);
}

function isPostgresOf(folder: string, pid: number): boolean {
  if (!Number.isInteger(pid) || pid < 2 || pid === process.pid || !isAlive(pid)) return false;
  if (process.platform === "win32") return true;
  try {
    const command = existsSync("/proc/self/cmdline")
      ? readFileSync(`/proc/${pid}/cmdline`, "utf8")
      : execFileSync("ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8" });
    return command.includes("postgres") && command.includes(folder);
  } catch {
    return false;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === "EPERM";
  }
}
