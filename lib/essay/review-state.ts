import type { ClaimId } from "../argument/id";
import type { Span } from "./essay";
import type { Proposal } from "./proposal";

/** A review of proposals as it stands on somebody's page. Nothing of it is stored but what was rejected and taken. */
export interface Review {
  readonly text: string;
  /** In the order of the text, with what was reworded, moved, split and joined here. */
  readonly proposals: readonly ReviewedProposal[];
  /** Those of the text that still stand in it. */
  readonly passages: readonly ReviewPassage[];
  readonly rejected: ReadonlySet<string>;
  /** The key of the proposal one is at; null when there is none. */
  readonly current: string | null;
  /** What `undo` goes back to, the latest last. */
  readonly past: readonly Past[];
}

export interface ReviewedProposal extends Omit<Proposal, "parent"> {
  readonly parent: Parent | null;
  /** Whether somebody changed it here. */
  readonly changed: boolean;
}

type Past = Pick<Review, "proposals" | "rejected" | "current">;

/** What a proposal would stand under: a claim of the debate, or another proposal once that is taken. */
export type Parent =
  | { readonly kind: "proposal"; readonly key: string }
  | { readonly kind: "claim"; readonly id: ClaimId };

/** A passage that still stands in the text. */
export interface ReviewPassage extends Span {
  readonly claimId: ClaimId;
}

export interface ReviewSource {
  readonly text: string;
  readonly proposals: readonly Proposal[];
  readonly passages: readonly ReviewPassage[];
  readonly rejected: Iterable<string>;
}
