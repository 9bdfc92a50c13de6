import { join } from "node:path";
import { generateClient } from "../../scripts/start/build";
import { essayRows } from "./essay";
import { filterRows } from "./filters";
import { formatsRows } from "./formats";
import { groupsRows } from "./groups";
import { layoutRows } from "./layout";
import { onOwnServer } from "./own-server";
import { startUpRows } from "./start-up";
import { strengthRows } from "./strength";

// `npm run bench`, or `npm run bench -- groups strength` for some parts.

const parts: Readonly<Record<string, () => string[][] | Promise<string[][]>>> = {
  strength: strengthRows,
  groups: groupsRows,
  layout: layoutRows,
  filters: filterRows,
  essay: essayRows,
  formats: formatsRows,
  imports: async () => {
    // The client that reads and writes debates is made on the way, where nobody has started the app yet.
    await generateClient(join(import.meta.dirname, "../.."));
    return (await import("./imports")).importRows();
  },
  search: async () => {
    await generateClient(join(import.meta.dirname, "../.."));
    const { searchRows } = await import("./search");
    return onOwnServer(searchRows);
  },
  reading: async () => {
    await generateClient(join(import.meta.dirname, "../.."));
    const { readingRows } = await import("./reading");
    return onOwnServer(readingRows);
  },
  "start-up": startUpRows,
};

const asked = process.argv.slice(2);
const unknown = asked.find((name) => !Object.hasOwn(parts, name));
if (unknown !== undefined) {
  console.error(`There is no part "${unknown}": the parts are ${Object.keys(parts).join(", ")}.`);
  process.exit(2);
}
const rows = [["what", "time", "target", "times the simplest"]];
for (const [name, measured] of Object.entries(parts)) {
  if (asked.length === 0 || asked.includes(name)) rows.push([name], ...(await measured()));
}
console.log(aligned(rows).join("\n"));

function aligned(rows: readonly (readonly string[])[]): string[] {
  const columns = [0, 1, 2, 3];
  const cell = (row: readonly string[], column: number) => row[column] ?? "";
  const widths = columns.map((column) => Math.max(...rows.map((row) => cell(row, column).length)));
  return rows.map((row) =>
    columns
      .map((i) => (i === 0 ? cell(row, i).padEnd(widths[i] ?? 0) : cell(row, i).padStart(widths[i] ?? 0)))
      .join("  ")
      .trimEnd(),
  );
}
