import { at, type Boxes, type Gaps, type Places } from "./boxes";
import { Contours } from "./contours";

/**
 * A tidy tree that grows to the right: no two boxes closer than the gaps, every parent level with the middle between the
 * top of its first child and the bottom of its last, children in their order, equal branches drawn alike, in time linear
 * in the number of boxes and without recursion. The root's top stands wherever its children put it; the smallest y is 0.
 * Source: van der Ploeg, "Drawing Non-layered Tidy Trees in Linear Time", Software: Practice and Experience 44, 2014.
 */
export function tidyTree(boxes: Boxes, gaps: Gaps): Places {
  const { parents, widths } = boxes;
  const count = parents.length;
  const x = new Float64Array(count);
  for (let i = 1; i < count; i++) {
    const parent = parents[i] as number;
    x[i] = at(x, parent) + at(widths, parent) + gaps.along;
  }
  const work = new Contours(boxes, x, gaps);
  for (let node = count - 1; node >= 0; node--) work.gather(node);
  const y = work.settle();
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < count; i++) least = Math.min(least, at(y, i));
  for (let i = 0; i < count; i++) y[i] = at(y, i) - least;
  return { x, y };
}
