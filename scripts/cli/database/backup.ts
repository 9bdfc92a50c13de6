import type { Given } from "../command";
import { note, printWhole } from "../output";
import { newFile } from "./new-file";
import { counted, progress } from "./progress";
import type { Session } from "./session";

/** Writes the whole instance down, as it stands at one moment. */
export async function runBackup({ flags, places: [path = "-"] }: Given, { open, stop }: Session): Promise<void> {
  const file = path === "-" ? standardOutput() : newFile(path, flags.has("force"));
  const shown = progress();
  try {
    await open();
    const { backup } = await import("@/lib/services/backup");
    const write = async (chunk: string) => {
      stop.throwIfAborted();
      await file.write(chunk);
    };
    const { rows } = await backup(write, (done) => shown.show(`${counted(done)} rows`));
    await file.keep();
    shown.done();
    note(`${counted(rows)} rows.`);
  } finally {
    await file.discard();
  }
}

const standardOutput = () => ({ write: printWhole, keep: async () => {}, discard: async () => {} });
