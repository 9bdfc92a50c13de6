import type { Format, FormatName } from "./format";

/** The formats, each loaded when it is first asked for: a parser of one of them can be larger than all the others. */
const loaders: Readonly<Record<FormatName, () => Promise<Format>>> = {
  kialo: async () => (await import("./kialo/format")).kialo,
  "kialo-legacy": async () => (await import("./kialo/format")).kialoLegacy,
  argdown: async () => (await import("./argdown/format")).argdown,
  aif: async () => (await import("./aif/format")).aif,
  xaif: async () => (await import("./aif/format")).xaif,
  json: async () => (await import("./json/format")).json,
  opml: async () => (await import("./opml/format")).opml,
  text: async () => (await import("./text/format")).text,
  markdown: async () => (await import("./markdown/format")).markdown,
  csv: async () => (await import("./csv/format")).csv,
  "csv-votes": async () => (await import("./csv/format")).csvVotes,
  dot: async () => (await import("./dot/format")).dot,
};

export const formatNamed = (name: FormatName): Promise<Format> => loaders[name]();

/** The formats a debate can be read from and written to, in the order in which they are offered. */
export const readable = ["json", "kialo", "argdown", "aif", "opml", "text"] as const satisfies readonly FormatName[];
export const writable = [
  "json",
  "markdown",
  "kialo",
  "kialo-legacy",
  "argdown",
  "aif",
  "xaif",
  "opml",
  "text",
  "csv",
  "csv-votes",
  "dot",
] as const satisfies readonly FormatName[];

export type ReadableFormat = (typeof readable)[number];
export type WritableFormat = (typeof writable)[number];
