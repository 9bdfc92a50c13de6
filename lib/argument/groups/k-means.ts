import type { Places } from "./places";

/** Points divided among centres. */
export interface Division {
  /** By point, the number of the nearest centre. */
  readonly centreOf: Int32Array;
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** The sum of the squared distances of the points from their centres. */
  readonly inertia: number;
}

const starts = 12;
const rounds = 60;

/** The best of several divisions of points among k centres, or null where there are fewer than k different points. */
export function divide(points: Places, k: number, random: () => number): Division | null {
  let best: Division | null = null;
  for (let i = 0; i < starts; i++) {
    const from = farApart(points, k, random);
    if (from === null) return null;
    const found = settle(points, from);
    if (best === null || found.inertia < best.inertia) best = found;
  }
  return best;
}

/**
 * Moves every centre to the middle of its points until nothing changes. A centre without points stays where it is, and
 * a point as near to two goes to the first.
 * Source: Lloyd, "Least squares quantization in PCM", 1982.
 */
export function settle(points: Places, from: Places): Division {
  const k = from.x.length;
  const [x, y] = [from.x.slice(), from.y.slice()];
  const centreOf = new Int32Array(points.x.length).fill(-1);
  let inertia = 0;
  for (let round = 0; round < rounds; round++) {
    let moved = false;
    inertia = 0;
    const [sumX, sumY, count] = [new Float64Array(k), new Float64Array(k), new Float64Array(k)];
    for (let i = 0; i < centreOf.length; i++) {
      const [px, py] = [points.x[i] as number, points.y[i] as number];
      let nearest = 0;
      let least = Number.POSITIVE_INFINITY;
      for (let c = 0; c < k; c++) {
        const away = (px - (x[c] as number)) ** 2 + (py - (y[c] as number)) ** 2;
        if (away < least) {
          least = away;
          nearest = c;
        }
      }
      moved ||= centreOf[i] !== nearest;
      centreOf[i] = nearest;
      inertia += least;
      sumX[nearest] = (sumX[nearest] as number) + px;
      sumY[nearest] = (sumY[nearest] as number) + py;
      count[nearest] = (count[nearest] as number) + 1;
    }
    if (!moved) break;
    for (let c = 0; c < k; c++) {
      if (count[c] === 0) continue;
      x[c] = (sumX[c] as number) / (count[c] as number);
      y[c] = (sumY[c] as number) / (count[c] as number);
    }
  }
  return { centreOf, x, y, inertia };
}

/**
 * Points to start from, each drawn with a chance that grows with its squared distance from those before it.
 * Source: Arthur, Vassilvitskii, "k-means++: The Advantages of Careful Seeding", 2007.
 */
function farApart({ x, y }: Places, k: number, random: () => number): Places | null {
  const from = { x: new Float64Array(k), y: new Float64Array(k) };
  const away = new Float64Array(x.length).fill(1);
  for (let c = 0; c < k; c++) {
    const at = drawn(away, random());
    if (at === -1) return null;
    from.x[c] = x[at] as number;
    from.y[c] = y[at] as number;
    for (let i = 0; i < x.length; i++) {
      const distance =
        ((x[i] as number) - (from.x[c] as number)) ** 2 + ((y[i] as number) - (from.y[c] as number)) ** 2;
      away[i] = c === 0 ? distance : Math.min(away[i] as number, distance);
    }
  }
  return from;
}

/** An index drawn with chances in proportion to the weights; -1 when all are 0. */
function drawn(weights: Float64Array, random: number): number {
  let left = random * weights.reduce((sum, weight) => sum + weight, 0);
  let last = -1;
  for (let i = 0; i < weights.length; i++) {
    if (weights[i] === 0) continue;
    last = i;
    left -= weights[i] as number;
    if (left < 0) break;
  }
  return last;
}
