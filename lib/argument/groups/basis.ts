import type { ClaimId } from "../id";
import type { Analysis } from "./analysis";
import type { GroupCounts } from "./counts";
import { smallestGroup } from "./grouping";
import type { GroupBasis, GroupBasisClaim } from "./report";

/** The basis of an analysis; `ids` names its claims by number. */
export function basisOf(analysis: Analysis, ids: readonly ClaimId[]): GroupBasis {
  const { components, counts, groups, mean, priority } = analysis;
  const claims: GroupBasisClaim[] = [];
  ids.forEach((claimId, claim) => {
    if ((counts.all.seen[claim] ?? 0) === 0) return;
    claims.push({
      claimId,
      mean: mean[claim] as number,
      pc1: components[0][claim] as number,
      pc2: components[1][claim] as number,
      groups: tellable(counts, claim),
      priority: priority[claim] as number,
    });
  });
  return { claims, centres: groups.map(({ x, y }) => [x, y] as const) };
}

/**
 * The counts by group of whom at least 5 have seen the claim. Those left out, together with the people of no group, are
 * what is missing from the claim's tally; if they are fewer than 5, the smallest count that would stand is left out too.
 */
function tellable({ all, groups }: GroupCounts, claim: number): readonly (readonly [number, number])[] {
  const seen = groups.map((counts) => counts.seen[claim] as number);
  const told = new Set([...seen.keys()].filter((g) => (seen[g] as number) >= smallestGroup));
  const untold = () => (all.seen[claim] as number) - [...told].reduce((sum, g) => sum + (seen[g] as number), 0);
  if (untold() > 0 && untold() < smallestGroup) {
    const smallest = [...told].reduce<number | null>(
      (least, g) => (least === null || (seen[g] as number) < (seen[least] as number) ? g : least),
      null,
    );
    if (smallest !== null) told.delete(smallest);
  }
  return groups.map((counts, g) =>
    told.has(g) ? ([counts.agree[claim] as number, seen[g] as number] as const) : [0, 0],
  );
}
