import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { columnsOf, visitBetween } from "../../../lib/argument/layout/columns";
import { tidyTree } from "../../../lib/argument/layout/tidy-tree";
import { boxes, boxesOf, inOutlineOrder } from "./trees";

/** A tree as maps have them: boxes of one depth are equally wide. */
const maps = boxes.map(inOutlineOrder).map((tree) => {
  const depths: number[] = [];
  tree.parents.forEach((parent, i) => {
    depths[i] = parent === -1 ? 0 : (depths[parent] ?? 0) + 1;
  });
  const even = boxesOf(
    [...tree.parents],
    () => depths.map((depth) => 50 + 10 * (depth % 3)),
    () => [...tree.heights],
  );
  const { y } = tidyTree(even, { along: 9, siblings: 2, cousins: 4 });
  return { columns: columnsOf(Int32Array.from(depths)), extents: { y, heights: even.heights } };
});

const range = fc.tuple(fc.integer({ min: -50, max: 4000 }), fc.integer({ min: 1, max: 2000 }));

describe("what is found in a part of a map", () => {
  it("is every box that reaches into it, from top to bottom", () => {
    fc.assert(
      fc.property(maps, range, ({ columns, extents }, [top, size]) => {
        const found: number[] = [];
        for (const column of columns) visitBetween(column, extents, [top, top + size], 0, (box) => found.push(box));
        const inside = (box: number) => {
          const y = extents.y[box] ?? 0;
          return y < top + size && y + (extents.heights[box] ?? 0) > top;
        };
        expect(found).toEqual(columns.flatMap((column) => [...column].filter(inside)));
      }),
    );
  });

  it("is, of boxes too small to be told apart, one a grain at most, and never nothing where there is something", () => {
    fc.assert(
      fc.property(maps, range, fc.integer({ min: 100, max: 3000 }), ({ columns, extents }, [top, size], grain) => {
        for (const column of columns) {
          const found: number[] = [];
          visitBetween(column, extents, [top, top + size], grain, (box) => found.push(box));
          const all: number[] = [];
          visitBetween(column, extents, [top, top + size], 0, (box) => all.push(box));
          expect(found.length).toBeLessThanOrEqual(2 + (2 * (size + 300)) / grain);
          expect(found.length > 0).toBe(all.length > 0);
          for (const box of found) expect(all).toContain(box);
        }
      }),
    );
  });
});
