import type { ClaimRole } from "@/lib/argument/claim";
import { areJoint } from "@/lib/argument/joining";
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

/** The boxes of premises that stand next to each other and only work together. */
type Joint = number[];

/**
 * What there is to draw, and how it is found: every shown node is a box, named by its number in outline order among those
 * shown. Box 0 is the question.
 */
export interface Scene extends Omit<Laid, "columns"> {
  /** The column of each thesis. */
  readonly theses: readonly number[];
  /** Whether the theses stand in columns below the question, so that a rail leads to them. */
  readonly rail: boolean;
  readonly tree: DebateTree;
  /** The box of each node; -1 while it is not shown. */
  readonly boxes: Int32Array;
  readonly depths: Int32Array;
  readonly columns: Columns;
  readonly columnOf: Int32Array;
  /** Of each open box: from the middle of its first answer to that of its last. */
  readonly spans: Extents;
  /** The open boxes of each column, from top to bottom. */
  readonly spines: Columns;
  /** The first answer's place in its column; of the question's only where there is no rail. */
  readonly first: Int32Array;
  readonly answers: Int32Array;
  /** By the box that they answer. */
  readonly joints: ReadonlyMap<number, readonly Joint[]>;
  readonly bounds: Box;
}

/** How far what opens and closes a card's answers reaches to the right of it. */
const handle = 36;

export function sceneOf(tree: DebateTree, { columns: theses, ...laid }: Laid): Scene {
  const { nodes, x, y, widths, heights } = laid;
  const rail = (theses.at(-1) ?? 0) > 0;
  const boxes = new Int32Array(tree.parents.length).fill(-1);
  const [depths, columnOf] = [new Int32Array(nodes.length), new Int32Array(nodes.length)];
  const [first, answers] = [new Int32Array(nodes.length).fill(-1), new Int32Array(nodes.length)];
  const spans = { y: new Float64Array(nodes.length), heights: new Float64Array(nodes.length) };
  const bounds = { x: 0, y: 0, width: 0, height: 0 };
  /** How many boxes each column has so far; columns are numbered as they begin. */
  const filled: number[] = [];
  const numbers = new Map<string, number>();
  let thesis = -1;
  nodes.forEach((node, box) => {
    boxes[node] = box;
    const depth = tree.depths[node] as number;
    depths[box] = depth;
    if (depth === 1) thesis++;
    const name = `${depth > 0 ? (theses[thesis] ?? 0) : 0} ${depth}`;
    const column = numbers.get(name) ?? numbers.size;
    numbers.set(name, column);
    columnOf[box] = column;
    const place = filled[column] ?? 0;
    filled[column] = place + 1;
    bounds.width = Math.max(bounds.width, (x[box] as number) + (widths[box] as number) + handle);
    bounds.height = Math.max(bounds.height, (y[box] as number) + (heights[box] as number));
    if (node === 0) return;
    const parent = boxes[tree.parents[node] as number] as number;
    const middle = (y[box] as number) + (heights[box] as number) / 2;
    if (first[parent] === -1) {
      first[parent] = place;
      spans.y[parent] = middle;
    }
    spans.heights[parent] = middle - (spans.y[parent] as number);
    answers[parent] = (answers[parent] as number) + 1;
  });
  const columns = columnsOf(columnOf);
  const joints = jointsOf(tree, nodes, boxes);
  const spines = columns.map((column) => column.filter((box) => (answers[box] as number) > 0 && (box > 0 || !rail)));
  return {
    ...laid,
    tree,
    theses,
    rail,
    boxes,
    depths,
    columns,
    columnOf,
    spans,
    spines,
    first,
    answers,
    joints,
    bounds,
  };
}

/** The runs of answers that only work together, by the box of the claim that they answer. */
function jointsOf({ claims, parents }: DebateTree, nodes: Int32Array, boxes: Int32Array): Scene["joints"] {
  const joints = new Map<number, Joint[]>();
  const before = new Map<number, number>();
  nodes.forEach((node, box) => {
    if (box === 0) return;
    const parent = boxes[parents[node] as number] as number;
    const last = before.get(parent);
    before.set(parent, box);
    const [one, other] = [last === undefined ? null : claims[nodes[last] as number], claims[node]];
    if (!one || !other || !areJoint(one, other)) return;
    const runs = joints.get(parent) ?? [];
    joints.set(parent, runs);
    if (runs.at(-1)?.at(-1) === last) runs.at(-1)?.push(box);
    else runs.push([last as number, box]);
  });
  return joints;
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
