/** Boxes in columns, each from top to bottom: the index by which a part of a map is found. */
export type Columns = readonly Int32Array[];

export interface Extents {
  readonly y: Float64Array;
  readonly heights: Float64Array;
}

/**
 * The boxes of each column in their order. Boxes of one depth of a tidy tree that are equally wide may share a column:
 * their order in the outline is then their order on the page.
 */
export function columnsOf(columns: Int32Array): Columns {
  const filled: number[][] = [];
  columns.forEach((column, box) => {
    filled[column] ??= [];
    filled[column].push(box);
  });
  return Array.from(filled, (boxes) => Int32Array.from(boxes ?? []));
}

/** The place in a column of the first box that ends below `y`; the column's length if none does. */
export function firstBelow(column: Int32Array, { y: tops, heights }: Extents, y: number, from = 0): number {
  let [low, high] = [from, column.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const box = column[middle] as number;
    if ((tops[box] as number) + (heights[box] as number) <= y) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Visits the boxes of a column between two heights. Of those that end within `grain` of the one before, which nobody
 * could tell apart, none is visited: the work is bounded by what can be seen, not by what is there.
 */
export function visitBetween(
  column: Int32Array,
  extents: Extents,
  [top, bottom]: readonly [number, number],
  grain: number,
  visit: (box: number) => void,
): void {
  for (let i = firstBelow(column, extents, top); i < column.length; ) {
    const box = column[i] as number;
    const y = extents.y[box] as number;
    if (y >= bottom) return;
    visit(box);
    const end = y + (extents.heights[box] as number);
    const next = i + 1;
    const near = next < column.length && endOf(column[next] as number, extents) <= y + grain;
    i = near ? firstBelow(column, extents, Math.max(end, y + grain), next) : next;
  }
}

const endOf = (box: number, { y, heights }: Extents): number => (y[box] as number) + (heights[box] as number);
