import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { analyse } from "../../../lib/argument/groups/analysis";
import { ballotsOf } from "../../../lib/argument/groups/ballots";
import type { Verdict } from "../../../lib/argument/vote";
import { ballotsIn, listed, mirrored, planted, reordered, sheets, shuffledSheets } from "./votes";

vi.setConfig({ testTimeout: 60_000 });

const close = (a: number | undefined, b: number | undefined) =>
  expect(Math.abs((a ?? 0) - (b ?? 0))).toBeLessThan(1e-9);

describe("the analysis of a debate's verdicts", () => {
  it("is the same whatever order people and claims are listed in", () => {
    fc.assert(
      fc.property(shuffledSheets, ({ claims, people, sheet }) => {
        const before = analyse(ballotsIn(sheet));
        const after = analyse(ballotsIn(reordered(sheet, people, claims)));
        expect(after.groups.map((group) => group.size)).toEqual(before.groups.map((group) => group.size));
        close(after.silhouette ?? -9, before.silhouette ?? -9);
        for (const axis of [0, 1] as const) close(after.variance[axis], before.variance[axis]);
        // Where the verdicts themselves are a mirror image of themselves, nothing tells one side from the other.
        const sides = (x: Float64Array) => [x.toSorted(), x.map((value) => -value).toSorted()] as const;
        const [ahead, turned] = sides(before.x);
        const isMirror = ahead.every((value, i) => Math.abs(value - (turned[i] ?? 0)) < 1e-9);
        if (isMirror && ahead.some((value) => value !== 0)) {
          const [now] = sides(after.x);
          now.forEach((value, i) => {
            if (Math.abs(value - (ahead[i] ?? 0)) > 1e-9) close(value, turned[i]);
          });
          return;
        }
        people.forEach((old, now) => {
          expect(after.counted[now]).toBe(before.counted[old]);
          expect(after.group[now]).toBe(before.group[old]);
          close(after.x[now], before.x[old]);
          close(after.y[now], before.y[old]);
        });
        claims.forEach((old, now) => {
          close(after.mean[now], before.mean[old]);
          close(after.components[0][now], before.components[0][old]);
          close(after.priority[now], before.priority[old]);
        });
      }),
      { numRuns: 150 },
    );
  });

  it("is the same in any order also where claims are alike, no direction stands out and everything could be turned", () => {
    const turn = [
      [1, -1, 0, null],
      [null, 1, -1, 0],
      [0, null, 1, -1],
      [-1, 0, null, 1],
    ] as const;
    const sheet = Array.from({ length: 24 }, (_, p) => turn[p % 4] ?? []);
    const order = (length: number) => fc.shuffledSubarray([...Array(length).keys()], { minLength: length });
    const before = analyse(ballotsIn(sheet));
    const sizes = before.groups.map(({ size }) => size);
    fc.assert(
      fc.property(order(24), order(4), (people, claims) => {
        const after = analyse(ballotsIn(reordered(sheet, people, claims)));
        expect(after.groups.map(({ size }) => size)).toEqual(sizes);
        expect(after.silhouette).toBe(before.silhouette);
        expect(after.x.toSorted()).toEqual(before.x.toSorted());
      }),
    );
  });

  it("is the same whatever order verdicts come in, of which the last of a person on a claim counts", () => {
    fc.assert(
      fc.property(sheets, fc.infiniteStream(fc.nat()), (sheet, numbers) => {
        const all = listed(sheet);
        const sorted = all.map((one) => ({ one, at: numbers.next().value })).sort((a, b) => a.at - b.at);
        const overruled = all.map((one) => ({ ...one, verdict: -one.verdict as Verdict }));
        const again = ballotsOf([...overruled, ...sorted.map(({ one }) => one)], sheet.length, sheet[0]?.length ?? 0);
        expect(analyse(again)).toEqual(analyse(ballotsIn(sheet)));
      }),
    );
  });

  it("takes no notice of people and claims without verdicts", () => {
    fc.assert(
      fc.property(sheets, (sheet) => {
        const before = analyse(ballotsIn(sheet));
        const wider = [...sheet.map((row) => [null, ...row]), (sheet[0] ?? []).map(() => null).concat([null])];
        const after = analyse(ballotsIn(wider));
        expect([...after.x.slice(0, -1)]).toEqual([...before.x]);
        expect([...after.group.slice(0, -1)]).toEqual([...before.group]);
        expect([...after.priority.slice(1)]).toEqual([...before.priority]);
        expect([after.people, after.claims, after.variance]).toEqual([before.people, before.claims, before.variance]);
        expect([after.group.at(-1), after.counted.at(-1), after.mean[0]]).toEqual([-1, 0, 0]);
      }),
    );
  });

  it("has components of length 1 at right angles, or none, with the entry farthest from 0 positive", () => {
    fc.assert(
      fc.property(sheets, (sheet) => {
        const { components, variance } = analyse(ballotsIn(sheet));
        const dot = (a: Float64Array, b: Float64Array) => a.reduce((sum, x, i) => sum + x * (b[i] ?? 0), 0);
        for (const [axis, component] of components.entries()) {
          const length = dot(component, component);
          expect(Math.min(Math.abs(length), Math.abs(length - 1))).toBeLessThan(1e-12);
          expect(length > 0).toBe((variance[axis] ?? 0) > 0);
          const farthest = component.reduce((most, x) => Math.max(most, Math.abs(x)), 0);
          expect(Math.max(...component, 0)).toBeGreaterThan(farthest * (1 - 1e-8) - 1e-300);
        }
        close(dot(...components), 0);
        expect(variance[0]).toBeGreaterThanOrEqual(variance[1] - 1e-9);
        expect(variance[0] + variance[1]).toBeLessThan(1 + 1e-9);
      }),
      { numRuns: 400 },
    );
  });

  it("shows the mirror image of a debate whose claims are all denied", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), (seed) => {
        const { sheet } = planted([12, 9], 8, { seed });
        const [as, denied] = [analyse(ballotsIn(sheet)), analyse(ballotsIn(mirrored(sheet)))];
        as.x.forEach((x, p) => {
          expect(denied.x[p]).toBeCloseTo(-x, 7);
        });
        as.mean.forEach((mean, c) => {
          close(denied.mean[c], -mean);
        });
        denied.counts.all.agree.forEach((agree, c) => {
          expect(agree).toBe(as.counts.all.disagree[c]);
        });
      }),
      { numRuns: 40 },
    );
  });

  it("explains no variance where all say the same, and finds nobody apart", () => {
    const sheet = Array.from({ length: 40 }, () => [1, -1, 0, 1, 1, -1, 1, 0] as const);
    const found = analyse(ballotsIn(sheet));
    expect(found.variance).toEqual([0, 0]);
    expect([found.groups, found.silhouette]).toEqual([[], null]);
    expect(new Set(found.x)).toEqual(new Set([0]));
  });

  it("places people as worked out by hand", () => {
    // Means 1/2 and 0. Centred: (1/2, 1), (1/2, -1), (-3/2, -), (1/2, -): the sums of squares are 3 and 2, the product 0.
    const found = analyse(
      ballotsIn([
        [1, 1],
        [1, -1],
        [-1, null],
        [1, null],
      ]),
    );
    expect([...found.mean]).toEqual([0.5, 0]);
    expect(found.variance[0]).toBeCloseTo(3 / 5, 12);
    expect(found.variance[1]).toBeCloseTo(2 / 5, 12);
    expect(found.components[0][0]).toBeCloseTo(1, 12);
    expect(found.components[1][1]).toBeCloseTo(1, 12);
    const reach = Math.SQRT2;
    [0.5, 0.5, -1.5 * reach, 0.5 * reach].forEach((x, p) => {
      expect(found.x[p]).toBeCloseTo(x, 12);
    });
    [1, -1, 0, 0].forEach((y, p) => {
      expect(found.y[p]).toBeCloseTo(y, 12);
    });
  });
});

describe("who is counted", () => {
  const row = (given: number, of: number): (Verdict | null)[] =>
    Array.from({ length: of }, (_, c) => (c < given ? (c % 2 === 0 ? 1 : -1) : null));
  const countedIn = (sheet: Verdict[][] | (Verdict | null)[][]) => [...analyse(ballotsIn(sheet)).counted];

  it("are people with seven verdicts, where at least 15 have as many", () => {
    const sheet = [...Array.from({ length: 15 }, () => row(7, 9)), row(6, 9), row(9, 9)];
    expect(countedIn(sheet)).toEqual([...Array.from({ length: 15 }, () => 1), 0, 1]);
  });

  it("are those with a verdict on every claim, where there are fewer than seven claims", () => {
    const sheet = [...Array.from({ length: 15 }, () => row(3, 3)), row(2, 3)];
    expect(countedIn(sheet).at(-1)).toBe(0);
  });

  it("are the fifteen most active and who is level with them, where fewer have seven", () => {
    const sheet = [
      ...Array.from({ length: 13 }, () => row(7, 9)),
      ...Array.from({ length: 4 }, () => row(4, 9)),
      row(3, 9),
    ];
    expect(countedIn(sheet)).toEqual([...Array.from({ length: 17 }, () => 1), 0]);
  });
});
