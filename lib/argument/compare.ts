import type { Claim, ClaimRole } from "./claim";
import { isContested } from "./contest";
import { type Debate, definitionOf, liveAnswers } from "./debate";
import { claimsBelow } from "./excerpt";
import type { ClaimId } from "./id";
import { decided, type Tally } from "./vote";

/** What a thesis rests on, to be set beside another's. */
export interface ThesisCase {
  /** Claims of its branch, the thesis included. */
  readonly claims: number;
  /** Of those, claims that people voted on, and that they are divided over; where a claim is shown again it counts once. */
  readonly voted: number;
  readonly contested: number;
  /** Decided votes in the branch. */
  readonly votes: number;
  /** The strongest of the answers to the thesis itself, the first of equals; null where there is none. */
  readonly support: Claim | null;
  readonly rebuttal: Claim | null;
}

export interface CaseReading {
  /** In [0,1]; null where it may not be seen. */
  readonly strengthOf: (id: ClaimId) => number | null;
  readonly tallyOf: (id: ClaimId) => Tally;
}

/** One pass over the thesis's branch. */
export function caseOf(debate: Debate, thesis: Claim, { strengthOf, tallyOf }: CaseReading): ThesisCase {
  const counts = { claims: 0, voted: 0, contested: 0, votes: 0 };
  const count = (claim: Claim) => {
    counts.claims++;
    if (claim.sharedFrom !== null) return;
    const tally = tallyOf(claim.id);
    counts.votes += decided(tally);
    if (decided(tally) > 0) counts.voted++;
    if (isContested(tally)) counts.contested++;
  };
  count(thesis);
  for (const claim of claimsBelow(debate, thesis.id)) count(claim);
  const answers = liveAnswers(debate, thesis.id);
  const strongest = (role: ClaimRole): Claim | null => {
    let best: { readonly claim: Claim; readonly strength: number } | null = null;
    for (const claim of answers) {
      if (claim.role !== role) continue;
      const strength = strengthOf((definitionOf(debate, claim) ?? claim).id) ?? -1;
      if (best === null || strength > best.strength) best = { claim, strength };
    }
    return best === null ? null : best.claim;
  };
  return { ...counts, support: strongest("support"), rebuttal: strongest("rebuttal") };
}
