import { type Advance, breakLines } from "@/lib/argument/layout/break-lines";

/** What a node is drawn as. */
export type CardKind = "question" | "thesis" | "claim";

export interface TextLook {
  readonly family: "serif" | "sans";
  readonly size: number;
  readonly weight: number;
}

interface CardLook {
  readonly width: number;
  readonly text: TextLook;
  readonly line: number;
  /** From the card's top to the first line of text, and from the last one to its bottom. */
  readonly above: number;
  readonly below: number;
}

/** Between a card's side and what is written on it. */
export const inset = 22;
export const gaps = { along: 78, siblings: 16, cousins: 30 } as const;

// Wide and low: a tree that grows to the right is far taller than wide, and lines of this length read best.
export const cards = {
  question: { width: 360, text: { family: "serif", size: 31, weight: 500 }, line: 36, above: 4, below: 34 },
  thesis: { width: 420, text: { family: "serif", size: 20, weight: 500 }, line: 26, above: 41, below: 17 },
  claim: { width: 400, text: { family: "serif", size: 16.5, weight: 400 }, line: 22, above: 37, below: 15 },
} as const satisfies Record<CardKind, CardLook>;

export const kindAt = (depth: number): CardKind => (depth === 0 ? "question" : depth === 1 ? "thesis" : "claim");

/** The question's width where it is the heading over columns of theses. */
export const headingWidth = 900;

/** A debate's question and claims are bounded, so that every card shows all of its text. */
export const linesOn = (
  kind: CardKind,
  text: string,
  advance: Advance,
  width: number = cards[kind].width,
): readonly string[] => breakLines(text, advance, width - (kind === "question" ? 0 : 2 * inset));

export const heightOf = (kind: CardKind, lines: number): number =>
  cards[kind].above + Math.max(1, lines) * cards[kind].line + cards[kind].below;
