/** Where a list of words fits best into another one: from, to (exclusive), and which share of it is there. */
export interface Fit {
  readonly from: number;
  readonly to: number;
  readonly similarity: number;
}

/**
 * Fits all of `wanted` somewhere into `window`, with as little as possible left out, put in or replaced, each word
 * counting as much as `weight` says; a word in another form of itself counts as half replaced. Takes the product of both
 * lengths.
 * Source: Sellers, "The theory and computation of evolutionary distances: pattern recognition", J. Algorithms 1 (1980).
 */
export function bestFit(
  wanted: readonly string[],
  window: readonly string[],
  weight: (word: string) => number = () => 1,
): Fit {
  const weights = window.map(weight);
  // For each end in the window: what fitting costs, and where the fit starts.
  let costs = window.map(() => 0).concat(0);
  let starts = costs.map((_, end) => end);
  let total = 0;
  for (const word of wanted) {
    const own = weight(word);
    total += own;
    const [nextCosts, nextStarts] = [[total], [0]];
    for (const [j, there] of window.entries()) {
      const replaced = (costs[j] ?? 0) + unlike(word, there) * own;
      const left = (costs[j + 1] ?? 0) + own;
      const put = (nextCosts[j] ?? 0) + (weights[j] ?? 1) * 0.7;
      const least = Math.min(replaced, left, put);
      nextCosts.push(least);
      nextStarts.push((replaced === least ? starts[j] : left === least ? starts[j + 1] : nextStarts[j]) ?? 0);
    }
    [costs, starts] = [nextCosts, nextStarts];
  }
  const least = costs.reduce((best, cost, end) => (cost < (costs[best] ?? 0) ? end : best), 0);
  const similarity = 1 - (costs[least] ?? 0) / Math.max(total, Number.MIN_VALUE);
  return { from: starts[least] ?? 0, to: least, similarity: Math.max(similarity, 0) };
}

function unlike(a: string, b: string): number {
  if (a === b) return 0;
  return a.length > 4 && b.length > 4 && a.slice(0, 4) === b.slice(0, 4) ? 0.5 : 1;
}
