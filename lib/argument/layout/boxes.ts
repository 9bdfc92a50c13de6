/**
 * A tree of boxes in arrays. A parent comes before its children, the same parent's children in the order in which they
 * are to stand; the first box is the root and its parent is -1.
 */
export interface Boxes {
  readonly parents: Int32Array;
  /** Along the tree, from the root to the leaves. */
  readonly widths: Float64Array;
  /** Across it. */
  readonly heights: Float64Array;
}

export interface Gaps {
  /** Between a parent and its children. */
  readonly along: number;
  readonly siblings: number;
  /** Between neighbours that have different parents. */
  readonly cousins: number;
}

/** The left upper corner of every box. */
export interface Places {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

export const at = (numbers: Float64Array | Int32Array, i: number): number => numbers[i] as number;
