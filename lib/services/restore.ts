import { createHash } from "node:crypto";
import {
  appliedMigrations,
  type BackupTable,
  columnsOf,
  deleteEverything,
  lockEmpty,
  putRows,
  withoutLimits,
} from "@/lib/db/backup-rows";
import type { Database } from "@/lib/db/client";
import { forgetEveryLive } from "@/lib/db/live-debates";
import { isRefusedRow } from "@/lib/db/outage";
import { transact } from "@/lib/db/transaction";
import { putEveryWord } from "@/lib/db/words";
import { err, ok, type Result } from "@/lib/result";
import { backupVersion, type End, readEnd, readHead, readRowLine } from "./backup-lines";

export interface RestoreRefused {
  readonly code: "not-empty" | "not-a-backup" | "newer-backup" | "damaged";
  /** What was found instead; English, for whoever runs the instance. */
  readonly detail: string;
  /** From 1. */
  readonly line: number | null;
}

type Restored = Result<{ readonly rows: number }, RestoreRefused>;

const batch = 1000;
const patience = { timeout: 24 * 60 * 60_000, once: true };

/**
 * Puts a backup into a migrated database, all of it or nothing. A database with a debate or a person in it is refused,
 * unless `replace` says to delete everything first.
 * @param lines of the file, without their line feeds
 */
export async function restore(
  lines: AsyncIterable<string>,
  { replace }: { readonly replace: boolean },
): Promise<Restored> {
  const restored = await transact<{ readonly rows: number }, RestoreRefused>(async (tx) => {
    await withoutLimits(tx);
    if (replace) await deleteEverything(tx);
    else if (!(await lockEmpty(tx))) return refused("not-empty", "there are people or debates in the database");
    return new Restoring(tx).all(lines);
  }, patience);
  if (restored.ok) forgetEveryLive();
  return restored;
}

const refused = (code: RestoreRefused["code"], detail: string, line: number | null = null) =>
  err<RestoreRefused>({ code, detail, line });

/** One file on its way into the database. */
class Restoring {
  readonly #hash = createHash("sha256");
  readonly #counts: Record<string, number> = {};
  #line = 0;
  #waiting: { readonly table: BackupTable; readonly columns: readonly string[]; readonly rows: string[] } | null = null;

  constructor(readonly tx: Database) {}

  async all(lines: AsyncIterable<string>): Promise<Restored> {
    let end: End | null = null;
    for await (const line of lines) {
      this.#line++;
      if (end !== null && line !== "") return this.#damaged("there is more after the end");
      if (end !== null) continue;
      end = this.#line === 1 ? null : readEnd(line);
      if (end !== null) continue;
      const wrong = this.#line === 1 ? await this.#start(line) : await this.#row(line);
      if (wrong !== null) return wrong;
      this.#hash.update(`${line}\n`);
    }
    if (this.#line === 0) return refused("not-a-backup", "the file is empty");
    if (end === null) return this.#damaged("the file ends early");
    const wrong = await this.#flush();
    if (wrong !== null) return wrong;
    const tables = new Set([...Object.keys(end.rows), ...Object.keys(this.#counts)]);
    const short = [...tables].find((table) => end.rows[table] !== this.#counts[table]);
    if (short !== undefined)
      return this.#damaged(`${this.#counts[short] ?? 0} rows of ${short} instead of ${end.rows[short] ?? 0}`);
    if (this.#hash.digest("hex") !== end.sha256) return this.#damaged("something in the file was changed");
    await putEveryWord(this.tx);
    return ok({ rows: Object.values(this.#counts).reduce((sum, count) => sum + count, 0) });
  }

  async #start(line: string): Promise<Restored | null> {
    const head = readHead(line);
    if (head === null) return refused("not-a-backup", "the first line is not that of a backup", 1);
    if (head.rejoinderBackup > backupVersion) return refused("newer-backup", `version ${head.rejoinderBackup}`, 1);
    const known = await appliedMigrations(this.tx);
    const unknown = head.migrations.find((name) => !known.includes(name));
    return unknown === undefined ? null : refused("newer-backup", `it has had the migration ${unknown}`, 1);
  }

  async #row(line: string): Promise<Restored | null> {
    const read = readRowLine(line);
    if (read === null) return this.#damaged("this is no row");
    const { table, row, columns } = read;
    this.#counts[table] = (this.#counts[table] ?? 0) + 1;
    if (this.#waiting !== null && this.#waiting.table === table && this.#waiting.rows.length < batch) {
      this.#waiting.rows.push(row);
      return null;
    }
    const wrong = await this.#flush();
    if (wrong !== null) return wrong;
    const there = await columnsOf(this.tx, table);
    const strange = columns.find((name) => !there.includes(name));
    if (strange !== undefined) return this.#damaged(`${table} has no column ${strange}`);
    this.#waiting = { table, columns, rows: [row] };
    return null;
  }

  async #flush(): Promise<Restored | null> {
    const waiting = this.#waiting;
    this.#waiting = null;
    if (waiting === null) return null;
    try {
      await putRows(this.tx, waiting.table, waiting.columns, waiting.rows);
      return null;
    } catch (error) {
      if (!isRefusedRow(error)) throw error;
      return this.#damaged(`the database refuses a row of ${waiting.table} among the lines before`);
    }
  }

  #damaged(detail: string): Restored {
    return refused("damaged", detail, this.#line);
  }
}
