/**
 * Running sums. `lost` collects what rounding cuts off `total` (Knuth's exact two-sum), so a sum that has been
 * changed a million times is as good as a fresh one, and one whose shares have all been taken out again is 0.
 */
export interface Pools {
  readonly total: Float64Array;
  readonly lost: Float64Array;
}

export const makePools = (count: number): Pools => ({ total: new Float64Array(count), lost: new Float64Array(count) });

export function empty(pools: Pools, pool: number): void {
  pools.total[pool] = 0;
  pools.lost[pool] = 0;
}

/** Adds a share; a negative one takes it out. False when the sum is not a finite number and has to be made afresh. */
export function add({ total, lost }: Pools, pool: number, share: number): boolean {
  const before = total[pool] as number;
  const after = before + share;
  total[pool] = after;
  if (!Number.isFinite(after)) {
    lost[pool] = 0;
    return false;
  }
  const added = after - before;
  lost[pool] = (lost[pool] as number) + (before - (after - added)) + (share - added);
  return true;
}

/** The sum, never below 0. */
export const read = ({ total, lost }: Pools, pool: number): number =>
  Math.max(0, (total[pool] as number) + (lost[pool] as number));
