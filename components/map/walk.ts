import { nodeOf, type Scene } from "./scene";

export const directions = ["in", "up", "down", "out"] as const;
export type Direction = (typeof directions)[number];

const ways: Readonly<Record<string, Direction>> = {
  ...{ ArrowUp: "up", ArrowDown: "down", ArrowRight: "out", ArrowLeft: "in" },
};
const mirroredWays: typeof ways = { ...ways, ArrowLeft: "out", ArrowRight: "in" };

/** Where a key leads in a picture that may run from right to left; null: nowhere. */
export const wayOf = (key: string, mirrored: boolean): Direction | null =>
  (mirrored ? mirroredWays : ways)[key] ?? null;

/** The box that one comes to: out to the first answer, in to what is answered, up and down to what is as deep. */
export function stepFrom(scene: Scene, box: number, direction: Direction): number {
  const depth = scene.depths[box] as number;
  if (direction === "in") {
    const parent = scene.tree.parents[nodeOf(scene, box)] as number;
    return parent === -1 ? box : (scene.boxes[parent] as number);
  }
  // A claim's first answer is the next in the outline.
  if (direction === "out") return (scene.answers[box] as number) > 0 ? box + 1 : box;
  const step = direction === "up" ? -1 : 1;
  for (let at = box + step; at >= 0 && at < scene.nodes.length; at += step) if (scene.depths[at] === depth) return at;
  return box;
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
