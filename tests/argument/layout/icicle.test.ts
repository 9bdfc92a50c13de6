import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { treeOf } from "@/lib/argument/layout/debate-tree";
import { answerAt, boxAt, type Icicle, icicleOf, leavesOf, stepIn } from "@/lib/argument/layout/icicle";
import { debateOf, rebuttal, support, thesis } from "../../support/tree";
import { debates } from "../steps";

const everything = { height: 600, least: 0, depth: Number.POSITIVE_INFINITY };
const drawn = fc.record({
  height: fc.integer({ min: 100, max: 900 }),
  least: fc.integer({ min: 0, max: 60 }),
  depth: fc.integer({ min: 1, max: 6 }),
  which: fc.nat(),
});
const bottom = ({ heights, y }: Icicle, box: number) => (y[box] as number) + (heights[box] as number);
const answersOf = ({ parents }: Icicle, box: number) => [...parents.keys()].filter((one) => parents[one] === box);

describe("an icicle", () => {
  it("puts answers inside what they answer, from the top, in outline order, one column further", () => {
    fc.assert(
      fc.property(debates(), drawn, (debate, { which, ...room }) => {
        const tree = treeOf(debate);
        const icicle = icicleOf(tree, leavesOf(tree), which % tree.parents.length, room);
        icicle.nodes.forEach((node, box) => {
          if (box === 0) return;
          const parent = icicle.parents[box] as number;
          expect(icicle.nodes[parent]).toBe(tree.parents[node]);
          expect(icicle.columns[box]).toBe((icicle.columns[parent] as number) + 1);
          expect(icicle.y[box]).toBeGreaterThanOrEqual((icicle.y[parent] as number) - 1e-9);
          expect(bottom(icicle, box)).toBeLessThanOrEqual(bottom(icicle, parent) + 1e-6);
          expect(icicle.heights[box]).toBeGreaterThanOrEqual(room.least);
          expect(icicle.columns[box]).toBeLessThan(room.depth);
        });
        for (const box of icicle.nodes.keys()) {
          const answers = answersOf(icicle, box);
          answers.slice(1).forEach((one, i) => {
            expect(icicle.y[one]).toBeGreaterThanOrEqual(bottom(icicle, answers[i] as number) - 1e-9);
          });
        }
      }),
    );
  });

  it("shows or counts every claim of the branch", () => {
    fc.assert(
      fc.property(debates(), drawn, (debate, { which, ...room }) => {
        const tree = treeOf(debate);
        const root = which % tree.parents.length;
        const { hidden, nodes } = icicleOf(tree, leavesOf(tree), root, room);
        const counted = hidden.reduce((sum, count) => sum + count, nodes.length);
        expect(counted).toBe((tree.ends[root] as number) - root);
      }),
    );
  });

  it("with room for everything leaves no gap among answers, and makes every leaf as high", () => {
    fc.assert(
      fc.property(debates(), (debate) => {
        const tree = treeOf(debate);
        const leaves = leavesOf(tree);
        const icicle = icicleOf(tree, leaves, 0, everything);
        expect([...icicle.nodes]).toEqual([...tree.parents.keys()]);
        for (const box of icicle.nodes.keys()) {
          const answers = answersOf(icicle, box);
          const tall = answers.reduce((sum, one) => sum + (icicle.heights[one] as number), 0);
          if (answers.length > 0) expect(tall).toBeCloseTo(icicle.heights[box] as number, 6);
          else expect(icicle.heights[box]).toBeCloseTo(everything.height / (leaves[0] as number), 6);
        }
      }),
    );
  });

  it("finds every claim where it stands beside what it answers, however little room there is for it", () => {
    fc.assert(
      fc.property(debates(), (debate) => {
        const tree = treeOf(debate);
        const leaves = leavesOf(tree);
        const all = icicleOf(tree, leaves, 0, everything);
        all.nodes.forEach((node, box) => {
          if (box === 0) return;
          const middle = (all.y[box] as number) + (all.heights[box] as number) / 2;
          expect(answerAt(tree, leaves, all, all.parents[box] as number, middle)).toBe(node);
        });
      }),
    );
  });

  it("finds a box by where it is, and walks from box to box", () => {
    const tree = treeOf(debateOf(thesis("t", support("a", rebuttal("b"), support("c"))), thesis("v")));
    const icicle = icicleOf(tree, leavesOf(tree), 0, everything);
    const nameAt = (box: number) => tree.claims[icicle.nodes[box] as number]?.id ?? "question";
    expect([10, 250, 450].map((at) => nameAt(boxAt(icicle, 1, at)))).toEqual(["t", "t", "v"]);
    expect(boxAt(icicle, 3, 450)).toBe(-1);
    const t = boxAt(icicle, 1, 10);
    expect(nameAt(stepIn(icicle, t, "out"))).toBe("a");
    expect(nameAt(stepIn(icicle, t, "down"))).toBe("v");
    expect(nameAt(stepIn(icicle, t, "up"))).toBe("t");
    expect(nameAt(stepIn(icicle, t, "in"))).toBe("question");
    expect(nameAt(stepIn(icicle, boxAt(icicle, 1, 450), "out"))).toBe("v");
  });
});
