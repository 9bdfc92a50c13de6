import type { Claim } from "./claim";

/** Is the claim true, should this be done? 1 agree, 0 unsure, -1 disagree. */
export type Verdict = -1 | 0 | 1;
/** If true, how much does it bear on the parent? 0 not at all … 4 decisively. Not asked of theses. */
export type Relevance = 0 | 1 | 2 | 3 | 4;

/** One person's vote on a claim; null: not given. */
export interface Vote {
  readonly verdict: Verdict | null;
  readonly relevance: Relevance | null;
}

/** Counts of the votes on a claim. Its author's own vote is in none of them. */
export interface Tally {
  readonly agree: number;
  readonly unsure: number;
  readonly disagree: number;
  readonly relevanceCount: number;
  readonly relevanceSum: number;
}

export const noVote: Vote = { verdict: null, relevance: null };
export const noVotes: Tally = { agree: 0, unsure: 0, disagree: 0, relevanceCount: 0, relevanceSum: 0 };

/** Votes that count for the base score. */
export const decided = (tally: Tally): number => tally.agree + tally.disagree;

/** Mean of Beta(1,1) updated with the decided votes, in (0,1); .5 with none, where the interface says "no votes yet". */
export const baseScore = (tally: Tally): number => (tally.agree + 1) / (decided(tally) + 2);

/** How much the claim bears on its parent, in [0,1]; 1 while nobody said. */
export const edgeWeight = (tally: Tally): number =>
  tally.relevanceCount === 0 ? 1 : tally.relevanceSum / tally.relevanceCount / 4;

/** The tally after one person's vote went from `before` to `after`. */
export const recount = (tally: Tally, before: Vote, after: Vote): Tally => {
  const is = (vote: Vote, verdict: Verdict) => (vote.verdict === verdict ? 1 : 0);
  return {
    agree: tally.agree + is(after, 1) - is(before, 1),
    unsure: tally.unsure + is(after, 0) - is(before, 0),
    disagree: tally.disagree + is(after, -1) - is(before, -1),
    relevanceCount: tally.relevanceCount + Number(after.relevance !== null) - Number(before.relevance !== null),
    relevanceSum: tally.relevanceSum + (after.relevance ?? 0) - (before.relevance ?? 0),
  };
};

/** Whether this place asks for a verdict (a shared claim is judged where it is defined). */
export const asksVerdict = (claim: Claim): boolean => claim.sharedFrom === null;
/** Whether this place asks for relevance. */
export const asksRelevance = (claim: Claim): boolean => claim.role !== "thesis";
