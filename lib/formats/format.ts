import type { Place, Remark } from "../argument/preview";
import type { Result } from "../result";
import type { DebateDocument, Readings } from "./document";

const formatNames = [
  "kialo",
  "kialo-legacy",
  "argdown",
  "aif",
  "xaif",
  "json",
  "opml",
  "text",
  "markdown",
  "csv",
  "csv-votes",
  "dot",
] as const;
export type FormatName = (typeof formatNames)[number];

/** One way of writing a debate down. `text` is a list indented by spaces or tabs, Markdown's bullets among them. */
export interface Format {
  readonly name: FormatName;
  /** Without the dot, the usual one first. */
  readonly extensions: readonly [string, ...string[]];
  readonly mediaType: string;
  /** Text that `decodeText` gave; never throws. Missing: the format is only written. */
  readonly parse?: (text: string) => Result<Parsed, ParseFault> | Promise<Result<Parsed, ParseFault>>;
  /** Missing: the format is only read. */
  readonly print?: (document: DebateDocument, readings: Readings) => Printed;
}

export interface Parsed {
  readonly document: DebateDocument;
  /** What the file says and the document cannot, in the order of the file. */
  readonly losses: readonly Loss[];
}

export interface Printed {
  readonly text: string;
  /** What the document says and the format cannot. */
  readonly losses: readonly Loss[];
}

/** Where in a file, as far as it is known. */
export type Where = Place;

/** Something that was left out or changed on the way. */
export type Loss = Remark<LossCode>;

/** Why a text cannot be read; nothing of it is used then. */
export type ParseFault = Remark<FaultCode>;

/** Each has its sentence in locales/<language>/formats.json, under `losses`. */
export const lossCodes = [
  /** A part of the format that has no counterpart: a locution, a preference, a section, a data block. */
  "left-out",
  /** A rephrase is kept as a support. */
  "rephrase",
  /** A reference that would close a circle. */
  "cycle",
  /** A reference to what is not in the file (another discussion, a missing node). */
  "dangling",
  /** A second use of a claim became a place that shows it. */
  "shared",
  /** Something else than a tree was made one: roots, symmetric contradiction, several conclusions. */
  "restructured",
  /** Undercuts, joint premises or shared claims that the format has no word for. */
  "structure",
  "sources",
  "authors",
  "votes",
  "background",
  "semantics",
  "language",
  /** What kind of thing a source is. */
  "source-kinds",
  /** Where claims lead that were merged into others. */
  "redirects",
  "origin",
  /** Link words, emphasis or the like that became plain text. */
  "markup",
  /** Several theses, or a question beside a single thesis, that the format cannot tell apart. */
  "question",
  "empty-claim",
  "renamed",
] as const;
export type LossCode = (typeof lossCodes)[number];

/** Each has its sentence in locales/<language>/formats.json, under `faults`. */
export const faultCodes = [
  "not-text",
  "empty",
  "too-large",
  "too-many-claims",
  "too-deep",
  /** Reading it was given up: of these two nothing in the file is known to be wrong. */
  "too-slow",
  "too-much-memory",
  "unknown-format",
  "not-readable-format",
  /** Not well-formed JSON, XML or Argdown; `detail` says what was expected, as far as the parser knows. */
  "syntax",
  "nesting",
  /** A value of a wrong type or outside its range; `path` says which. */
  "wrong-value",
  "unknown-version",
  "missing-title",
  "bad-number",
  "bad-indent",
  "duplicate",
  "missing-parent",
  "missing-definition",
  "no-claims",
  "cycle",
  "wrong-place",
  "text-empty",
  "text-too-long",
  "too-many-sources",
  "bad-source",
  "bad-time",
] as const;
export type FaultCode = (typeof faultCodes)[number];

export const nowhere: Where = { line: null, path: null };
export const atLine = (line: number): Where => ({ line, path: null });
export const atPath = (path: string): Where => ({ line: null, path });
