import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Boxes, Places } from "../../../lib/argument/layout/boxes";
import { tidyTree } from "../../../lib/argument/layout/tidy-tree";
import { boxes, boxesOf, childrenOf } from "./trees";

const gaps = { along: 40, siblings: 6, cousins: 17 };
const value = (numbers: ArrayLike<number>, i: number): number => numbers[i] ?? Number.NaN;
const least = 1e-6;

/** Whether the boxes, each with the room that is due below and to the right of it, lie apart. */
function apart(tree: Boxes, { x, y }: Places, a: number, b: number): boolean {
  const due = value(tree.parents, a) === value(tree.parents, b) ? gaps.siblings : gaps.cousins;
  const clear = (from: number, size: number, to: number, room: number) => from + size + room <= to + least;
  return (
    clear(value(x, a), value(tree.widths, a), value(x, b), 0) ||
    clear(value(x, b), value(tree.widths, b), value(x, a), 0) ||
    clear(value(y, a), value(tree.heights, a), value(y, b), Math.min(due, gaps.siblings)) ||
    clear(value(y, b), value(tree.heights, b), value(y, a), Math.min(due, gaps.siblings))
  );
}

describe("a tidy tree", () => {
  it("lets no two boxes overlap or come nearer than the gap", () => {
    fc.assert(
      fc.property(boxes, (tree) => {
        const places = tidyTree(tree, gaps);
        for (let a = 0; a < tree.parents.length; a++) {
          for (let b = 0; b < a; b++) if (!apart(tree, places, a, b)) return false;
        }
        return true;
      }),
      { numRuns: 1000 },
    );
  });

  it("puts every parent level with the middle of its children and each child right of it", () => {
    fc.assert(
      fc.property(boxes, (tree) => {
        const { x, y } = tidyTree(tree, gaps);
        childrenOf(tree).forEach((children, parent) => {
          const [first, last] = [children[0], children.at(-1)];
          if (first === undefined || last === undefined) return;
          const middle = (value(y, first) + value(y, last) + value(tree.heights, last)) / 2;
          expect(value(y, parent) + value(tree.heights, parent) / 2).toBeCloseTo(middle, 6);
          for (const child of children)
            expect(value(x, child)).toBe(value(x, parent) + value(tree.widths, parent) + gaps.along);
        });
      }),
    );
  });

  it("keeps the order of the children", () => {
    fc.assert(
      fc.property(boxes, (tree) => {
        const { y } = tidyTree(tree, gaps);
        for (const children of childrenOf(tree)) {
          children.slice(1).forEach((child, i) => {
            const before = children[i] ?? 0;
            expect(value(y, child)).toBeGreaterThanOrEqual(value(y, before) + value(tree.heights, before) - least);
          });
        }
      }),
    );
  });

  it("begins at 0 and draws a branch alike wherever it stands", () => {
    fc.assert(
      fc.property(boxes, (tree) => {
        const alone = tidyTree(tree, gaps);
        expect(Math.min(...alone.y)).toBeCloseTo(0, 6);
        const above = boxesOf(
          [-1, 0, ...Array.from(tree.parents, (parent) => (parent === -1 ? 0 : parent + 2))],
          () => [10, 10, ...tree.widths],
          () => [10, 500, ...tree.heights],
        );
        const below = tidyTree(above, gaps).y.slice(2);
        const moved = value(below, 0) - value(alone.y, 0);
        below.forEach((y, i) => {
          expect(y - moved).toBeCloseTo(value(alone.y, i), 5);
        });
      }),
    );
  });

  it("is as tall as a column of leaves where leaves are all there is", () => {
    const heights = [30, 10, 20, 40];
    const tree = boxesOf(
      [-1, 0, 0, 0],
      () => [100, 50, 60, 70],
      () => heights,
    );
    const { x, y } = tidyTree(tree, gaps);
    expect([...x]).toEqual([0, 140, 140, 140]);
    expect([...y]).toEqual([26, 0, 16, 42]);
  });

  it("draws a chain of 100,000 boxes as one straight line", () => {
    const parents = Array.from({ length: 100_000 }, (_, i) => i - 1);
    const { y } = tidyTree(
      boxesOf(
        parents,
        () => parents.map(() => 10),
        () => parents.map(() => 10),
      ),
      gaps,
    );
    expect(y.every((one) => one === 0)).toBe(true);
  });

  it("takes a box alone", () => {
    const { x, y } = tidyTree(
      boxesOf(
        [-1],
        () => [7],
        () => [9],
      ),
      gaps,
    );
    expect([x[0], y[0]]).toEqual([0, 0]);
  });
});
