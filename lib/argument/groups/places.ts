import { type Ballots, givenBy } from "./ballots";
import type { Components } from "./components";

/** Where people stand, by person. */
export interface Places {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/**
 * Each person's verdicts along the two components, times `sqrt(claims / verdicts given)`, so that those who have seen
 * little do not all stand in the middle. Somebody without verdicts stands at 0, 0.
 * Source: Small et al., "Polis: Scaling deliberation by mapping high dimensional opinion spaces", 2021.
 */
export function placesOf({ claim, claims, first, people, verdict }: Ballots, { components, mean }: Components): Places {
  const along = components.map((component) =>
    Float64Array.from({ length: people }, (_, p) => {
      const [start, end] = [first[p] as number, first[p + 1] as number];
      let sum = 0;
      for (let i = start; i < end; i++) {
        const c = claim[i] as number;
        sum += ((verdict[i] as number) - (mean[c] as number)) * (component[c] as number);
      }
      return sum * reach(claims, end - start);
    }),
  );
  return { x: along[0] as Float64Array, y: along[1] as Float64Array };
}

/** What a sum over the verdicts given is multiplied with; 0 for none. */
export const reach = (claims: number, given: number): number => (given === 0 ? 0 : Math.sqrt(claims / given));

const enough = 7;
const fewest = 15;

/**
 * Who is counted: people with at least 7 verdicts, or one on every claim. If that makes fewer than 15, the most active
 * others are as well, together with all who have given as many verdicts as the last of them.
 */
export function countedOf(ballots: Ballots): readonly number[] {
  const given = givenBy(ballots);
  const fifteenth = given.toSorted().at(-fewest) ?? 1;
  const least = Math.max(1, Math.min(enough, ballots.claims, fifteenth));
  return Array.from(given.keys()).filter((p) => (given[p] as number) >= least);
}
