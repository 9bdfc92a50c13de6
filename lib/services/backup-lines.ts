import { type BackupTable, backupTables } from "@/lib/db/backup-rows";

// A backup is lines of JSON: a head, a line for each row, an end that says how many there were and what they add up to,
// so that a file that was cut off or changed is told from a whole one.

/** Of the lines themselves; what is in the rows is the migrations' to say. */
export const backupVersion = 1;

export interface Head {
  readonly rejoinderBackup: number;
  readonly migrations: readonly string[];
  readonly at: string;
}

export interface End {
  readonly end: true;
  readonly rows: Readonly<Record<string, number>>;
  /** Of every line before, each with its line feed, in hexadecimal. */
  readonly sha256: string;
}

export const rowLine = (table: BackupTable, row: string): string => `{"table":"${table}","row":${row}}`;

const prefix = /^\{"table":"([A-Za-z]+)","row":(?=\{)/;

/** The table and the row of a line as it was written; null where it is no such line. */
export function readRowLine(
  line: string,
): { readonly table: BackupTable; readonly row: string; readonly columns: readonly string[] } | null {
  const start = prefix.exec(line);
  const table = backupTables.find((name) => name === start?.[1]);
  if (start === null || table === undefined || !line.endsWith("}")) return null;
  const row = line.slice(start[0].length, -1);
  const value = parsed(row);
  return typeof value === "object" && value !== null ? { table, row, columns: Object.keys(value) } : null;
}

export function readHead(line: string): Head | null {
  const head = parsed(line) as Partial<Head> | null | undefined;
  const good =
    typeof head?.rejoinderBackup === "number" &&
    Array.isArray(head.migrations) &&
    head.migrations.every((name) => typeof name === "string");
  return good ? (head as Head) : null;
}

export function readEnd(line: string): End | null {
  if (!line.startsWith('{"end":')) return null;
  const end = parsed(line) as Partial<End> | null | undefined;
  const good = end?.end === true && typeof end.sha256 === "string" && typeof end.rows === "object" && end.rows !== null;
  return good ? (end as End) : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
