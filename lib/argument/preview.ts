import type { ClaimRole } from "./claim";

// What a file would become, as the server tells it and the page shows it. Both name formats and codes by their own
// lists: the server by what it reads, the page by the sentences it has.

/** Where in a file, as far as it is known. */
export interface Place {
  /** From 1. */
  readonly line: number | null;
  /** A JSON path like `claims[3].text`, a node's id, an outline number. */
  readonly path: string | null;
}

/** Something of the file and what is to be said of it; `detail` are the words, name or number concerned, "" for none. */
export interface Remark<Code extends string> extends Place {
  readonly code: Code;
  readonly detail: string;
}

export interface Preview<Format extends string, LossCode extends string> {
  readonly format: Format;
  readonly question: string;
  readonly background: string;
  readonly counts: Readonly<Record<"theses" | "claims" | "depth" | "sources" | "people" | "votes", number>>;
  /** The first claims in the order of the outline; there are `counts.claims` in all. */
  readonly rows: readonly PreviewRow[];
  /** The first ones in the order of the file. */
  readonly losses: readonly Remark<LossCode>[];
  /** All of them by their kind. */
  readonly lossCounts: Readonly<Partial<Record<LossCode, number>>>;
}

export interface PreviewRow {
  /** As in the outline: `1`, `1.2`. */
  readonly number: string;
  /** Theses have 1. */
  readonly depth: number;
  readonly role: ClaimRole;
  /** The words, of a place those of the claim it shows. */
  readonly text: string;
  /** The number of the claim that is shown here; null where the claim stands itself. */
  readonly shows: string | null;
}
