import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tidyBlocks } from "../../../lib/argument/layout/blocks";
import type { Boxes, Places } from "../../../lib/argument/layout/boxes";
import { tidyTree } from "../../../lib/argument/layout/tidy-tree";
import { boxes, boxesOf, childrenOf, inOutlineOrder } from "./trees";

const gaps = { along: 40, siblings: 6, cousins: 17 };
const value = (numbers: ArrayLike<number>, i: number): number => numbers[i] ?? Number.NaN;
const trees = boxes.map(inOutlineOrder);
const pages = fc.double({ min: 0.2, max: 5, noNaN: true });

const end = (sizes: ArrayLike<number>, places: ArrayLike<number>) =>
  Math.max(...Array.from(sizes, (size, i) => size + value(places, i)));
const sizeFor = (tree: Boxes, { x, y }: Places, aspect: number) =>
  Math.max(end(tree.widths, x) / aspect, end(tree.heights, y));

describe("main branches in columns", () => {
  it("lets no two boxes overlap", () => {
    fc.assert(
      fc.property(trees, pages, (tree, aspect) => {
        const { x, y } = tidyBlocks(tree, gaps, aspect, 25);
        const apart = (at: Float64Array, size: Float64Array, a: number, b: number) =>
          value(at, a) + value(size, a) <= value(at, b) + 1e-6 || value(at, b) + value(size, b) <= value(at, a) + 1e-6;
        for (let a = 0; a < x.length; a++) {
          for (let b = 0; b < a; b++) if (!apart(x, tree.widths, a, b) && !apart(y, tree.heights, a, b)) return false;
        }
        return true;
      }),
      { numRuns: 500 },
    );
  });

  it("keeps the branches in order, each drawn as it is alone, none left of or above the root", () => {
    fc.assert(
      fc.property(trees, pages, (tree, aspect) => {
        const { x, y, columns } = tidyBlocks(tree, gaps, aspect, 25);
        const main = childrenOf(tree)[0] ?? [];
        expect(columns).toHaveLength(main.length);
        columns.forEach((column, i) => {
          const step = column - (columns[i - 1] ?? 0);
          expect([0, i === 0 ? 0 : 1]).toContain(step);
        });
        if ((columns.at(-1) ?? 0) === 0) return;
        main.forEach((start, i) => {
          const until = main[i + 1] ?? tree.parents.length;
          const own = boxesOf(
            [...tree.parents.slice(start, until)].map((parent) => Math.max(-1, parent - start)),
            () => [...tree.widths.slice(start, until)],
            () => [...tree.heights.slice(start, until)],
          );
          tidyTree(own, gaps).y.forEach((alone, box) => {
            const top = Math.min(...y.slice(start, until));
            expect(value(y, start + box) - top).toBeCloseTo(alone, 6);
          });
          expect(value(x, start)).toBeGreaterThanOrEqual(gaps.along);
        });
      }),
    );
  });

  it("fills a page no worse than one column does, but for the room the root takes above it", () => {
    fc.assert(
      fc.property(trees, pages, (tree, aspect) => {
        const room = value(tree.heights, 0) + 25 + (4 * gaps.along) / aspect;
        const set = sizeFor(tree, tidyBlocks(tree, gaps, aspect, 25), aspect);
        expect(set).toBeLessThanOrEqual(sizeFor(tree, tidyTree(tree, gaps), aspect) * 1.5 + room);
      }),
    );
  });

  it("moves nothing into another column where the columns are given", () => {
    const tree = boxesOf(
      [-1, 0, 0, 0, 0],
      () => [10, 10, 10, 10, 10],
      () => [10, 90, 20, 30, 40],
    );
    const { x, y, columns } = tidyBlocks(tree, gaps, [0, 1, 1, 2], 25);
    expect(columns).toEqual([0, 1, 1, 2]);
    expect([...x]).toEqual([0, 40, 130, 130, 220]);
    expect([...y]).toEqual([0, 35, 35, 72, 35]);
  });
});
