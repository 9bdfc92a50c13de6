import type { StoredHead } from "@/lib/db/essays";
import type { Showing } from "@/lib/essay/essay";

/** What a reader is given of a text: all of it, or what it shows to everybody. */
export type Sees = "all" | Showing;

/** How much one reader has been told of what is marked in a text. */
export interface EssayMoment {
  /** The newest changes told, of its passages and of its rejected proposals. */
  readonly passages: number;
  readonly rejected: number;
  /** The newest edit of the debate then: claims that come back bring their passages along. */
  readonly seq: number;
  /** Which text it was, and what the reader was given of it. */
  readonly textVersion: number;
  readonly sees: Sees;
}

/** How much one is told who reads this much of an essay as it was read, and of the debate up to that edit. */
export const momentOf = ({ revisions, textVersion }: StoredHead, sees: Sees, seq: number): EssayMoment => ({
  // Of what is for others to know, nobody counts how often it changes.
  passages: sees === "nothing" ? 0 : revisions.passages,
  rejected: sees === "all" ? revisions.rejected : 0,
  ...{ seq, textVersion, sees },
});

const seen: readonly string[] = ["all", "nothing", "passages", "whole"] satisfies Sees[];

/** As a client keeps it, who need not know what it says. */
export const written = ({ passages, rejected, seq, textVersion, sees }: EssayMoment): string =>
  [passages, rejected, seq, textVersion, sees].join("-");

/** null for what is none. */
export function readMoment(text: string): EssayMoment | null {
  const [sees = "", ...rest] = text.split("-").reverse();
  const [textVersion = -1, seq = -1, rejected = -1, passages = -1] = rest.map(Number);
  const numbers = [passages, rejected, seq, textVersion];
  if (rest.length !== 4 || !numbers.every(isCount) || !seen.includes(sees)) return null;
  return { passages, rejected, seq, textVersion, sees: sees as Sees };
}

/** The database's numbers end there. */
const isCount = (value: number): boolean => Number.isInteger(value) && value >= 0 && value < 2 ** 31;
