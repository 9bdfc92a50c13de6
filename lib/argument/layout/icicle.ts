import type { DebateTree } from "./debate-tree";

/** A part of a debate as boxes that stand side by side: each column a depth, each box beside the claim that it answers. */
export interface Icicle {
  /** The node of each box, in outline order; the first is the root. */
  readonly nodes: Int32Array;
  /** How far below the root, from 0. */
  readonly columns: Int32Array;
  /** From the top, in the unit of the height. */
  readonly y: Float64Array;
  readonly heights: Float64Array;
  /** The box of the claim that a box answers; -1 for the root. */
  readonly parents: Int32Array;
  /** How many claims below a box have no box of their own. */
  readonly hidden: Int32Array;
}

/** How many claims nobody answers stand in each branch; a claim without answers is its own branch. */
export function leavesOf({ parents }: Pick<DebateTree, "parents">): Int32Array {
  const leaves = new Int32Array(parents.length);
  for (let node = parents.length - 1; node >= 0; node--) {
    if (leaves[node] === 0) leaves[node] = 1;
    const parent = parents[node] as number;
    if (parent >= 0) leaves[parent] = (leaves[parent] as number) + (leaves[node] as number);
  }
  return leaves;
}

/**
 * Gives a root the whole height and shares out each box among its answers by the leaves below them, so that answers fill
 * what they answer and a leaf is as high wherever it stands. What would be less than `least` high, or stands further
 * down than `depth` columns, has no box: its parent counts it. One pass over what is shown and the answers beside it.
 */
export function icicleOf(
  { parents, ends }: Pick<DebateTree, "parents" | "ends">,
  leaves: Int32Array,
  root: number,
  { height, least, depth }: { readonly height: number; readonly least: number; readonly depth: number },
): Icicle {
  const [nodes, columns, above, hidden] = [[root], [0], [-1], [0]] as number[][] as [
    number[],
    number[],
    number[],
    number[],
  ];
  const [y, heights] = [[0], [height]] as [number[], number[]];
  /** The box of each shown node, and where the next of its answers begins. */
  const boxes = new Map([[root, 0]]);
  const next = [0];
  const unit = height / (leaves[root] as number);
  const end = ends[root] as number;
  for (let node = root + 1; node < end; ) {
    const parent = boxes.get(parents[node] as number) as number;
    const tall = unit * (leaves[node] as number);
    const from = next[parent] as number;
    next[parent] = from + tall;
    const column = (columns[parent] as number) + 1;
    if (tall < least || column >= depth) {
      hidden[parent] = (hidden[parent] as number) + (ends[node] as number) - node;
      node = ends[node] as number;
      continue;
    }
    boxes.set(node, nodes.push(node) - 1);
    columns.push(column);
    above.push(parent);
    hidden.push(0);
    y.push(from);
    heights.push(tall);
    next.push(from);
    node++;
  }
  return {
    nodes: Int32Array.from(nodes),
    columns: Int32Array.from(columns),
    y: Float64Array.from(y),
    heights: Float64Array.from(heights),
    parents: Int32Array.from(above),
    hidden: Int32Array.from(hidden),
  };
}

/** The box in a column at a height; -1 where none is. */
export function boxAt({ columns, heights, y }: Icicle, column: number, at: number): number {
  for (let box = 0; box < columns.length; box++) {
    const top = y[box] as number;
    if (columns[box] === column && top <= at && at < top + (heights[box] as number)) return box;
  }
  return -1;
}

/** The claim at a height beside a box, whether it has a box of its own or not; null where none answers there. */
export function answerAt(
  { ends }: Pick<DebateTree, "ends">,
  leaves: Int32Array,
  { heights, nodes, y }: Icicle,
  box: number,
  at: number,
): number | null {
  const parent = nodes[box] as number;
  const unit = (heights[box] as number) / (leaves[parent] as number);
  let bottom = y[box] as number;
  for (let node = parent + 1; node < (ends[parent] as number); node = ends[node] as number) {
    bottom += unit * (leaves[node] as number);
    if (at < bottom) return node;
  }
  return null;
}

/** Where an arrow leads from a box: to the claim it answers, its first answer, or the next in its column; else itself. */
export function stepIn({ columns, parents }: Icicle, box: number, way: "in" | "out" | "up" | "down"): number {
  if (way === "in") return Math.max(0, parents[box] as number);
  if (way === "out") return parents[box + 1] === box ? box + 1 : box;
  const by = way === "up" ? -1 : 1;
  for (let other = box + by; other >= 0 && other < columns.length; other += by)
    if (columns[other] === columns[box]) return other;
  return box;
}
