import type { Boxes, Gaps, Places } from "./boxes";
import { tidyTree } from "./tidy-tree";

/** A tree whose main branches stand in columns, like print in a newspaper. */
export interface Blocks extends Places {
  /** The column of each main branch, from 0; one column makes a plain tidy tree. */
  readonly columns: readonly number[];
}

interface Branch extends Places {
  readonly start: number;
  readonly width: number;
  readonly height: number;
}

/** More are no easier to survey; and so many main branches are a list, whatever one does. */
const most = { columns: 12, branches: 400 } as const;

/**
 * A tree that grows to the right is far taller than wide. Set in columns, its main branches fill a page of the shape that
 * is asked for: each is a tidy tree, they follow each other down the first column, then down the next, below the root,
 * which stands at the left upper corner.
 * @param boxes in outline order: each branch whole before the next
 * @param fill the page's width for its height, or the columns of an earlier layout, so that what opens moves nothing over
 * @param drop from the bottom of the root to the first branches
 */
export function tidyBlocks(boxes: Boxes, gaps: Gaps, fill: number | readonly number[], drop: number): Blocks {
  const branches = branchesOf(boxes, gaps);
  const columns = typeof fill === "number" ? bestColumns(branches, gaps, fill) : branches.map((_, i) => fill[i] ?? 0);
  if ((columns.at(-1) ?? 0) === 0) return { ...tidyTree(boxes, gaps), columns };
  const x = new Float64Array(boxes.parents.length);
  const y = new Float64Array(boxes.parents.length);
  const top = (boxes.heights[0] ?? 0) + drop;
  let [column, left, right, down] = [0, gaps.along, 0, top];
  for (const [i, branch] of branches.entries()) {
    if (columns[i] !== column) [column, left, down] = [columns[i] ?? 0, right + gaps.along * 2, top];
    for (let box = 0; box < branch.x.length; box++) {
      x[branch.start + box] = left + (branch.x[box] as number);
      y[branch.start + box] = down + (branch.y[box] as number);
    }
    right = Math.max(right, left + branch.width);
    down += branch.height + gaps.cousins;
  }
  return { x, y, columns };
}

function branchesOf({ parents, widths, heights }: Boxes, gaps: Gaps): readonly Branch[] {
  const starts: number[] = [];
  for (let box = 1; box < parents.length; box++) if (parents[box] === 0) starts.push(box);
  if (starts.length > most.branches) return [];
  return starts.map((start, i) => {
    const end = starts[i + 1] ?? parents.length;
    const own = { widths: widths.subarray(start, end), heights: heights.subarray(start, end) };
    const places = tidyTree(
      { ...own, parents: parents.slice(start, end).map((parent) => Math.max(-1, parent - start)) },
      gaps,
    );
    const reach = (at: Float64Array, sizes: Float64Array) =>
      at.reduce((far, one, box) => Math.max(far, one + (sizes[box] as number)), 0);
    return { ...places, start, width: reach(places.x, own.widths), height: reach(places.y, own.heights) };
  });
}

/** As many columns as let the page be seen largest; of equals, the fewest. */
function bestColumns(branches: readonly Branch[], gaps: Gaps, aspect: number): readonly number[] {
  let best: readonly number[] = branches.map(() => 0);
  let least = Number.POSITIVE_INFINITY;
  for (let count = 1; count <= Math.min(branches.length, most.columns); count++) {
    const columns = evened(branches, gaps.cousins, count);
    const widths: number[] = [];
    const heights: number[] = [];
    branches.forEach(({ width, height }, i) => {
      const column = columns[i] ?? 0;
      widths[column] = Math.max(widths[column] ?? 0, width + 2 * gaps.along);
      heights[column] = (heights[column] ?? -gaps.cousins) + height + gaps.cousins;
    });
    const width = widths.reduce((sum, one) => sum + one, 0);
    const size = Math.max(width / aspect, ...heights);
    if (size < least * 0.999) [best, least] = [columns, size];
  }
  return best;
}

/** Columns of which the tallest is as low as their number and the order allow. */
function evened(branches: readonly Branch[], gap: number, count: number): readonly number[] {
  const filled = (limit: number): readonly number[] => {
    let [column, height] = [0, 0];
    return branches.map((branch) => {
      if (height > 0 && height + gap + branch.height > limit) [column, height] = [column + 1, 0];
      height += (height > 0 ? gap : 0) + branch.height;
      return column;
    });
  };
  let low = branches.reduce((tallest, { height }) => Math.max(tallest, height), 0);
  let high = branches.reduce((sum, { height }) => sum + height + gap, 0);
  for (let i = 0; i < 40 && high - low > 0.5; i++) {
    const middle = (low + high) / 2;
    if ((filled(middle).at(-1) ?? 0) < count) high = middle;
    else low = middle;
  }
  return filled(high);
}
