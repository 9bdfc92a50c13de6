import { createHash } from "node:crypto";
import { accessSync, chmodSync, constants, mkdirSync, realpathSync } from "node:fs";
import { join, resolve } from "node:path";
import { Problem } from "./problem.mjs";

/**
 * The one folder that holds everything an instance keeps: the database, the PostgreSQL binaries, the secrets and the
 * note of who runs it. `REJOINDER_DATA` names it; without that it is
 * - `.rejoinder` in the checkout, for an ordinary user;
 * - `/var/lib/rejoinder/<hash of the checkout's path>`, for root: PostgreSQL refuses root's rights and runs as an
 *   unprivileged user, who must be able to reach the folder, which a checkout under `/root` does not allow.
 * @param {string} checkout the folder of package.json
 * @param {Record<string, string | undefined>} environment
 * @returns {string}
 */
export function dataFolder(checkout, environment = process.env) {
  if (environment.REJOINDER_DATA) return resolve(checkout, environment.REJOINDER_DATA);
  if (!runsAsRoot()) return join(checkout, ".rejoinder");
  const name = createHash("sha256").update(realpathSync(checkout)).digest("hex").slice(0, 12);
  return join("/var/lib/rejoinder", name);
}

/**
 * Creates the folder, or says in one sentence why it cannot be used.
 * @param {string} folder
 * @returns {string} the same folder
 */
export function openFolder(folder) {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    // The account that runs PostgreSQL for root passes through to the database but may list nothing.
    chmodSync(folder, runsAsRoot() ? 0o711 : 0o700);
  } catch {
    throw new Problem(
      `The data folder ${folder} cannot be read and written by this user: put its owner and permissions right, or name another folder in REJOINDER_DATA.`,
    );
  }
  return folder;
}

/** Whether this process has root's rights, which PostgreSQL refuses to run with. */
export function runsAsRoot() {
  return process.getuid?.() === 0;
}
