import { createHash } from "node:crypto";
import { readEverything } from "@/lib/db/backup-rows";
import { backupVersion, type End, type Head, rowLine } from "./backup-lines";

/**
 * Writes the whole instance down as lines of JSON, as it stood at one moment: debates with their logs and votes, people
 * with what they need to sign in again. Not in it are sign-ins, links that work once, and counts of attempts. Whoever
 * has the file has everybody's addresses, votes and password hashes.
 * @param write takes the next lines; awaited, so that a slow file or pipe slows the reading
 * @param onProgress is told the rows written so far
 */
export async function backup(
  write: (chunk: string) => Promise<void> | void,
  onProgress: (rows: number) => void = () => {},
): Promise<{ readonly rows: number }> {
  const hash = createHash("sha256");
  const counts: Record<string, number> = {};
  let rows = 0;
  const put = async (lines: readonly string[]) => {
    const chunk = lines.map((line) => `${line}\n`).join("");
    hash.update(chunk);
    await write(chunk);
  };
  const head = (migrations: readonly string[]): Head => ({
    ...{ rejoinderBackup: backupVersion, migrations, at: new Date().toISOString() },
  });
  await readEverything(
    (migrations) => put([JSON.stringify(head(migrations))]),
    async (table, some) => {
      await put(some.map((row) => rowLine(table, row)));
      counts[table] = (counts[table] ?? 0) + some.length;
      rows += some.length;
      onProgress(rows);
    },
  );
  const end: End = { end: true, rows: counts, sha256: hash.digest("hex") };
  await write(`${JSON.stringify(end)}\n`);
  return { rows };
}
