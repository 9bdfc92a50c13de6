import type { Branded } from "../argument/id";

export type EssayId = Branded<"EssayId">;
export type PassageId = Branded<"PassageId">;

/** Part of an essay's text: offsets in UTF-16 code units, `end` exclusive, on boundaries of whole characters. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Paragraphs stand apart by one empty line in the text; each is counted, headings too, from 1. */
export interface Paragraph extends Span {
  readonly number: number;
  readonly kind: "text" | "heading" | "item" | "quote";
}

export interface Sentence extends Span {
  /** The number of its paragraph. */
  readonly paragraph: number;
}

/** A text with its parts; every character that is not blank lies in exactly one sentence. */
export interface Segmented {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
}

/** Where the words came from. All but the title may be "". */
export interface Citation {
  readonly title: string;
  readonly author: string;
  /** As given: "July 2024", "2024-07-15". */
  readonly date: string;
  readonly publisher: string;
  /** http or https; "" for none. */
  readonly url: string;
  /** Whose the text is, and what its owner allows. */
  readonly rights: string;
}

/**
 * Who sees what of a text: those who may write in the debate all of it; other readers the passages that claims are
 * anchored to (`passages`), or all of it (`whole`), or nothing but the citation (`nothing`).
 */
export const showings = ["nothing", "passages", "whole"] as const;
export type Showing = (typeof showings)[number];

export const essayLimits = {
  /** Characters of a text. */
  characters: 1_000_000,
  /** Bytes of a file. */
  bytes: 5 * 1024 * 1024,
  /** Essays of one debate. */
  essays: 20,
  /** Passages of one essay. */
  passages: 5000,
  /** Characters of a passage: some paragraphs, and never a whole text under the name of a quotation. */
  passageCharacters: 5000,
  /** Rejected proposals of one essay: more than the longest text has sentences. */
  rejected: 50_000,
  /** Characters of a line of the citation. */
  line: 500,
} as const;
