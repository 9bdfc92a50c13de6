import { claimOf, type Debate } from "@/lib/argument/debate";
import type { ClaimId } from "@/lib/argument/id";
import { redirectsIn } from "@/lib/argument/merging";
import type { DebateView } from "@/lib/argument/view";

/** Claims that were merged away with those found in their stead, and the other way round. */
export interface MergedClaims {
  readonly redirects: ReadonlyMap<ClaimId, ClaimId>;
  readonly mergedInto: ReadonlyMap<ClaimId, readonly ClaimId[]>;
}

/** What the server told of, and what was merged or brought back since; `untouched`: nothing was. */
export function mergedClaims(debate: Debate, told: DebateView["redirects"], untouched: boolean): MergedClaims {
  const redirects = new Map(Object.entries(told) as [ClaimId, ClaimId][]);
  const here = untouched ? new Map<ClaimId, ClaimId>() : redirectsIn(debate);
  for (const [id, into] of redirects) {
    if (claimOf(debate, id)?.removed === null) redirects.delete(id);
    else redirects.set(id, here.get(into) ?? into);
  }
  for (const [id, into] of here) redirects.set(id, into);
  const mergedInto = new Map<ClaimId, ClaimId[]>();
  for (const [id, into] of redirects) mergedInto.set(into, [...(mergedInto.get(into) ?? []), id]);
  return { redirects, mergedInto };
}

/** What is counted at claims, with what is counted at those that were merged into them. */
export function withMerged(
  counts: Readonly<Record<ClaimId, number>>,
  mergedInto: MergedClaims["mergedInto"],
): Readonly<Record<ClaimId, number>> {
  const sums = { ...counts };
  for (const [into, merged] of mergedInto)
    sums[into] = [into, ...merged].reduce((sum, id) => sum + (counts[id] ?? 0), 0);
  return sums;
}
