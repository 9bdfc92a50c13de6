import { execFileSync } from "node:child_process";
import { chownSync } from "node:fs";
import { runsAsRoot } from "./folder.mjs";

/** The account PostgreSQL runs under; null means that of this process. */
export type Account = { readonly uid: number; readonly gid: number } | null;

/** This process's own account, or for root the account `nobody`, which every system has (65534 nearly everywhere). */
export function databaseAccount(): Account {
  return runsAsRoot() ? { uid: idOfNobody("-u"), gid: idOfNobody("-g") } : null;
}

/** Gives a file or an empty folder to the account. */
export function giveTo(account: Account, path: string): void {
  if (account) chownSync(path, account.uid, account.gid);
}

function idOfNobody(flag: "-u" | "-g"): number {
  try {
    return Number.parseInt(execFileSync("id", [flag, "nobody"], { encoding: "utf8" }), 10);
  } catch {
    return 65534;
  }
}
