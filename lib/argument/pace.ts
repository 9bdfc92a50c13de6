/** A moment of a debate's log that can be gone to: the number of its newest edit, and when that was made. */
export interface Stop {
  readonly seq: number;
  /** Milliseconds since 1970; null before the first edit, and where it is not known yet. */
  readonly at: number | null;
}

/** The numbers of up to `most` edits out of `total`, evenly spread over the log, the first and the newest among them; in order. */
export function stopsAmong(total: number, most: number): readonly number[] {
  const step = Math.max(1, Math.ceil(total / most));
  const seqs = new Set([1, total].filter((seq) => seq >= 1 && seq <= total));
  for (let seq = step; seq < total; seq += step) seqs.add(seq);
  return [...seqs].sort((a, b) => a - b);
}

/** The stops with another among them, in its place; the same where there is one at that edit. */
export function withStop(stops: readonly Stop[], stop: Stop): readonly Stop[] {
  if (stops.some(({ seq }) => seq === stop.seq)) return stops;
  const after = stops.findIndex(({ seq }) => seq > stop.seq);
  return after === -1 ? [...stops, stop] : [...stops.slice(0, after), stop, ...stops.slice(after)];
}

/**
 * How busy a debate was along its log, cut into so many columns of equally many edits: from 0 (the slowest) to 1 (the
 * busiest), by edits in a given time on a logarithmic scale, since seconds and months may lie between two edits.
 */
export function paceOf(stops: readonly Stop[], columns: number): readonly number[] {
  const timed = stops.filter((stop): stop is { seq: number; at: number } => stop.at !== null);
  const [first, last] = [timed[0], timed.at(-1)];
  if (first === undefined || last === undefined || last.seq === first.seq) return [];
  const count = Math.min(columns, timed.length - 1);
  const speeds: number[] = [];
  for (let i = 0; i < count; i++) {
    const from = timed[Math.floor((i * (timed.length - 1)) / count)] ?? first;
    const to = timed[Math.floor(((i + 1) * (timed.length - 1)) / count)] ?? last;
    // One a second is as busy as can be: an import is not infinitely so.
    speeds.push(Math.log(Math.min(1, (to.seq - from.seq) / Math.max(0.001, (to.at - from.at) / 1000))));
  }
  const [least, greatest] = [Math.min(...speeds), Math.max(...speeds)];
  return speeds.map((speed) => (greatest === least ? 0.5 : (speed - least) / (greatest - least)));
}
