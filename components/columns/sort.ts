import type { Claim } from "@/lib/argument/claim";
import { contest } from "@/lib/argument/contest";
import type { Tally } from "@/lib/argument/vote";

export const sorts = ["outline", "ranked", "strongest", "contested", "newest"] as const;
export type Sort = (typeof sorts)[number];

/** Siblings in another order; equal ones stay in outline order. What is not in the ranking stands after it. */
export function sorted(
  claims: readonly Claim[],
  sort: Sort,
  readings: {
    readonly strengthOf: (claim: Claim) => number | null;
    readonly tallyOf: (claim: Claim) => Tally;
    /** From 0; undefined for what was written since. */
    readonly rankOf: (claim: Claim) => number | undefined;
  },
): readonly Claim[] {
  const { rankOf, strengthOf, tallyOf } = readings;
  const keys: Record<Sort, (claim: Claim) => number> = {
    outline: () => 0,
    ranked: (claim) => -(rankOf(claim) ?? claims.length),
    strongest: (claim) => strengthOf(claim) ?? 0,
    contested: (claim) => contest(tallyOf(claim)),
    newest: (claim) => claim.createdAt,
  };
  const key = keys[sort];
  return [...claims].sort((a, b) => key(b) - key(a));
}
