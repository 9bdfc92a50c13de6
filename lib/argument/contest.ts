import { decided, type Tally } from "./vote";

/** How evenly split a vote is, in [0,1): 1 - |agree - disagree| / votes, counting for more the more people took part. */
export function contest(tally: Tally): number {
  const votes = decided(tally);
  if (votes === 0) return 0;
  const split = 1 - Math.abs(tally.agree - tally.disagree) / votes;
  return split * (votes / (votes + 2));
}

/**
 * Whether people are divided over a claim: `contest` above .6. It takes at least four decided votes, and more than three
 * in ten of them on the smaller side; one against one is not enough to speak of.
 */
export const isContested = (tally: Tally): boolean => contest(tally) > 0.6;
