import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { liveAnswers } from "@/lib/argument/debate";
import { claimsBelow } from "@/lib/argument/excerpt";
import { parentRow, treeRows } from "@/lib/argument/tree-rows";
import { debateOf, rebuttal, support, thesis } from "../support/tree";
import { debates } from "./steps";

const folds = fc.integer({ min: 0, max: 1000 });
/** Open or closed as chance has it, the same for the same claim. */
const byChance = (seed: number) => (id: string) => [...id].reduce((sum, c) => sum + c.charCodeAt(0), seed) % 3 > 0;

describe("the rows of a tree", () => {
  it("are the live claims in outline order where everything is open, the theses where nothing is", () => {
    fc.assert(
      fc.property(debates(), (debate) => {
        const ids = (open: boolean) => treeRows(debate, null, () => open).map(({ claim }) => claim.id);
        expect(ids(true)).toEqual([...claimsBelow(debate, null)].map(({ id }) => id));
        expect(ids(false)).toEqual(liveAnswers(debate, null).map(({ id }) => id));
      }),
    );
  });

  it("each follow their parent's row, one level deeper, and count their place among their siblings", () => {
    fc.assert(
      fc.property(debates(), folds, (debate, seed) => {
        const rows = treeRows(debate, null, byChance(seed));
        rows.forEach((row, i) => {
          const parent = parentRow(rows, i);
          expect(rows[parent ?? -1]?.claim.id ?? null).toBe(row.claim.parentId);
          expect(row.level).toBe(parent === null ? 1 : (rows[parent]?.level ?? 0) + 1);
          const siblings = liveAnswers(debate, row.claim.parentId);
          expect(siblings[row.position - 1]?.id).toBe(row.claim.id);
          expect(row.size).toBe(siblings.length);
          const alike = siblings.filter(({ role }) => role === row.claim.role);
          expect(alike[row.ofRole.position - 1]?.id).toBe(row.claim.id);
          expect(row.ofRole.count).toBe(alike.length);
          expect(row.answers).toBe(liveAnswers(debate, row.claim.id).length);
          expect(row.open && row.answers === 0).toBe(false);
        });
      }),
    );
  });

  it("are those of a branch where that is the root, and leave out what is not kept with all below it", () => {
    const debate = debateOf(thesis("t", support("a", rebuttal("b")), rebuttal("c")));
    const ids = (root: string | null, without = "") =>
      treeRows(
        debate,
        root as never,
        () => true,
        ({ id }) => id !== without,
      ).map(({ claim, level }) => `${claim.id}${level}`);
    expect(ids("t")).toEqual(["a1", "b2", "c1"]);
    expect(ids(null, "a")).toEqual(["t1", "c2"]);
  });
});
