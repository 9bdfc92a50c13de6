/** When somebody was here; milliseconds since 1970. */
export interface Visit {
  /** What is newer than this is new to them; null: the first visit, to which nothing is. */
  readonly since: number | null;
  /** The last sign of them. */
  readonly last: number;
}

/** After so long without a sign of somebody, what comes is another visit. */
const pause = 30 * 60_000;

/** The visit that goes on or begins at `now`; `kept` is what was known of the one before, null without one. */
export function visitAt(kept: Visit | null, now: number): Visit {
  if (kept === null) return { since: null, last: now };
  const last = Math.max(kept.last, now);
  return { since: now - kept.last > pause ? kept.last : kept.since, last };
}
