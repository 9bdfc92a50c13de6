import type { GroupReport } from "@/lib/argument/groups/report";
import type { Point } from "./hull";

/** The picture's width in its own units; its height follows from where people stand. */
export const width = 640;
const margin = 92;
const [lowest, highest] = [320, 520];
/** More marks than this are no longer told apart. */
const mostMarks = 400;

interface Mark {
  readonly at: Point;
  readonly group: number;
}

export interface ScatterLayout {
  readonly height: number;
  readonly marks: readonly Mark[];
  readonly radius: number;
  /** How many people one mark stands for. */
  readonly each: number;
  /** Where a place is in the picture, up being up. */
  readonly at: (place: { readonly x: number; readonly y: number }) => Point;
}

/**
 * Both directions to one scale, so that distances mean the same everywhere. The people of a cell, whose exact places
 * are nobody's to know, are laid out around its middle like the seeds of a sunflower.
 * Source: Vogel, "A better way to construct the sunflower head", 1979.
 */
export function layoutOf(
  { cells }: GroupReport,
  own: { readonly x: number; readonly y: number } | null,
): ScatterLayout {
  const shown = own === null ? cells : [...cells, own];
  const [across, up] = [span(shown.map(({ x }) => x)), span(shown.map(({ y }) => y))];
  const inner = width - 2 * margin;
  const wanted = (inner * up.length) / across.length + 2 * margin;
  const height = Math.round(Math.min(highest, Math.max(lowest, wanted)));
  const scale = Math.min(inner / across.length, (height - 2 * margin) / up.length);
  const at: ScatterLayout["at"] = ({ x, y }) => [
    width / 2 + (x - across.middle) * scale,
    height / 2 - (y - up.middle) * scale,
  ];
  const people = cells.reduce((sum, { count }) => sum + count, 0);
  const each = Math.max(1, Math.ceil(people / mostMarks));
  const radius = Math.max(2.6, Math.min(6.5, 62 / Math.sqrt(people / each)));
  const marks = cells.flatMap((cell) => {
    const [x, y] = at(cell);
    const count = Math.max(1, Math.round(cell.count / each));
    return Array.from({ length: count }, (_, i): Mark => {
      const away = count === 1 ? 0 : 1.9 * radius * Math.sqrt(i + 0.5);
      const angle = i * Math.PI * (3 - Math.sqrt(5));
      return { at: [x + away * Math.cos(angle), y + away * Math.sin(angle)], group: cell.group };
    });
  });
  return { height, marks, radius, each, at };
}

function span(values: readonly number[]): { readonly middle: number; readonly length: number } {
  const from = values.reduce((low, value) => Math.min(low, value), Number.POSITIVE_INFINITY);
  const to = values.reduce((high, value) => Math.max(high, value), Number.NEGATIVE_INFINITY);
  return from <= to ? { middle: (from + to) / 2, length: Math.max(to - from, 1e-6) } : { middle: 0, length: 1 };
}

/** Beside a group's people, away from the middle of all: where its letter hides nobody. */
export function labelPlace(people: readonly Point[], centre: Point, height: number): Point {
  const [dx, dy] = [centre[0] - width / 2, centre[1] - height / 2];
  const length = Math.hypot(dx, dy) || 1;
  const [ux, uy] = dx === 0 && dy === 0 ? [0, -1] : [dx / length, dy / length];
  const reach = people.reduce((far, [x, y]) => Math.max(far, (x - centre[0]) * ux + (y - centre[1]) * uy), 0) + 40;
  const within = (value: number, size: number) => Math.min(size - 24, Math.max(24, value));
  return [within(centre[0] + ux * reach, width), within(centre[1] + uy * reach, height)];
}
