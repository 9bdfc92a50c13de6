import { type Division, divide, settle } from "./k-means";
import type { Places } from "./places";
import { randomFrom } from "./random";
import { silhouettesOf } from "./silhouette";

/** People of one opinion group. */
export interface Group {
  readonly size: number;
  /** The mean of their places. */
  readonly x: number;
  readonly y: number;
}

export interface Grouping {
  /** Largest first; none, or at least two. */
  readonly groups: readonly Group[];
  /** By point, the number of its group, or -1. */
  readonly groupOf: Int32Array;
  /** Of the division the groups are from, in [-1,1]; null without groups. */
  readonly silhouette: number | null;
}

/** Nobody's verdicts can be read off a group of this many people or more. */
export const smallestGroup = 5;

const most = 5;
const sampled = 2000;

/**
 * Groups of points by k-means for k from 2 to 5. Of the divisions that have at least two parts of 5 people the one with
 * the best silhouette counts, and smaller parts of it are no groups. Above 2,000 points the starts are tried, and
 * silhouettes measured, on every n-th point; then everybody is divided from the centres found.
 */
export function groupingOf(points: Places, seed: number): Grouping {
  const count = points.x.length;
  const stride = Math.max(1, Math.ceil(count / sampled));
  const kept = (_: number, i: number) => i % stride === 0;
  const sample = stride === 1 ? points : { x: points.x.filter(kept), y: points.y.filter(kept) };
  const divisions: Division[] = [];
  for (let k = 2; k <= most; k++) {
    const tried = divide(sample, k, randomFrom(seed + k));
    const found = tried === null || stride === 1 ? tried : settle(points, tried);
    if (found !== null && sizesOf(found).filter((size) => size >= smallestGroup).length >= 2) divisions.push(found);
  }
  const silhouettes = silhouettesOf(
    sample,
    divisions.map(({ centreOf }) => (stride === 1 ? centreOf : centreOf.filter(kept))),
  );
  const silhouette = silhouettes.reduce((best, one) => Math.max(best, one), Number.NEGATIVE_INFINITY);
  const best = divisions[silhouettes.indexOf(silhouette)];
  if (best === undefined) return { groups: [], groupOf: new Int32Array(count).fill(-1), silhouette: null };
  return { ...numbered(best), silhouette };
}

/** Largest first; groups of one size stand from left to right. */
function numbered(division: Division): Pick<Grouping, "groups" | "groupOf"> {
  const parts = [...sizesOf(division)]
    .map((size, part) => ({ part, size, x: division.x[part] as number, y: division.y[part] as number }))
    .filter(({ size }) => size >= smallestGroup)
    .sort((a, b) => b.size - a.size || a.x - b.x || a.y - b.y);
  const numbers = new Map(parts.map(({ part }, group) => [part, group]));
  return {
    groups: parts.map(({ size, x, y }) => ({ size, x, y })),
    groupOf: division.centreOf.map((part) => numbers.get(part) ?? -1),
  };
}

function sizesOf({ centreOf, x }: Division): readonly number[] {
  const sizes = new Array<number>(x.length).fill(0);
  for (const part of centreOf) sizes[part] = (sizes[part] as number) + 1;
  return sizes;
}
