import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { analyse } from "../../../lib/argument/groups/analysis";
import { groupingOf } from "../../../lib/argument/groups/grouping";
import { silhouettesOf } from "../../../lib/argument/groups/silhouette";
import { ballotsIn, planted, sheets } from "./votes";

vi.setConfig({ testTimeout: 60_000 });

const seeds = fc.integer({ min: 1, max: 1_000_000 });

/** The share of pairs of people on whom two ways of grouping agree, whether they belong together or not. */
function alike(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let [same, pairs] = [0, 0];
  for (let i = 0; i < a.length; i++) {
    for (let j = 0; j < i; j++) {
      same += (a[i] === a[j]) === (b[i] === b[j]) ? 1 : 0;
      pairs++;
    }
  }
  return same / pairs;
}

describe("opinion groups", () => {
  it("are those that were planted, two of them", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { group, sheet } = planted([30, 18], 40, { errs: 0.05, sees: 0.9, seed });
        const found = analyse(ballotsIn(sheet));
        expect(found.groups.map(({ size }) => size)).toEqual([30, 18]);
        expect([...found.group]).toEqual(group);
        expect(found.silhouette).toBeGreaterThan(0.6);
      }),
      { numRuns: 40 },
    );
  });

  it("are those that were planted, three of them, of whom many have not seen much", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { group, sheet } = planted([60, 40, 25], 60, { errs: 0.2, sees: 0.4, seed });
        expect(alike(analyse(ballotsIn(sheet)).group, group)).toBeGreaterThan(0.97);
      }),
      { numRuns: 12 },
    );
  });

  it("have five people or more, are two or more or none, and stand largest first", () => {
    fc.assert(
      fc.property(sheets, (sheet) => {
        const { counted, group, groups, silhouette } = analyse(ballotsIn(sheet));
        expect(groups.length).not.toBe(1);
        expect(silhouette === null).toBe(groups.length === 0);
        groups.forEach(({ size }, g) => {
          expect(size).toBeGreaterThanOrEqual(5);
          expect(size).toBeLessThanOrEqual(groups[g - 1]?.size ?? size);
          expect(group.filter((own) => own === g)).toHaveLength(size);
        });
        group.forEach((own, p) => {
          expect(own).toBeLessThan(Math.max(groups.length, 0));
          if (counted[p] === 0) expect(own).toBe(-1);
        });
      }),
      { numRuns: 150 },
    );
  });

  it("leave out the four who stand far off, and keep the others", () => {
    const around = (x: number, y: number, count: number) =>
      Array.from({ length: count }, (_, i) => [x + Math.cos(i) / 5, y + Math.sin(i) / 5] as const);
    const points = [...around(0, 0, 9), ...around(3, 0, 7), ...around(0, 4, 4)];
    const places = { x: Float64Array.from(points, ([x]) => x), y: Float64Array.from(points, ([, y]) => y) };
    const { groupOf, groups } = groupingOf(places, 5);
    expect(groups.map(({ size }) => size)).toEqual([9, 7]);
    expect(groups[1]?.x).toBeCloseTo(3, 0);
    expect([...groupOf.slice(-4)]).toEqual([-1, -1, -1, -1]);
  });

  it("are none where only four and a crowd can be told apart", () => {
    const x = Float64Array.from({ length: 20 }, (_, i) => (i < 4 ? 5 : 0));
    expect(groupingOf({ x, y: new Float64Array(20) }, 1).groups).toEqual([]);
  });

  it("do not change with the seed where they are clear", () => {
    const { sheet } = planted([20, 14, 11], 30, { errs: 0.02 });
    const ballots = ballotsIn(sheet);
    const first = analyse(ballots, { seed: 1 });
    fc.assert(
      fc.property(seeds, (seed) => {
        expect([...analyse(ballots, { seed }).group]).toEqual([...first.group]);
      }),
      { numRuns: 20 },
    );
  });

  it("are found among more people than are tried one by one", () => {
    const { group, sheet } = planted([3000, 1400], 12, { errs: 0.1, sees: 0.9, seed: 3 });
    const found = analyse(ballotsIn(sheet));
    const right = found.group.filter((own, p) => own === group[p]).length;
    expect(right / group.length).toBeGreaterThan(0.97);
  });
});

describe("the silhouette", () => {
  it("is as worked out by hand", () => {
    const places = { x: Float64Array.of(0, 1, 5, 7), y: new Float64Array(4) };
    // Of 0: a = 1, b = 6. Of 1: a = 1, b = 5. Of 5: a = 2, b = 4.5. Of 7: a = 2, b = 6.5.
    const pairs = (5 / 6 + 4 / 5 + 2.5 / 4.5 + 4.5 / 6.5) / 4;
    // With 7 alone: of 5, a = 4.5 among 0 and 1, b = 2; of 0, a = 3, b = 7; of 1, a = 2.5, b = 6.
    const alone = (4 / 7 + 3.5 / 6 - 2.5 / 4.5) / 4;
    const found = silhouettesOf(places, [Int32Array.of(0, 0, 1, 1), Int32Array.of(1, 1, 1, 0)]);
    expect(found[0]).toBeCloseTo(pairs, 14);
    expect(found[1]).toBeCloseTo(alone, 14);
  });
});
