import { stringify } from "csv-stringify/sync";

/**
 * RFC 4180 with a byte order mark, without which spreadsheets take UTF-8 for something else. A cell that a spreadsheet
 * would compute instead of show begins with an apostrophe.
 */
export const table = (columns: readonly string[], rows: readonly (readonly string[])[]): string =>
  stringify([columns, ...rows.map((row) => row.map(shown))], {
    ...{ bom: true, record_delimiter: "windows", escape_formulas: true },
  });

/** What escape_formulas leaves: a formula behind quotation marks or blanks, which some spreadsheets strip. */
const shown = (cell: string): string => (/^["'\s]+[=+\-@\uff1d\uff0b\uff0d\uff20]/.test(cell) ? `'${cell}` : cell);
