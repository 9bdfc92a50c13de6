import { nodeOf, type Scene } from "./scene";

export type Direction = "up" | "down" | "out" | "in";

/** The box that one comes to: out to the first answer, in to what is answered, up and down in the column. */
export function stepFrom(scene: Scene, box: number, direction: Direction): number {
  const depth = scene.depths[box] as number;
  if (direction === "in") {
    const parent = scene.tree.parents[nodeOf(scene, box)] as number;
    return parent === -1 ? box : (scene.boxes[parent] as number);
  }
  if (direction === "out") {
    const first = scene.first[box] as number;
    return first === -1 ? box : (scene.columns[depth + 1]?.[first] ?? box);
  }
  const column = scene.columns[depth] ?? Int32Array.of(box);
  return column[column.indexOf(box) + (direction === "up" ? -1 : 1)] ?? box;
}

/** The box of a node, or of the nearest node above it that is shown. */
export function shownBox(scene: Scene, node: number): number {
  let at = node;
  while (at > 0 && scene.boxes[at] === -1) at = scene.tree.parents[at] as number;
  return Math.max(0, scene.boxes[at] ?? 0);
}

/** Which of how many answers to the same claim a node is. */
export function rankOf({ tree }: Scene, node: number): { readonly position: number; readonly count: number } {
  const parent = tree.parents[node] as number;
  if (parent === -1) return { position: 1, count: 1 };
  let [position, count] = [0, 0];
  for (let one = parent + 1; one < (tree.ends[parent] as number); one = tree.ends[one] as number) {
    count++;
    if (one === node) position = count;
  }
  return { position, count };
}
