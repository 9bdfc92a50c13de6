import { dataFolder, openFolder } from "@/lib/db/embedded/folder.mjs";
import { stopSignal } from "../../start/stop";
import type { Given } from "../command";
import { runBackup } from "./backup";
import { runCheck } from "./check";
import { runCreateAdmin } from "./create-admin";
import { runExport } from "./export";
import { runImport } from "./import";
import { runRestore } from "./restore";
import { type Session, withSession } from "./session";

const works: Readonly<Record<string, (given: Given, session: Session) => Promise<void>>> = {
  import: runImport,
  export: runExport,
  check: runCheck,
  backup: runBackup,
  restore: runRestore,
  "create-admin": runCreateAdmin,
};

/** Does what is done on the database of this checkout's instance; the app may run meanwhile. */
export async function onDatabase(checkout: string, given: Given): Promise<void> {
  const work = works[given.command];
  if (work === undefined) throw new Error(`nothing does ${given.command}`);
  const folder = openFolder(dataFolder(checkout));
  await withSession({ checkout, folder, stop: stopSignal() }, (session) => work(given, session));
}
