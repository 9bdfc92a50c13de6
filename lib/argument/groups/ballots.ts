import type { Verdict } from "../vote";

/** One person's verdict on one claim, both as numbers from 0. */
export interface Ballot {
  readonly claim: number;
  readonly person: number;
  readonly verdict: Verdict;
}

/**
 * The verdicts of a debate as a sparse matrix of people and claims. Those of person p are entries `first[p]` up to, not
 * including, `first[p + 1]`; a person has at most one on a claim. Never changed.
 */
export interface Ballots {
  readonly people: number;
  readonly claims: number;
  readonly first: Int32Array;
  readonly claim: Int32Array;
  readonly verdict: Int8Array;
}

/** The same entries by claim: those of claim c are `first[c]` up to `first[c + 1]`, people in rising order. */
export interface Columns {
  readonly first: Int32Array;
  readonly person: Int32Array;
  readonly verdict: Int8Array;
}

/** From verdicts in any order; of several by one person on one claim the last counts. */
export function ballotsOf(given: Iterable<Ballot>, people: number, claims: number): Ballots {
  const persons: number[] = [];
  const columns: number[] = [];
  const verdicts: number[] = [];
  for (const { claim, person, verdict } of given) {
    persons.push(person);
    columns.push(claim);
    verdicts.push(verdict);
  }
  const { first: from, items } = gathered(persons, people);
  const first = new Int32Array(people + 1);
  const claim = new Int32Array(items.length);
  const verdict = new Int8Array(items.length);
  const lastSeenBy = new Int32Array(claims).fill(-1);
  let filled = 0;
  for (let p = 0; p < people; p++) {
    for (let i = (from[p + 1] as number) - 1; i >= (from[p] as number); i--) {
      const item = items[i] as number;
      const column = columns[item] as number;
      if (lastSeenBy[column] === p) continue;
      lastSeenBy[column] = p;
      claim[filled] = column;
      verdict[filled++] = verdicts[item] as number;
    }
    first[p + 1] = filled;
  }
  return { people, claims, first, claim: claim.subarray(0, filled), verdict: verdict.subarray(0, filled) };
}

export function columnsOf({ claim, claims, first: from, people, verdict }: Ballots): Columns {
  const { first, items } = gathered(claim, claims);
  const person = new Int32Array(items.length);
  const owner = new Int32Array(items.length);
  for (let p = 0; p < people; p++) owner.fill(p, from[p], from[p + 1]);
  const its = new Int8Array(items.length);
  for (let i = 0; i < items.length; i++) {
    const item = items[i] as number;
    person[i] = owner[item] as number;
    its[i] = verdict[item] as number;
  }
  return { first, person, verdict: its };
}

/** How many verdicts each person gave. */
export const givenBy = ({ first, people }: Ballots): Int32Array =>
  Int32Array.from({ length: people }, (_, p) => (first[p + 1] as number) - (first[p] as number));

/** The indexes of `keys` by key, in their order; those of key k start at `first[k]`. */
function gathered(keys: ArrayLike<number>, count: number): { first: Int32Array; items: Int32Array } {
  const first = new Int32Array(count + 1);
  for (let i = 0; i < keys.length; i++) (first[(keys[i] as number) + 1] as number)++;
  for (let k = 0; k < count; k++) first[k + 1] = (first[k + 1] as number) + (first[k] as number);
  const next = first.slice(0, count);
  const items = new Int32Array(keys.length);
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as number;
    items[next[key] as number] = i;
    next[key] = (next[key] as number) + 1;
  }
  return { first, items };
}
