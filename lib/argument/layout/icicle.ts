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

type Ground = Pick<DebateTree, "depths" | "ends" | "parents">;

/** How many claims nobody answers come before each branch in the outline. With `leaves` it says where a claim stands. */
export function leavesBefore({ parents }: Pick<DebateTree, "parents">, leaves: Int32Array): Int32Array {
  const before = new Int32Array(parents.length);
  /** Where the next answer to each node begins. */
  const next = new Int32Array(parents.length);
  for (let node = 1; node < parents.length; node++) {
    const parent = parents[node] as number;
    before[node] = next[parent] as number;
    next[parent] = (next[parent] as number) + (leaves[node] as number);
    next[node] = before[node] as number;
  }
  return before;
}

/**
 * How high a picture of a branch is to be: as high as there is room, as long as half of the answers to its root are
 * `least` high in it. Else it is no picture to be seen at one look, and those answers get a `line` each to be read on.
 */
export function heightFor(
  { ends }: Pick<DebateTree, "ends">,
  leaves: Int32Array,
  root: number,
  { room, least, line, most }: Readonly<Record<"room" | "least" | "line" | "most", number>>,
): number {
  const sizes: number[] = [];
  for (let node = root + 1; node < (ends[root] as number); node = ends[node] as number)
    sizes.push(leaves[node] as number);
  const middle = sizes.sort((a, b) => a - b)[sizes.length >> 1];
  const all = leaves[root] as number;
  if (middle === undefined || (room * middle) / all >= least) return room;
  return Math.max(room, Math.min(most, (line * all) / middle));
}

/** The claim so many columns from the root that stands at a leaf, counted from the root's first; null where none does. */
export function nodeAtLeaf(
  { depths, ends }: Ground,
  { leaves, before }: { readonly leaves: Int32Array; readonly before: Int32Array },
  root: number,
  column: number,
  leaf: number,
): number | null {
  const [at, depth] = [(before[root] as number) + leaf, (depths[root] as number) + column];
  if (leaf < 0 || leaf >= (leaves[root] as number)) return null;
  let node = root;
  while ((depths[node] as number) < depth) {
    let answer = node + 1;
    const end = ends[node] as number;
    while (answer < end && (before[answer] as number) + (leaves[answer] as number) <= at)
      answer = ends[answer] as number;
    if (answer >= end) return null;
    node = answer;
  }
  return node;
}

/**
 * Where an arrow leads within a branch, whether there is a box for it or not: to what is answered, to the first answer, or
 * to the claim before or after it that is as deep; else nowhere else.
 */
export function stepFrom(
  { depths, ends, parents }: Ground,
  root: number,
  node: number,
  way: "in" | "out" | "up" | "down",
): number {
  if (way === "in") return node === root ? root : (parents[node] as number);
  if (way === "out") return (ends[node] as number) > node + 1 ? node + 1 : node;
  const [depth, end] = [depths[node], ends[root] as number];
  // Nothing below a claim is as deep as it is itself.
  if (way === "down") for (let at = ends[node] as number; at < end; at++) if (depths[at] === depth) return at;
  if (way === "up") for (let at = node - 1; at >= root; at--) if (depths[at] === depth) return at;
  return node;
}
