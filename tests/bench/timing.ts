/** Of several runs the fastest, in milliseconds: the others measure what else the machine was doing. */
export function fastest(runs: number, work: () => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < runs; i++) {
    const started = performance.now();
    work();
    best = Math.min(best, performance.now() - started);
  }
  return best;
}

/** How long adding up so many numbers takes, in milliseconds: what other times are told as multiples of. */
export function plainSum(count: number): number {
  const numbers = Float64Array.from({ length: count }, (_, i) => i % 7);
  let kept = 0;
  const time = fastest(40, () => {
    let sum = 0;
    for (let i = 0; i < count; i++) sum += numbers[i] as number;
    kept += sum;
  });
  if (!(kept > 0)) throw new Error("nothing was added up");
  return time;
}
