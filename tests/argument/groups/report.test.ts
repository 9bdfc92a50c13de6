import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { analyse } from "../../../lib/argument/groups/analysis";
import { basisOf, placeOf } from "../../../lib/argument/groups/basis";
import { cellsOf } from "../../../lib/argument/groups/cells";
import { reportOf } from "../../../lib/argument/groups/report";
import type { ClaimId } from "../../../lib/argument/id";
import type { Verdict } from "../../../lib/argument/vote";
import { id } from "../../support/tree";
import { ballotsIn, planted, type Sheet, sheets } from "./votes";

vi.setConfig({ testTimeout: 60_000 });

const idsOf = (sheet: Sheet): ClaimId[] => (sheet[0] ?? []).map((_, c) => id(`c${c}`));
const nothing = new Map<ClaimId, number>();

describe("a report", () => {
  it("says for planted groups what each holds, what all share and what divides them", () => {
    const { group, sheet: sayings } = planted([25, 15], 12, { errs: 0.02, sees: 0.95, seed: 4 });
    const apart = sayings.map((row, p): (Verdict | null)[] => [group[p] === 0 ? 1 : -1, 1, ...row]);
    const ids = idsOf(apart);
    const report = reportOf(analyse(ballotsIn(apart)), ids, new Map([[id("c0"), 0.2]]));
    expect(report).toMatchObject({ people: 40, counted: 40, claims: 14 });
    expect(report.groups.map(({ size }) => size)).toEqual([25, 15]);
    expect(report.groups[0]?.holds.length).toBeLessThanOrEqual(6);
    expect(report.cruxes).toEqual([
      {
        claimId: id("c0"),
        shares: [26 / 27, 1 / 17],
        disagreement: 26 / 27 - 1 / 17,
        influence: 0.2,
        score: (26 / 27 - 1 / 17) * 0.2,
      },
    ]);
    expect(report.commonGround).toContainEqual({
      claimId: id("c1"),
      agrees: true,
      consensus: (26 / 27) * (16 / 17),
      shares: [26 / 27, 16 / 17],
    });
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });

  it("is no larger for a thousand people than for a hundred thousand verdicts allow", () => {
    const { sheet } = planted([700, 500], 90, { errs: 0.4, seed: 2 });
    const influence = new Map(idsOf(sheet).map((claim) => [claim, 0.5]));
    const report = reportOf(analyse(ballotsIn(sheet)), idsOf(sheet), influence);
    expect(report.cells.length).toBeLessThanOrEqual(2 * 40 * 40);
    expect(report.cruxes).toHaveLength(12);
    expect(report.commonGround.length).toBeLessThanOrEqual(12);
    for (const { holds } of report.groups) expect(holds.length).toBeLessThanOrEqual(6);
  });

  it("is empty of groups and cells for a debate without verdicts", () => {
    const report = reportOf(analyse(ballotsIn([[null, null]])), [id("a"), id("b")], nothing);
    expect(report).toEqual({
      people: 0,
      counted: 0,
      claims: 0,
      verdicts: 0,
      variance: [0, 0],
      silhouette: null,
      groups: [],
      cells: [],
      commonGround: [],
      cruxes: [],
    });
  });
});

describe("the cells of the scatter", () => {
  it("hold three people of one group or more, nobody twice, and nobody of a group that could be told is left out", () => {
    fc.assert(
      fc.property(sheets, (sheet) => {
        const found = analyse(ballotsIn(sheet));
        const cells = cellsOf(found);
        const counted = found.counted.reduce((sum, one) => sum + one, 0);
        for (const { count } of cells) expect(count).toBeGreaterThanOrEqual(3);
        for (const group of [-1, ...found.groups.keys()]) {
          const shown = cells.filter((cell) => cell.group === group).reduce((sum, { count }) => sum + count, 0);
          const there = found.group.filter((own, p) => own === group && found.counted[p] === 1).length;
          expect(shown).toBe(there >= 3 && counted >= 5 ? there : 0);
        }
        const keys = cells.map(({ group, x, y }) => `${group} ${x} ${y}`);
        expect(new Set(keys).size).toBe(keys.length);
      }),
      { numRuns: 200 },
    );
  });

  it("are none for four people", () => {
    const sheet: Sheet = Array.from({ length: 4 }, (_, p) => [p % 2 === 0 ? 1 : -1, 1]);
    expect(cellsOf(analyse(ballotsIn(sheet)))).toEqual([]);
  });
});

describe("the basis", () => {
  it("puts every person where the analysis has them, in the same group where it has them in one", () => {
    fc.assert(
      fc.property(sheets, (sheet) => {
        const found = analyse(ballotsIn(sheet));
        const basis = basisOf(found, idsOf(sheet));
        for (const [p, row] of sheet.entries()) {
          const votes = new Map(row.flatMap((v, c) => (v === null ? [] : [[id(`c${c}`), v] as const])));
          const place = placeOf(basis, votes);
          if (votes.size === 0) expect(place).toBeNull();
          else {
            expect(place?.x).toBeCloseTo(found.x[p] ?? Number.NaN, 9);
            expect(place?.y).toBeCloseTo(found.y[p] ?? Number.NaN, 9);
          }
          if (found.groups.length === 0 && place !== null) expect(place.group).toBe(-1);
        }
      }),
    );
    const { sheet } = planted([14, 9], 20, { errs: 0.02 });
    const found = analyse(ballotsIn(sheet));
    sheet.forEach((row, p) => {
      const votes = new Map(row.flatMap((v, c) => (v === null ? [] : [[id(`c${c}`), v] as const])));
      expect(placeOf(basisOf(found, idsOf(sheet)), votes)?.group).toBe(found.group[p]);
    });
  });

  it("knows nobody who has judged nothing it knows", () => {
    const { sheet } = planted([8, 8], 9);
    expect(placeOf(basisOf(analyse(ballotsIn(sheet)), idsOf(sheet)), new Map([[id("new"), 1]]))).toBeNull();
  });

  it("tells no count of fewer than five people, nor one that could be worked out from those told", () => {
    fc.assert(
      fc.property(sheets, (sheet) => {
        const found = analyse(ballotsIn(sheet));
        for (const { claimId, groups } of basisOf(found, idsOf(sheet)).claims) {
          const all = found.counts.all.seen[idsOf(sheet).indexOf(claimId)] ?? 0;
          const told = groups.filter(([, seen]) => seen > 0);
          for (const [agree, seen] of told) {
            expect(seen).toBeGreaterThanOrEqual(5);
            expect(agree).toBeLessThanOrEqual(seen);
          }
          const rest = all - told.reduce((sum, [, seen]) => sum + seen, 0);
          expect(rest === 0 || rest >= 5 || told.length === 0).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });
});
