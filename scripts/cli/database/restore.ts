import { createReadStream, existsSync } from "node:fs";
import { createInterface } from "node:readline";
import { Problem } from "@/lib/db/embedded/problem.mjs";
import type { RestoreRefused } from "@/lib/services/restore";
import type { Given } from "../command";
import { note } from "../output";
import { counted, progress } from "./progress";
import type { Session } from "./session";

/** Puts a backup into the database, all of it or nothing. */
export async function runRestore({ flags, places: [path = "-"] }: Given, { open, stop }: Session): Promise<void> {
  if (path !== "-" && !existsSync(path)) throw new Problem(`There is no file ${path}.`);
  await open();
  const { restore } = await import("@/lib/services/restore");
  const shown = progress();
  const restored = await restore(lines(path, stop, shown.show), { replace: flags.has("replace") });
  shown.done();
  if (!restored.ok) throw new Problem(sentence(restored.error));
  note(`${counted(restored.value.rows)} rows.`);
}

async function* lines(path: string, stop: AbortSignal, show: (text: string) => void): AsyncIterable<string> {
  const input = path === "-" ? process.stdin : createReadStream(path);
  let read = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    stop.throwIfAborted();
    show(`${counted(++read)} lines`);
    yield line;
  }
}

function sentence({ code, detail, line }: RestoreRefused): string {
  const said: Record<RestoreRefused["code"], string> = {
    "not-empty": "The database is not empty; --replace puts the backup in place of everything in it",
    "not-a-backup": "This is not a backup of Rejoinder",
    "newer-backup": "This backup comes from a newer Rejoinder; update this one first",
    damaged: "The backup is damaged, and nothing was changed",
  };
  return `${line === null ? "" : `line ${line}: `}${said[code]}${detail === "" ? "" : ` (${detail})`}.`;
}
