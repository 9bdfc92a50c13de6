import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Account, giveTo } from "./account";
import { program } from "./binaries";
import { Problem } from "./problem.mjs";
import { run } from "./run";
import type { Secrets } from "./secrets";

/** The superuser's name; people and the app connect as `rejoinder`. */
export const adminName = "rejoinder_admin";

/** Where PostgreSQL keeps its files. */
export function clusterFolder(folder: string): string {
  return join(folder, "postgres");
}

/** The major version that wrote the data, or null when there is none yet. */
export function majorVersion(folder: string): string | null {
  const file = join(clusterFolder(folder), "PG_VERSION");
  return existsSync(file) ? readFileSync(file, "utf8").trim() : null;
}

/**
 * Creates the data of a new server. It is made aside and moved into place when complete, so that a crash half way
 * leaves nothing that looks like a database, and of two processes the first one wins.
 */
export async function createCluster(folder: string, binaries: string, account: Account, secrets: Secrets) {
  const nursery = join(folder, `postgres.new-${process.pid}`);
  const passwordFile = join(folder, `postgres.password-${process.pid}`);
  try {
    rmSync(nursery, { recursive: true, force: true });
    mkdirSync(nursery, { mode: 0o700 });
    giveTo(account, nursery);
    writeFileSync(passwordFile, secrets.databaseAdminPassword, { mode: 0o600 });
    giveTo(account, passwordFile);
    const { code, output } = await run(program(binaries, "initdb"), initdb(nursery, passwordFile), account, folder);
    if (code !== 0) throw new Problem(`The database could not be created in ${folder}: ${lastLine(output, code)}.`);
    if (!existsSync(clusterFolder(folder))) renameSync(nursery, clusterFolder(folder));
  } finally {
    rmSync(passwordFile, { force: true });
    rmSync(nursery, { recursive: true, force: true });
  }
}

/** The last thing a program said, for a sentence. */
export function lastLine(output: string, code: number | string): string {
  const lines = output.split("\n").filter((line) => line.trim() !== "" && !line.includes("HINT:"));
  return lines.at(-1)?.trim().replace(/\.$/, "") ?? `it ended with ${code}`;
}

/** The built-in C.UTF-8 locale sorts and folds case the same everywhere, whatever the system has installed. */
function initdb(data: string, passwordFile: string): string[] {
  return [
    `--pgdata=${data}`,
    `--username=${adminName}`,
    `--pwfile=${passwordFile}`,
    "--auth=scram-sha-256",
    "--encoding=UTF8",
    "--locale=C",
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
    "--no-instructions",
  ];
}
