import { consensusOf, type GroupCounts, type Stand, shareOf, standOn, without } from "./counts";
import { smallestGroup } from "./grouping";

// What the counts say about groups. Claims are numbers; lists stand strongest first, equal ones by claim. Nothing is said
// of a claim that fewer than 5 people of a group concerned have seen, so that no single verdict shows through.

/** A side that most of a group takes, and more of it than of everybody else. */
export interface Representative {
  readonly claim: number;
  readonly agrees: boolean;
  /** Of the group, above .5, and of everybody else, each below 1. */
  readonly share: number;
  readonly others: number;
  /** `z` of the two-proportion test times the ratio of the shares. */
  readonly score: number;
}

/** A side that every group takes. */
export interface Shared {
  readonly claim: number;
  readonly agrees: boolean;
  /** The product of the shares, in (0,1). */
  readonly consensus: number;
  /** By group, each above .5. */
  readonly shares: readonly number[];
}

/** A claim that divides the groups and on which a thesis depends. */
export interface Hinge {
  readonly claim: number;
  /** By group, the share that agrees. */
  readonly shares: readonly number[];
  /** The largest difference between two of them, in [0,1). */
  readonly disagreement: number;
  /** As given, in [0,1]. */
  readonly influence: number;
  readonly score: number;
}

/** One-sided, 90 %. */
const telling = 1.2816;

/**
 * What tells a group from everybody else: the sides most of it takes, more often by the two-proportion z test.
 * Source: Small et al., "Polis", 2021, with its representativeness measure cut down to test times ratio.
 */
export function representativesOf({ all, groups }: GroupCounts, group: number): readonly Representative[] {
  const found: Representative[] = [];
  const counts = groups[group];
  if (counts === undefined) return found;
  for (let claim = 0; claim < all.seen.length; claim++) {
    for (const agrees of [true, false]) {
      const own = standOn(counts, claim, agrees);
      const rest = without(standOn(all, claim, agrees), own);
      if (own.seen < smallestGroup || rest.seen < smallestGroup) continue;
      const z = twoProportions(own, rest);
      const [share, others] = [shareOf(own), shareOf(rest)];
      if (z > telling && share > 0.5) found.push({ claim, agrees, share, others, score: (z * share) / others });
    }
  }
  found.sort((a, b) => b.score - a.score || a.claim - b.claim);
  const seen = new Set<number>();
  return found.filter(({ claim }) => !seen.has(claim) && seen.add(claim));
}

/** The z of the difference of two shares, with the same additions as `shareOf`, so that it is always finite. */
export function twoProportions(a: Stand, b: Stand): number {
  const [of, among] = [a.seen + 2, b.seen + 2];
  const pooled = (a.took + b.took + 2) / (of + among);
  return (shareOf(a) - shareOf(b)) / Math.sqrt(pooled * (1 - pooled) * (1 / of + 1 / among));
}

/** The claims on which every group leans the same way. */
export function commonGroundOf({ all, groups }: GroupCounts): readonly Shared[] {
  const found: Shared[] = [];
  if (groups.length === 0) return found;
  for (let claim = 0; claim < all.seen.length; claim++) {
    for (const agrees of [true, false]) {
      const stands = groups.map((counts) => standOn(counts, claim, agrees));
      if (stands.every((stand) => stand.seen >= smallestGroup && shareOf(stand) > 0.5)) {
        found.push({ claim, agrees, consensus: consensusOf(stands), shares: stands.map(shareOf) });
      }
    }
  }
  return found.sort((a, b) => b.consensus - a.consensus || a.claim - b.claim);
}

/** Where groups differ on what matters: disagreement times influence, claims for which that is 0 left out. */
export function cruxesOf({ all, groups }: GroupCounts, influence: ArrayLike<number>): readonly Hinge[] {
  const found: Hinge[] = [];
  if (groups.length < 2) return found;
  for (let claim = 0; claim < all.seen.length; claim++) {
    const stands = groups.map((counts) => standOn(counts, claim, true));
    const bears = influence[claim] ?? 0;
    if (bears === 0 || stands.some((stand) => stand.seen < smallestGroup)) continue;
    const shares = stands.map(shareOf);
    const disagreement = Math.max(...shares) - Math.min(...shares);
    if (disagreement > 0) found.push({ claim, shares, disagreement, influence: bears, score: disagreement * bears });
  }
  return found.sort((a, b) => b.score - a.score || a.claim - b.claim);
}
