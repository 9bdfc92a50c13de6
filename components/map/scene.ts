import type { ClaimRole } from "@/lib/argument/claim";
import { type Columns, columnsOf, type Extents, firstBelow } from "@/lib/argument/layout/columns";
import type { DebateTree } from "@/lib/argument/layout/debate-tree";
import { inset } from "./card-size";
import type { Laid } from "./layout-job";

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * What there is to draw, and how it is found: every shown node is a box, named by its number in outline order among those
 * shown. Box 0 is the question.
 */
export interface Scene extends Laid {
  readonly tree: DebateTree;
  /** The box of each node; -1 while it is not shown. */
  readonly boxes: Int32Array;
  readonly depths: Int32Array;
  readonly columns: Columns;
  /** Of each open box: from the middle of its first answer to that of its last. */
  readonly spans: Extents;
  /** The open boxes of each depth, from top to bottom. */
  readonly spines: Columns;
  /** The first answer's place in the next column. */
  readonly first: Int32Array;
  readonly answers: Int32Array;
  readonly bounds: Box;
}

export function sceneOf(tree: DebateTree, laid: Laid): Scene {
  const { nodes, x, y, widths, heights } = laid;
  const boxes = new Int32Array(tree.parents.length).fill(-1);
  const depths = new Int32Array(nodes.length);
  const first = new Int32Array(nodes.length).fill(-1);
  const answers = new Int32Array(nodes.length);
  const spans = { y: new Float64Array(nodes.length), heights: new Float64Array(nodes.length) };
  const bounds = { x: 0, y: 0, width: 0, height: 0 };
  const filled: number[] = [];
  nodes.forEach((node, box) => {
    boxes[node] = box;
    const depth = tree.depths[node] as number;
    depths[box] = depth;
    filled[depth] ??= 0;
    bounds.width = Math.max(bounds.width, (x[box] as number) + (widths[box] as number));
    bounds.height = Math.max(bounds.height, (y[box] as number) + (heights[box] as number));
    if (node > 0) {
      const parent = boxes[tree.parents[node] as number] as number;
      const middle = (y[box] as number) + (heights[box] as number) / 2;
      if (first[parent] === -1) {
        first[parent] = filled[depth];
        spans.y[parent] = middle;
      }
      spans.heights[parent] = middle - (spans.y[parent] as number);
      answers[parent] = (answers[parent] as number) + 1;
    }
    filled[depth] += 1;
  });
  const columns = columnsOf(depths);
  const spines = columns.map((column) => column.filter((box) => (answers[box] as number) > 0));
  return { ...laid, tree, boxes, depths, columns, spans, spines, first, answers, bounds };
}

export const boxAt = ({ x, y, widths, heights }: Scene, box: number): Box => ({
  x: x[box] as number,
  y: y[box] as number,
  width: widths[box] as number,
  height: heights[box] as number,
});

export const nodeOf = (scene: Scene, box: number): number => scene.nodes[box] as number;

export const roleOf = ({ tree }: Scene, node: number): ClaimRole | null => tree.claims[node]?.role ?? null;

/** The answers to a node, shown or not. */
export const hasAnswers = ({ tree }: Scene, node: number): boolean => (tree.ends[node] as number) > node + 1;

export const isOpen = ({ open }: Scene, node: number): boolean => open[node] === 1;

/** Half of the room to the right of a card, where its answers are opened and closed. */
const handle = 34;

/** What lies under a point: a card, or the handle right of it. */
export function hit(scene: Scene, x: number, y: number): { readonly node: number; readonly handle: boolean } | null {
  for (const column of scene.columns) {
    const left = scene.x[column[0] as number] as number;
    const width = scene.widths[column[0] as number] as number;
    if (x < left - inset || x > left + width + handle) continue;
    const box = column[firstBelow(column, scene, y)];
    if (box === undefined || (scene.y[box] as number) > y) continue;
    const node = nodeOf(scene, box);
    const middle = (scene.y[box] as number) + (scene.heights[box] as number) / 2;
    const beside = x > left + width - 10;
    if (beside && Math.abs(y - middle) < 18 && hasAnswers(scene, node)) return { node, handle: true };
    if (x <= left + width) return { node, handle: false };
  }
  return null;
}
