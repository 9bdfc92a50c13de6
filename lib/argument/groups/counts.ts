import type { Ballots } from "./ballots";

/** How some people judged the claims, by claim; `seen` counts the unsure as well. */
export interface Counts {
  readonly agree: Int32Array;
  readonly disagree: Int32Array;
  readonly seen: Int32Array;
}

export interface GroupCounts {
  readonly all: Counts;
  /** By group. */
  readonly groups: readonly Counts[];
}

export function countsOf(
  { claim, claims, first, people, verdict }: Ballots,
  groupOf: Int32Array,
  groups: number,
): GroupCounts {
  const all = noCounts(claims);
  const inGroups = Array.from({ length: groups }, () => noCounts(claims));
  for (let p = 0; p < people; p++) {
    const own = inGroups[groupOf[p] as number];
    for (let i = first[p] as number; i < (first[p + 1] as number); i++) {
      note(all, claim[i] as number, verdict[i] as number);
      if (own !== undefined) note(own, claim[i] as number, verdict[i] as number);
    }
  }
  return { all, groups: inGroups };
}

/** How one side stands among some people: how many took it, of how many who have seen the claim. */
export interface Stand {
  readonly took: number;
  readonly seen: number;
}

export const standOn = (counts: Counts, claim: number, agrees: boolean): Stand => ({
  took: (agrees ? counts.agree : counts.disagree)[claim] as number,
  seen: counts.seen[claim] as number,
});

export const without = (all: Stand, some: Stand): Stand => ({ took: all.took - some.took, seen: all.seen - some.seen });

/** The share that took the side, in (0,1), with one more who did and one who did not; .5 where nobody has seen it. */
export const shareOf = ({ took, seen }: Stand): number => (took + 1) / (seen + 2);

/** `prod_g (A_g + 1) / (S_g + 2)`, in (0,1]: high only where no group is against. 1 for no groups. */
export const consensusOf = (groups: readonly Stand[]): number =>
  groups.reduce((product, stand) => product * shareOf(stand), 1);

const noCounts = (claims: number): Counts => ({
  agree: new Int32Array(claims),
  disagree: new Int32Array(claims),
  seen: new Int32Array(claims),
});

function note({ agree, disagree, seen }: Counts, claim: number, verdict: number): void {
  seen[claim] = (seen[claim] as number) + 1;
  if (verdict === 1) agree[claim] = (agree[claim] as number) + 1;
  else if (verdict === -1) disagree[claim] = (disagree[claim] as number) + 1;
}
