/** A point of the picture. */
export type Point = readonly [x: number, y: number];

/**
 * The corners of the smallest convex outline around points, one after another.
 * Source: Andrew, "Another efficient algorithm for convex hulls in two dimensions", 1979.
 */
export function hullOf(points: readonly Point[]): readonly Point[] {
  const sorted = points.toSorted(([ax, ay], [bx, by]) => ax - bx || ay - by);
  if (sorted.length < 3) return sorted;
  const half = (side: readonly Point[]): Point[] => {
    const kept: Point[] = [];
    for (const point of side) {
      while (kept.length > 1 && !turnsLeft(kept.at(-2) as Point, kept.at(-1) as Point, point)) kept.pop();
      kept.push(point);
    }
    return kept.slice(0, -1);
  };
  return [...half(sorted), ...half(sorted.toReversed())];
}

const turnsLeft = ([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): boolean =>
  (bx - ax) * (cy - ay) - (by - ay) * (cx - ax) > 0;
