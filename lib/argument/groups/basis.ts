import type { ClaimId } from "../id";
import type { Verdict } from "../vote";
import type { Analysis } from "./analysis";
import type { GroupCounts } from "./counts";
import { smallestGroup } from "./grouping";
import { reach } from "./places";

/** What places one person among the others: by claim, the mean and the two components; and the counts ranking needs. */
export interface GroupBasis {
  /** Claims with at least one verdict. */
  readonly claims: readonly GroupBasisClaim[];
  /** By group. */
  readonly centres: readonly (readonly [number, number])[];
}

export interface GroupBasisClaim {
  readonly claimId: ClaimId;
  readonly mean: number;
  readonly pc1: number;
  readonly pc2: number;
  /** By group: agree, seen; 0, 0 where so few have seen the claim that single verdicts would show. */
  readonly groups: readonly (readonly [number, number])[];
  readonly priority: number;
}

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

export interface Place {
  readonly x: number;
  readonly y: number;
  /** The group with the nearest centre, -1 where there are no groups. */
  readonly group: number;
}

/** Where somebody with these verdicts stands; null for one without a verdict on a claim of the basis. */
export function placeOf({ centres, claims }: GroupBasis, votes: ReadonlyMap<ClaimId, Verdict>): Place | null {
  let [x, y, given] = [0, 0, 0];
  for (const { claimId, mean, pc1, pc2 } of claims) {
    const verdict = votes.get(claimId);
    if (verdict === undefined) continue;
    x += (verdict - mean) * pc1;
    y += (verdict - mean) * pc2;
    given++;
  }
  if (given === 0) return null;
  x *= reach(claims.length, given);
  y *= reach(claims.length, given);
  const away = centres.map(([cx, cy]) => (cx - x) ** 2 + (cy - y) ** 2);
  return { x, y, group: away.indexOf(away.reduce((least, one) => Math.min(least, one), Number.POSITIVE_INFINITY)) };
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
