import type { Span } from "../essay";

const hedging =
  /\b(?:perhaps|maybe|possibly|probably|presumably|apparently|seemingly|arguably|likely|may|might|could|seems?|appears? to|suggests? that|in (?:my|our) (?:view|opinion)|to some (?:extent|degree)|somewhat|more or less|tends? to|in (?:some|many|most) cases|often|sometimes|usually|on average|i (?:think|believe|suspect)|we (?:think|believe|suspect))\b/gi;

/** The words of a sentence that take back some of what it says, by their offsets in it. At most eight. */
export function hedgesIn(words: string): readonly Span[] {
  const found: Span[] = [];
  for (const { index, 0: hedge } of words.matchAll(hedging)) {
    found.push({ start: index, end: index + hedge.length });
    if (found.length === 8) break;
  }
  return found;
}
