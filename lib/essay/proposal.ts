import type { ClaimRole } from "../argument/claim";
import type { Span } from "./essay";

export const proposalKinds = ["recommendation", "reason", "evidence", "contrast", "concession", "assertion"] as const;
export type ProposalKind = (typeof proposalKinds)[number];

/** The words that made a sentence a proposal, and by which rule. */
export interface Cue extends Span {
  readonly rule: string;
}

/** What might become a claim. Nothing of it enters a debate before a person takes it. */
export interface Proposal {
  /** The same for the same sentence in the same place among equal ones, whatever else of the text changes. */
  readonly key: string;
  /** The words it would be anchored to: a sentence, or the clause of one. */
  readonly span: Span;
  readonly kind: ProposalKind;
  /** As it would stand under `parent`; a thesis exactly where `parent` is null. */
  readonly role: ClaimRole;
  /** The key of another proposal, never below this one. */
  readonly parent: string | null;
  /** How it could be worded as a claim: cue words that only link it to its neighbours are gone. 1–500 characters. */
  readonly text: string;
  readonly cues: readonly Cue[];
  /** Words that take back some of what is said ("perhaps", "may"). */
  readonly hedges: readonly Span[];
  /** In (0,1): how likely a careful reader would make it a claim; calibrated on nothing but the rules' own weights. */
  readonly confidence: number;
}
