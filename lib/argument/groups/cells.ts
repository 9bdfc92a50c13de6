import type { Analysis } from "./analysis";
import { smallestGroup } from "./grouping";

export interface GroupCell {
  /** The middle of the cell. */
  readonly x: number;
  readonly y: number;
  readonly group: number;
  readonly count: number;
}

const finest = 40;
/** Of whom one cell at least speaks: somebody's votes cannot be found by looking for the only place they fit. */
const fewest = 3;

/**
 * The counted people on a grid, square cells, about as many as there are people and at most 40 x 40. A cell names no
 * fewer than 3 people of one group: those alone are told in the nearest cell of their group that is full enough,
 * where there is none all of the group in one, and fewer than 3 nowhere. No cells for fewer than 5 people.
 */
export function cellsOf({
  counted,
  group,
  x,
  y,
}: Pick<Analysis, "counted" | "group" | "x" | "y">): readonly GroupCell[] {
  const who = Array.from(counted.keys()).filter((p) => counted[p] === 1);
  if (who.length < smallestGroup) return [];
  const grid = gridOver(
    who.map((p) => x[p] as number),
    who.map((p) => y[p] as number),
  );
  const byGroup = new Map<number, Map<number, GroupCell>>();
  for (const p of who) {
    const own = group[p] as number;
    const cells = byGroup.get(own) ?? new Map<number, GroupCell>();
    byGroup.set(own, cells);
    const { key, ...middle } = grid(x[p] as number, y[p] as number);
    cells.set(key, { ...middle, group: own, count: (cells.get(key)?.count ?? 0) + 1 });
  }
  return [...byGroup]
    .sort(([a], [b]) => a - b)
    .flatMap(([, cells]) =>
      gathered(
        [...cells].sort(([a], [b]) => a - b).map(([, cell]) => cell),
        grid,
      ),
    );
}

type Grid = (x: number, y: number) => { readonly key: number; readonly x: number; readonly y: number };

function gridOver(x: readonly number[], y: readonly number[]): Grid {
  const least = (of: readonly number[]) => of.reduce((low, value) => Math.min(low, value), Number.POSITIVE_INFINITY);
  const greatest = (of: readonly number[]) =>
    of.reduce((high, value) => Math.max(high, value), Number.NEGATIVE_INFINITY);
  const [left, bottom] = [least(x), least(y)];
  const side = Math.min(finest, Math.ceil(Math.sqrt(x.length)));
  const width = Math.max(greatest(x) - left, greatest(y) - bottom) / side || 1;
  const step = (from: number, value: number) => Math.min(side - 1, Math.floor((value - from) / width));
  return (px, py) => {
    const [column, row] = [step(left, px), step(bottom, py)];
    return { key: row * side + column, x: left + (column + 0.5) * width, y: bottom + (row + 0.5) * width };
  };
}

function gathered(cells: readonly GroupCell[], grid: Grid): readonly GroupCell[] {
  const full = cells.filter(({ count }) => count >= fewest);
  const lonely = cells.filter(({ count }) => count < fewest);
  const [one] = lonely;
  if (one === undefined) return full;
  if (full.length === 0) {
    const count = lonely.reduce((sum, cell) => sum + cell.count, 0);
    if (count < fewest) return [];
    const mean = (along: "x" | "y") => lonely.reduce((sum, cell) => sum + cell.count * cell[along], 0) / count;
    const { x, y } = grid(mean("x"), mean("y"));
    return [{ ...one, x, y, count }];
  }
  const more = new Map<GroupCell, number>();
  for (const { count, x, y } of lonely) {
    const away = (cell: GroupCell) => (cell.x - x) ** 2 + (cell.y - y) ** 2;
    const nearest = full.reduce((best, cell) => (away(cell) < away(best) ? cell : best));
    more.set(nearest, (more.get(nearest) ?? 0) + count);
  }
  return full.map((cell) => ({ ...cell, count: cell.count + (more.get(cell) ?? 0) }));
}
