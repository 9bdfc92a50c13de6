import type { Places } from "./places";

/**
 * How well each of several divisions of the same points separates them, in [-1,1]: the mean over the points of
 * `(b - a) / max(a, b)`, a being a point's mean distance from the others of its part and b that from the nearest other
 * part; 0 for a point that is alone. Every distance is measured once for all divisions.
 * Source: Rousseeuw, "Silhouettes: a graphical aid to the interpretation and validation of cluster analysis", 1987.
 */
export function silhouettesOf({ x, y }: Places, divisions: readonly Int32Array[]): readonly number[] {
  const count = x.length;
  const parts = divisions.map((of) => of.reduce((most, part) => Math.max(most, part + 1), 0));
  const sizes = divisions.map((of, d) => {
    const size = new Int32Array(parts[d] as number);
    for (const part of of) (size[part] as number)++;
    return size;
  });
  const sums = divisions.map(() => 0);
  const away = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    const [px, py] = [x[i] as number, y[i] as number];
    for (let j = 0; j < count; j++) {
      const [dx, dy] = [px - (x[j] as number), py - (y[j] as number)];
      away[j] = Math.sqrt(dx * dx + dy * dy);
    }
    divisions.forEach((of, d) => {
      sums[d] = (sums[d] as number) + silhouetteOf(i, away, of, sizes[d] as Int32Array);
    });
  }
  return sums.map((sum) => (count === 0 ? 0 : sum / count));
}

function silhouetteOf(i: number, away: Float64Array, of: Int32Array, sizes: Int32Array): number {
  const own = of[i] as number;
  if (sizes[own] === 1) return 0;
  const total = new Float64Array(sizes.length);
  for (let j = 0; j < away.length; j++) {
    const part = of[j] as number;
    total[part] = (total[part] as number) + (away[j] as number);
  }
  const within = (total[own] as number) / ((sizes[own] as number) - 1);
  let nearest = Number.POSITIVE_INFINITY;
  for (let part = 0; part < sizes.length; part++) {
    if (part !== own && sizes[part] !== 0)
      nearest = Math.min(nearest, (total[part] as number) / (sizes[part] as number));
  }
  const larger = Math.max(within, nearest);
  return larger === 0 || larger === Number.POSITIVE_INFINITY ? 0 : (nearest - within) / larger;
}
