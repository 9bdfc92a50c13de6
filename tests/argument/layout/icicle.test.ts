import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { treeOf } from "@/lib/argument/layout/debate-tree";
import {
  heightFor,
  type Icicle,
  icicleOf,
  leavesBefore,
  leavesOf,
  nodeAtLeaf,
  stepFrom,
} from "@/lib/argument/layout/icicle";
import { debateOf, support, thesis } from "../../support/tree";
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

  it("finds every claim where it stands, however little room there is for it", () => {
    fc.assert(
      fc.property(debates(), fc.nat(), (debate, which) => {
        const tree = treeOf(debate);
        const leaves = leavesOf(tree);
        const before = leavesBefore(tree, leaves);
        const root = which % tree.parents.length;
        const all = icicleOf(tree, leaves, root, everything);
        const unit = everything.height / (leaves[root] as number);
        all.nodes.forEach((node, box) => {
          expect(((before[node] as number) - (before[root] as number)) * unit).toBeCloseTo(all.y[box] as number, 6);
          const leaf = (before[node] as number) - (before[root] as number) + (leaves[node] as number) - 1;
          expect(nodeAtLeaf(tree, { leaves, before }, root, all.columns[box] as number, leaf)).toBe(node);
        });
        expect(nodeAtLeaf(tree, { leaves, before }, root, 1, leaves[root] as number)).toBeNull();
      }),
    );
  });

  it("is walked claim by claim: down a column misses none, and up is the way back", () => {
    fc.assert(
      fc.property(debates(), fc.nat(), (debate, which) => {
        const tree = treeOf(debate);
        const root = which % tree.parents.length;
        const branch = [...tree.parents.keys()].slice(root, tree.ends[root]);
        for (const node of branch) {
          const deep = branch.filter((one) => tree.depths[one] === tree.depths[node]);
          const place = deep.indexOf(node);
          expect(stepFrom(tree, root, node, "down")).toBe(deep[place + 1] ?? node);
          expect(stepFrom(tree, root, node, "up")).toBe(deep[place - 1] ?? node);
          const answer = stepFrom(tree, root, node, "out");
          expect(answer === node || stepFrom(tree, root, answer, "in") === node).toBe(true);
        }
        expect(stepFrom(tree, root, root, "in")).toBe(root);
      }),
    );
  });

  it("is as high as its room while it can be seen at one look, else its answers can be read", () => {
    const sizes = { room: 600, least: 4, line: 15, most: 20_000 };
    const heightOf = (...branches: readonly number[]) => {
      const theses = branches.map((many, i) =>
        thesis(`t${i}`, ...Array.from({ length: many }, (_, j) => support(`t${i}s${j}`))),
      );
      const tree = treeOf(debateOf(...theses));
      return heightFor(tree, leavesOf(tree), 0, sizes);
    };
    expect(heightOf()).toBe(600);
    expect(heightOf(3, 2, 9)).toBe(600);
    expect(heightOf(...Array.from({ length: 150 }, () => 0))).toBe(600);
    expect(heightOf(...Array.from({ length: 151 }, () => 0))).toBe(151 * 15);
    expect(heightOf(...Array.from({ length: 1500 }, () => 1))).toBe(20_000);
  });
});
