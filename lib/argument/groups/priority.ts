/** What the exploration priority of a claim is made of; `seen` counts the unsure as well. */
export interface Seen {
  readonly agree: number;
  readonly unsure: number;
  readonly seen: number;
  /** How far out somebody stands who has only disagreed with this claim; 0 where there are no components. */
  readonly extremity: number;
}

/**
 * How much is learnt by showing a claim to one more person, from 0 without an upper bound: much where few are unsure,
 * many agree, it divides people, or hardly anybody has seen it, which wears off with the votes.
 * Source: Polis' comment priority (`priority-metric` in its `conversation.clj`), Small et al. 2021.
 */
export function explorationPriority({ agree, extremity, seen, unsure }: Seen): number {
  const told = 1 - (unsure + 1) / (seen + 2);
  const agreed = (agree + 1) / (seen + 2);
  return (told * (extremity + 1) * agreed * (1 + 8 * 2 ** (-seen / 5))) ** 2;
}

/** `|(-1 - mean) * (pc1, pc2)| * sqrt(claims)`: the distance from the middle of one who has only disagreed with the claim. */
export const extremityOf = (mean: number, pc1: number, pc2: number, claims: number): number =>
  (1 + mean) * Math.hypot(pc1, pc2) * Math.sqrt(claims);
