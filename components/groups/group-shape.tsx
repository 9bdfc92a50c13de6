/** How groups are told apart: by their letter first, and by shape as much as by colour. */
export const letterOf = (group: number): string => "ABCDE"[group] ?? "";

/** The class that sets the tone of a group; -1: of nobody's. */
export const toneOf = (group: number): string => (group < 0 ? "group-none" : `group-${group}`);

/** The outline of a group's shape around 0, 0, all of about the same area as a circle of this radius. */
export function shapeOf(group: number, radius: number): string {
  if (group === 0) return circle(radius);
  const [corners, turn, reach] = outlines[group] ?? cross;
  return `M${Array.from({ length: corners }, (_, i) => {
    const angle = turn + (i * 2 * Math.PI) / corners;
    return `${(Math.cos(angle) * radius * reach).toFixed(2)} ${(Math.sin(angle) * radius * reach).toFixed(2)}`;
  }).join("L")}Z`;
}

type Outline = readonly [corners: number, turn: number, reach: number];

const up = -Math.PI / 2;

/** A square, a triangle, a diamond that stands on its corner, a hexagon; people of no group: a small triangle, head down. */
const outlines: Readonly<Record<number, Outline>> = {
  1: [4, Math.PI / 4, 1.24],
  2: [3, up, 1.5],
  3: [4, up, 1.3],
  4: [6, up, 1.1],
};
const cross: Outline = [3, -up, 0.9];

const circle = (r: number): string =>
  `M${-r.toFixed(2)} 0a${r.toFixed(2)} ${r.toFixed(2)} 0 1 0 ${(2 * r).toFixed(2)} 0a${r.toFixed(2)} ${r.toFixed(2)} 0 1 0 ${(-2 * r).toFixed(2)} 0Z`;
