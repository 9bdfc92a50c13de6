import type { ClaimId, UserId } from "../argument/id";
import type { Anchor } from "./anchor";
import type { Citation, EssayId, PassageId, Showing } from "./essay";

/** A passage of an essay that a claim is anchored to. Several may belong to one claim, and several claims to one. */
export interface Passage {
  readonly id: PassageId;
  readonly essayId: EssayId;
  readonly claimId: ClaimId;
  readonly anchor: Anchor;
  /** Whether the words are no longer in the text; then the anchor says where they stood last. */
  readonly orphaned: boolean;
}

/** An essay in a list of those of one debate. */
export interface EssayLine extends Citation {
  readonly id: EssayId;
  readonly showing: Showing;
  /** How many passages are anchored, and how many of them are orphaned. */
  readonly passages: number;
  readonly orphaned: number;
}

/** What one reader is given of an essay: nothing in it is hidden from that reader. */
export interface EssayView extends Citation {
  readonly id: EssayId;
  readonly showing: Showing;
  /** Grows with every change of the text or of what is said about it. */
  readonly version: number;
  /** null where this reader sees passages only: then each passage carries its own words, without what stands around them. */
  readonly text: string | null;
  /** Of claims that this reader sees, in the order of the text. */
  readonly passages: readonly Passage[];
  /** Keys of proposals that were rejected; of nobody's concern but those who may write. */
  readonly rejected: readonly string[];
  readonly addedBy: UserId;
  /** How much of what is marked in it this tells, for whoever asks what has come since. */
  readonly until: string;
}

/** What changed of an essay since somebody was last told of it, without its text. */
export interface EssayMarks extends Pick<EssayView, "passages" | "rejected" | "until"> {
  readonly about: Citation & Pick<EssayView, "showing">;
  /** Which of the lists are all that there is now; the others are what has come or changed. */
  readonly all: { readonly passages: boolean; readonly rejected: boolean };
  /** Passages that this reader was shown and that are there no longer; none where all are told. */
  readonly gone: readonly PassageId[];
  /**
   * After which one each passage stands, null for the first; of those that are not told with where they stand in the text
   * and are not all told.
   */
  readonly after: Readonly<Record<PassageId, PassageId | null>>;
  /** The version that brought the text as it stands, and who did, where this reader may know; null where it is not shown. */
  readonly text: { readonly version: number; readonly changedBy: string | null } | null;
}

/** What a text says that became a claim: the words of its passages, without what stands around them. */
export interface QuotedText extends Pick<Citation, "title" | "author" | "date"> {
  readonly id: EssayId;
  readonly quotes: readonly string[];
}
