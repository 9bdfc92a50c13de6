"use client";
import { useMemo } from "react";
import type { DebateTree } from "@/lib/argument/layout/debate-tree";
import {
  heightFor,
  type Icicle,
  icicleOf,
  leavesBefore,
  leavesOf,
  nodeAtLeaf,
  stepFrom,
} from "@/lib/argument/layout/icicle";
import type { Direction } from "../map/walk";

/** A box lower than this cannot be told from the next one; a column narrower than this cannot be read. */
const smallest = { box: 1.5, column: 150 };
const fewestColumns = 2;
/** Of answers: what can be told apart, and what words fit in; of a picture: what browsers scroll without stuttering. */
const heights = { least: 4, line: 17, most: 60_000 };

export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A branch shared out among the claims of it, as large as there is room. */
export interface Shares {
  readonly icicle: Icicle;
  /** Of the whole picture, which may be higher than what is seen of it. */
  readonly height: number;
  readonly columnWidth: number;
  /** The columns at the start that are not shown: that of the question, where all of it is. */
  readonly skipped: number;
  /** Where a claim stands, with a box of its own or without. */
  readonly placeOf: (node: number) => Place;
  /** null: none stands there. */
  readonly nodeAt: (x: number, y: number) => number | null;
  /** The nearest claim that the picture has a place for: itself, or one above it. */
  readonly shown: (node: number | null) => number;
  /** Where an arrow leads; `beyond`: to a claim further out than the picture reaches. */
  readonly step: (node: number, way: Direction) => { readonly node: number; readonly beyond: boolean };
}

export function useShares(tree: DebateTree, root: number, room: { width: number; height: number }): Shares {
  const leaves = useMemo(() => leavesOf(tree), [tree]);
  const before = useMemo(() => leavesBefore(tree, leaves), [tree, leaves]);
  const deepest = useMemo(() => {
    let most = 0;
    for (let node = root; node < (tree.ends[root] as number); node++)
      most = Math.max(most, (tree.depths[node] as number) - (tree.depths[root] as number));
    return most;
  }, [tree, root]);
  return useMemo(() => {
    const skipped = root === 0 ? 1 : 0;
    const most = Math.max(fewestColumns, Math.floor(room.width / smallest.column));
    const columns = Math.max(1, Math.min(most, deepest + 1 - skipped));
    const columnWidth = room.width / columns;
    const height = heightFor(tree, leaves, root, { room: Math.max(1, room.height), ...heights });
    const unit = height / (leaves[root] as number);
    const columnOf = (node: number) => (tree.depths[node] as number) - (tree.depths[root] as number);
    const isIn = (node: number) => node >= root && node < (tree.ends[root] as number);
    const first = Math.min(root + skipped, (tree.ends[root] as number) - 1);
    return {
      ...{ height, columnWidth, skipped },
      icicle: icicleOf(tree, leaves, root, { height, least: smallest.box, depth: columns + skipped }),
      placeOf: (node) => ({
        x: (columnOf(node) - skipped) * columnWidth,
        y: ((before[node] as number) - (before[root] as number)) * unit,
        ...{ width: columnWidth, height: (leaves[node] as number) * unit },
      }),
      nodeAt: (x, y) =>
        nodeAtLeaf(tree, { leaves, before }, root, Math.floor(x / columnWidth) + skipped, Math.floor(y / unit)),
      shown: (node) => {
        if (node === null || !isIn(node)) return first;
        let at = node;
        while (columnOf(at) >= columns + skipped) at = tree.parents[at] as number;
        return Math.max(at, first);
      },
      step: (node, way) => {
        const to = Math.max(first, stepFrom(tree, root, node, way));
        const beyond = columnOf(to) >= columns + skipped;
        return { node: beyond ? node : to, beyond };
      },
    };
  }, [tree, leaves, before, deepest, root, room.width, room.height]);
}
