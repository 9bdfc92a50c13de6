import fc from "fast-check";
import type { Boxes } from "../../../lib/argument/layout/boxes";

/** Trees of boxes: wide, deep and in between, parents before their children. */
export const boxes: fc.Arbitrary<Boxes> = fc
  .record({
    nodes: fc.array(
      fc.record({
        under: fc.nat(),
        width: fc.integer({ min: 1, max: 300 }),
        height: fc.integer({ min: 1, max: 300 }),
      }),
      { minLength: 1, maxLength: 60 },
    ),
    /** How far back a parent may stand: 1 makes a chain. */
    back: fc.constantFrom(1, 2, 5, 60),
  })
  .map(({ nodes, back }) =>
    boxesOf(
      nodes.map(({ under }, i) => (i === 0 ? -1 : i - 1 - (under % Math.min(i, back)))),
      ({ length }) => Array.from({ length }, (_, i) => nodes[i]?.width ?? 1),
      ({ length }) => Array.from({ length }, (_, i) => nodes[i]?.height ?? 1),
    ),
  );

type Sizes = (parents: readonly number[]) => readonly number[];

export const boxesOf = (parents: readonly number[], widths: Sizes, heights: Sizes): Boxes => ({
  parents: Int32Array.from(parents),
  widths: Float64Array.from(widths(parents)),
  heights: Float64Array.from(heights(parents)),
});

export const childrenOf = ({ parents }: Boxes): readonly (readonly number[])[] => {
  const children: number[][] = Array.from(parents, () => []);
  parents.forEach((parent, i) => void (parent >= 0 && children[parent]?.push(i)));
  return children;
};

/** The same tree, its boxes numbered as an outline has them: each before its branch, a branch before the next. */
export function inOutlineOrder(tree: Boxes): Boxes {
  const children = childrenOf(tree);
  const order: number[] = [];
  const open = [0];
  for (let box = open.pop(); box !== undefined; box = open.pop()) {
    order.push(box);
    open.push(...(children[box] ?? []).toReversed());
  }
  const now = new Map(order.map((box, i) => [box, i]));
  return boxesOf(
    order.map((box) => now.get(tree.parents[box] ?? -1) ?? -1),
    () => order.map((box) => tree.widths[box] ?? 0),
    () => order.map((box) => tree.heights[box] ?? 0),
  );
}
