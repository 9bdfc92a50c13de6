import fc from "fast-check";
import { type Ballot, ballotsOf } from "../../../lib/argument/groups/ballots";
import { randomFrom } from "../../../lib/argument/groups/random";
import type { Verdict } from "../../../lib/argument/vote";

/** Verdicts by person and claim; null: none. */
export type Sheet = readonly (readonly (Verdict | null)[])[];

export const ballotsIn = (sheet: Sheet) => ballotsOf(listed(sheet), sheet.length, sheet[0]?.length ?? 0);

export function listed(sheet: Sheet): Ballot[] {
  return sheet.flatMap((row, person) =>
    row.flatMap((verdict, claim) => (verdict === null ? [] : [{ claim, person, verdict }])),
  );
}

/** The sheet with its people and claims in another order. */
export const reordered = (sheet: Sheet, people: readonly number[], claims: readonly number[]): Sheet =>
  people.map((p) => claims.map((c) => sheet[p]?.[c] ?? null));

export const mirrored = (sheet: Sheet): Sheet =>
  sheet.map((row) => row.map((verdict) => (verdict === null || verdict === 0 ? verdict : verdict === 1 ? -1 : 1)));

const verdicts = fc.constantFrom<Verdict | null>(-1, 0, 1, null);

/** Up to 30 people and 9 claims with verdicts of all kinds, symmetric sheets and empty rows and columns included. */
export const sheets: fc.Arbitrary<Sheet> = fc
  .tuple(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 9 }))
  .chain(([people, claims]) =>
    fc.array(fc.array(verdicts, { minLength: claims, maxLength: claims }), { minLength: people, maxLength: people }),
  );

/** A sheet and its people and claims in another order. */
export const shuffledSheets = sheets.chain((sheet) =>
  fc.record({
    sheet: fc.constant(sheet),
    people: fc.shuffledSubarray([...sheet.keys()], { minLength: sheet.length }),
    claims: fc.shuffledSubarray([...(sheet[0] ?? []).keys()], { minLength: sheet[0]?.length ?? 0 }),
  }),
);

export interface Planted {
  readonly sheet: Sheet;
  /** By person, the number of the group that was planted. */
  readonly group: readonly number[];
}

/**
 * Groups of the given sizes, each with an opinion of its own on `claims` claims. People see a claim with a chance of
 * `sees` and say something else than their group with one of `errs`.
 */
export function planted(
  sizes: readonly number[],
  claims: number,
  { errs = 0.1, sees = 0.7, seed = 1 }: { readonly errs?: number; readonly sees?: number; readonly seed?: number } = {},
): Planted {
  const random = randomFrom(seed);
  const any = (): Verdict => (random() < 0.5 ? -1 : 1);
  const opinions = sizes.map(() => Array.from({ length: claims }, any));
  const group = sizes.flatMap((size, g) => Array.from({ length: size }, () => g));
  const sheet = group.map((g) =>
    Array.from({ length: claims }, (_, c) => {
      if (random() > sees) return null;
      return random() < errs ? any() : (opinions[g]?.[c] ?? 0);
    }),
  );
  return { sheet, group };
}
