import type { Anchor } from "./anchor";
import type { Span } from "./essay";

/** How much what stands around a span is like what stood around a passage: 0 to 1, each side one half of it. */
export function surroundings(text: string, { start, end }: Span, { prefix, suffix }: Anchor): number {
  const before = text.slice(Math.max(start - Math.max(prefix.length, 1), 0), start);
  const after = text.slice(end, end + Math.max(suffix.length, 1));
  return (likeness(reversed(prefix), reversed(before)) + likeness(suffix, after)) / 2;
}

const reversed = (text: string): string => [...text].reverse().join("");

/** Whichever is larger: the share that is the same from the passage on, and the share of trigrams in common (Dice). */
function likeness(expected: string, found: string): number {
  if (expected === "" || found === "") return expected === found ? 1 : 0;
  let same = 0;
  while (same < expected.length && expected[same] === found[same]) same++;
  return Math.max(same / expected.length, dice(trigrams(expected), trigrams(found)));
}

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 0;
  let common = 0;
  for (const one of a) if (b.has(one)) common++;
  return (2 * common) / (a.size + b.size);
}

function trigrams(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (let i = 0; i + 3 <= text.length; i++) found.add(text.slice(i, i + 3));
  return found;
}
