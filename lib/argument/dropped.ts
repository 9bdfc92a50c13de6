import type { Claim } from "./claim";
import { type Debate, definitionOf, liveAnswers } from "./debate";

const attacks = (claim: Claim): boolean => claim.role === "rebuttal" || claim.role === "undercut";

/**
 * Whether an argument was dropped: it attacks something (a rebuttal or an undercut), and nobody has attacked it in turn.
 * What supports it does not answer it. Where a claim is shown again, its answers are those of its definition.
 */
export function isDropped(debate: Debate, claim: Claim): boolean {
  if (!attacks(claim)) return false;
  return !liveAnswers(debate, (definitionOf(debate, claim) ?? claim).id).some(attacks);
}

/** How many of the given claims attack something, and how many of those were dropped. */
export function countDropped(
  debate: Debate,
  claims: Iterable<Claim>,
): { readonly attacks: number; readonly dropped: number } {
  const counts = { attacks: 0, dropped: 0 };
  for (const claim of claims) {
    if (!attacks(claim)) continue;
    counts.attacks++;
    if (isDropped(debate, claim)) counts.dropped++;
  }
  return counts;
}
