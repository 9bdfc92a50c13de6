import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { consensusOf, countsOf, type GroupCounts } from "../../../lib/argument/groups/counts";
import { commonGroundOf, cruxesOf, representativesOf, twoProportions } from "../../../lib/argument/groups/findings";
import { explorationPriority, extremityOf } from "../../../lib/argument/groups/priority";
import { ballotsIn, type Sheet, sheets } from "./votes";

const stand = fc.nat(60).chain((seen) => fc.record({ took: fc.nat(seen), seen: fc.constant(seen) }));

/** One claim: by group [agree, disagree, unsure]; the last are people of no group. */
function countsFrom(...people: readonly (readonly [number, number, number])[]): GroupCounts {
  const sheet: Sheet = people.flatMap(([agree, disagree, unsure]) => [
    ...Array.from({ length: agree }, () => [1] as const),
    ...Array.from({ length: disagree }, () => [-1] as const),
    ...Array.from({ length: unsure }, () => [0] as const),
  ]);
  const group = people.flatMap(([a, d, u], g) => Array.from({ length: a + d + u }, () => g));
  return countsOf(
    ballotsIn(sheet),
    Int32Array.from(group, (g) => (g === people.length - 1 ? -1 : g)),
    people.length - 1,
  );
}

describe("counts", () => {
  it("of the groups and of people in none add up to those of all", () => {
    fc.assert(
      fc.property(sheets, fc.infiniteStream(fc.integer({ min: -1, max: 2 })), (sheet, numbers) => {
        const of = Int32Array.from(sheet, () => numbers.next().value);
        const ballots = ballotsIn(sheet);
        const { all, groups } = countsOf(ballots, of, 3);
        const others = countsOf(
          ballots,
          of.map((g) => (g === -1 ? 0 : -1)),
          1,
        ).groups;
        for (const what of ["agree", "disagree", "seen"] as const) {
          for (const [claim, count] of all[what].entries()) {
            expect([...groups, ...others].reduce((sum, counts) => sum + (counts[what][claim] ?? 0), 0)).toBe(count);
          }
        }
      }),
    );
  });
});

describe("the two-proportion test", () => {
  it("is finite, turns with its sides and is 0 between equals", () => {
    fc.assert(
      fc.property(stand, stand, (a, b) => {
        expect(Number.isFinite(twoProportions(a, b))).toBe(true);
        expect(twoProportions(a, b)).toBeCloseTo(-twoProportions(b, a), 12);
        expect(twoProportions(a, a)).toBe(0);
      }),
    );
  });

  it("is as worked out by hand: 8 of 10 against 5 of 18", () => {
    const [own, rest, pooled] = [9 / 12, 6 / 20, 15 / 32];
    const z = (own - rest) / Math.sqrt(pooled * (1 - pooled) * (1 / 12 + 1 / 20));
    expect(twoProportions({ took: 8, seen: 10 }, { took: 5, seen: 18 })).toBeCloseTo(z, 14);
  });
});

describe("what a group holds", () => {
  it("is the side most of it takes and others take less, with shares of both", () => {
    const counts = countsFrom([8, 1, 1], [3, 9, 1], [2, 3, 0]);
    const [held, ...more] = representativesOf(counts, 0);
    expect(more).toEqual([]);
    expect(held).toMatchObject({ claim: 0, agrees: true, share: 9 / 12, others: 6 / 20 });
    expect(held?.score).toBeCloseTo((twoProportions({ took: 8, seen: 10 }, { took: 5, seen: 18 }) * 0.75) / 0.3, 12);
    expect(representativesOf(counts, 1)[0]).toMatchObject({ agrees: false, share: 10 / 15, others: 5 / 17 });
  });

  it("is nothing that most of it does not share, however little others do", () => {
    expect(representativesOf(countsFrom([4, 2, 5], [0, 30, 0], [0, 0, 0]), 0)).toEqual([]);
  });

  it("is nothing of which fewer than five of it, or of everybody else, have an opinion to be seen", () => {
    expect(representativesOf(countsFrom([4, 0, 0], [0, 40, 0], [0, 0, 0]), 0)).toEqual([]);
    expect(representativesOf(countsFrom([40, 0, 0], [0, 4, 0], [0, 0, 0]), 0)).toEqual([]);
    expect(representativesOf(countsFrom([40, 0, 0], [0, 5, 0], [0, 0, 0]), 0)).toHaveLength(1);
  });
});

describe("common ground", () => {
  it("is what every group leans to, its consensus the product of the shares", () => {
    const [shared] = commonGroundOf(countsFrom([7, 1, 0], [6, 2, 3], [0, 9, 0]));
    expect(shared).toEqual({ claim: 0, agrees: true, consensus: (8 / 10) * (7 / 13), shares: [8 / 10, 7 / 13] });
    expect(commonGroundOf(countsFrom([1, 7, 0], [2, 6, 0], [0, 0, 0]))[0]).toMatchObject({ agrees: false });
    expect(commonGroundOf(countsFrom([7, 1, 0], [2, 6, 0], [0, 0, 0]))).toEqual([]);
    expect(commonGroundOf(countsFrom([70, 1, 0], [4, 0, 0], [0, 0, 0]))).toEqual([]);
  });

  it("never grows stronger when somebody who agreed does no more", () => {
    fc.assert(
      fc.property(fc.array(stand, { minLength: 1, maxLength: 5 }), fc.nat(4), (stands, at) => {
        const less = stands.map((one, g) => (g === at && one.took > 0 ? { ...one, took: one.took - 1 } : one));
        expect(consensusOf(less)).toBeLessThanOrEqual(consensusOf(stands));
      }),
    );
  });
});

describe("cruxes", () => {
  it("are disagreement between groups times influence, as worked out by hand", () => {
    const counts = countsFrom([9, 1, 0], [2, 8, 0], [5, 5, 0]);
    expect(cruxesOf(counts, [0.3])).toEqual([
      {
        claim: 0,
        shares: [10 / 12, 3 / 12],
        disagreement: 10 / 12 - 3 / 12,
        influence: 0.3,
        score: (10 / 12 - 3 / 12) * 0.3,
      },
    ]);
    expect(cruxesOf(counts, [0])).toEqual([]);
    expect(cruxesOf(countsFrom([9, 1, 0], [2, 1, 0], [0, 0, 0]), [0.3])).toEqual([]);
    expect(cruxesOf(countsFrom([9, 1, 0], [5, 5, 0]), [0.3])).toEqual([]);
  });
});

describe("the exploration priority", () => {
  it("is as worked out by hand", () => {
    // Polis' own samples: one vote that agrees, nobody unsure; and 18 of 20 agreeing, 3 unsure, extremity 1.
    const once = (1 - 1 / 3) * (2 / 3) * (1 + 8 * 2 ** (-1 / 5));
    expect(explorationPriority({ agree: 1, unsure: 0, seen: 1, extremity: 0 })).toBeCloseTo(once ** 2, 12);
    const often = (1 - 4 / 22) * 2 * (19 / 22) * 1.5;
    expect(explorationPriority({ agree: 18, unsure: 3, seen: 20, extremity: 1 })).toBeCloseTo(often ** 2, 12);
    expect(extremityOf(-0.4, 0.3, -0.4, 9)).toBeCloseTo(0.6 * 0.5 * 3, 14);
  });

  it("falls as a new claim is seen by more people with the same opinions, and grows with its extremity", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), fc.double({ min: 0, max: 9, noNaN: true }), (times, extremity) => {
        const seen = (n: number, e = extremity) =>
          explorationPriority({ agree: 2 * n, unsure: n, seen: 4 * n, extremity: e });
        expect(seen(times + 1)).toBeLessThan(seen(times));
        expect(seen(times, extremity + 0.1)).toBeGreaterThan(seen(times));
      }),
    );
  });
});
