import type { Ballots } from "./ballots";
import { largestEigenpair, type Operator } from "./krylov";
import { randomFrom } from "./random";

/** The two directions along which people's verdicts differ most. */
export interface Components {
  /** By claim, the mean verdict in [-1,1]; 0 where there is none. */
  readonly mean: Float64Array;
  /**
   * By claim. Of length 1 and at right angles, or all 0 where the verdicts do not differ that way. The entry farthest
   * from 0 is positive; the direction means nothing beyond that.
   */
  readonly components: readonly [Float64Array, Float64Array];
  /** The shares of all variance along them, in [0,1]. */
  readonly variance: readonly [number, number];
}

/**
 * Principal components of the verdicts, centred by claim; a verdict not given is taken to be the claim's mean, so it
 * is 0 once centred and the matrix stays sparse.
 */
export function componentsOf(ballots: Ballots, seed: number): Components {
  const { claims } = ballots;
  const mean = meansOf(ballots);
  const centred = new Float64Array(ballots.verdict.length);
  let total = 0;
  for (let i = 0; i < centred.length; i++) {
    const x = (ballots.verdict[i] as number) - (mean[ballots.claim[i] as number] as number);
    centred[i] = x;
    total += x * x;
  }
  const apply = spread(ballots, centred);
  const random = randomFrom(seed);
  const start = () => Float64Array.from({ length: claims }, () => random() - 0.5);
  const first = total > 1e-12 ? largestEigenpair(apply, start(), []) : null;
  const second = first === null ? null : largestEigenpair(apply, start(), [first.vector]);
  // A second direction as weak as this is what rounding left of the first.
  const isReal = first !== null && second !== null && second.value > 1e-11 * first.value;
  const none = () => new Float64Array(claims);
  return {
    mean,
    components: [first === null ? none() : turned(first.vector), isReal ? turned(second.vector) : none()],
    variance: [first === null ? 0 : Math.min(1, first.value / total), isReal ? second.value / total : 0],
  };
}

function meansOf({ claim, claims, verdict }: Ballots): Float64Array {
  const sum = new Float64Array(claims);
  const seen = new Float64Array(claims);
  for (let i = 0; i < claim.length; i++) {
    const c = claim[i] as number;
    sum[c] = (sum[c] as number) + (verdict[i] as number);
    seen[c] = (seen[c] as number) + 1;
  }
  return sum.map((s, c) => (seen[c] === 0 ? 0 : s / (seen[c] as number)));
}

/** The matrix times its transpose, person by person: nothing of the size people x claims is ever made. */
const spread =
  ({ claim, first, people }: Ballots, centred: Float64Array): Operator =>
  (from, into) => {
    for (let p = 0; p < people; p++) {
      const [start, end] = [first[p] as number, first[p + 1] as number];
      let along = 0;
      for (let i = start; i < end; i++) along += (centred[i] as number) * (from[claim[i] as number] as number);
      for (let i = start; i < end; i++) {
        const c = claim[i] as number;
        into[c] = (into[c] as number) + along * (centred[i] as number);
      }
    }
  };

/** Entries that are as far from 0 as the farthest, to nine digits, count as equally far: the first of them decides. */
function turned(vector: Float64Array): Float64Array {
  const farthest = vector.reduce((most, x) => Math.max(most, Math.abs(x)), 0);
  const decides = vector.find((x) => Math.abs(x) >= farthest * (1 - 1e-9)) ?? 0;
  return decides < 0 ? vector.map((x) => -x) : vector;
}
