import type { GroupReport } from "@/lib/argument/groups/report";
import type { Point } from "./hull";

/** The picture's width in its own units; its height follows from where people stand. */
export const width = 640;
const margin = 64;
const [lowest, highest] = [300, 520];

export interface ScatterLayout {
  readonly height: number;
  /** Where a place is in the picture, up being up. */
  readonly at: (place: { readonly x: number; readonly y: number }) => Point;
  /** The radius of a mark for so many people, its area in proportion to them. */
  readonly radius: (count: number) => number;
}

/** Both directions to one scale, so that distances mean the same everywhere. */
export function layoutOf(
  { cells }: GroupReport,
  own: { readonly x: number; readonly y: number } | null,
): ScatterLayout {
  const shown = own === null ? cells : [...cells, own];
  const span = (values: readonly number[]) => {
    const [from, to] = [Math.min(...values, Number.POSITIVE_INFINITY), Math.max(...values, Number.NEGATIVE_INFINITY)];
    return from <= to ? { middle: (from + to) / 2, length: Math.max(to - from, 1e-6) } : { middle: 0, length: 1 };
  };
  const [across, up] = [span(shown.map(({ x }) => x)), span(shown.map(({ y }) => y))];
  const inner = width - 2 * margin;
  const wanted = (inner * up.length) / across.length + 2 * margin;
  const height = Math.round(Math.min(highest, Math.max(lowest, wanted)));
  const scale = Math.min(inner / across.length, (height - 2 * margin) / up.length);
  const most = cells.reduce((largest, { count }) => Math.max(largest, count), 1);
  const unit = most <= 4 ? 6.5 : 13 / Math.sqrt(most);
  return {
    height,
    at: ({ x, y }) => [width / 2 + (x - across.middle) * scale, height / 2 - (y - up.middle) * scale],
    radius: (count) => Math.max(2.5, unit * Math.sqrt(count)),
  };
}

/** Beside a group's people, away from the middle of all: where its letter hides nobody. */
export function labelPlace(people: readonly Point[], centre: Point, height: number): Point {
  const [dx, dy] = [centre[0] - width / 2, centre[1] - height / 2];
  const length = Math.hypot(dx, dy) || 1;
  const [ux, uy] = dx === 0 && dy === 0 ? [0, -1] : [dx / length, dy / length];
  const reach = people.reduce((far, [x, y]) => Math.max(far, (x - centre[0]) * ux + (y - centre[1]) * uy), 0) + 42;
  const within = (value: number, size: number) => Math.min(size - 22, Math.max(22, value));
  return [within(centre[0] + ux * reach, width), within(centre[1] + uy * reach, height)];
}
