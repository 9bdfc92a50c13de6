import { randomBytes } from "node:crypto";
import { linkSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { codeOf, Problem } from "./problem.mjs";

/** What an instance must keep to itself. Generated once, never defaulted; who has the file is the administrator. */
export type Secrets = {
  /** PostgreSQL's superuser, used only to look after the server. */
  readonly databaseAdminPassword: string;
  /** The role the app connects as: owner of its database, and nothing more. */
  readonly databasePassword: string;
  /** Signs the session cookies. */
  readonly nextAuthSecret: string;
};

const names = ["databaseAdminPassword", "databasePassword", "nextAuthSecret"] as const;

/** The secrets of the data folder, generated into `secrets.json` (0600) when it has none yet. */
export function readSecrets(folder: string): Secrets {
  const path = join(folder, "secrets.json");
  return read(path) ?? generate(path) ?? readSecrets(folder);
}

function read(path: string): Secrets | null {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    if (codeOf(error) === "ENOENT") return null;
    throw new Problem(`The secrets in ${path} cannot be read by this user: start Rejoinder as the file's owner.`);
  }
  const secrets = parse(text);
  if (!names.every((name) => typeof secrets[name] === "string" && secrets[name].length >= 32)) {
    throw new Problem(`The secrets in ${path} are damaged: restore the file from a backup of the data folder.`);
  }
  return secrets as Secrets;
}

function parse(text: string): Partial<Secrets> {
  try {
    return (JSON.parse(text) as Partial<Secrets> | null) ?? {};
  } catch {
    return {};
  }
}

/** Null when another process was quicker: linking a finished file into place makes the first one win, whole. */
function generate(path: string): Secrets | null {
  const secrets = Object.fromEntries(names.map((name) => [name, randomBytes(32).toString("base64url")]));
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  try {
    linkSync(draft, path);
    return secrets as Secrets;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return null;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}
