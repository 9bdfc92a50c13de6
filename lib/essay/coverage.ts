import type { Segmented, Span } from "./essay";
import type { Proposal } from "./proposal";

export interface Coverage {
  /** How many sentences a span lies in, if only in part. */
  readonly mapped: number;
  /** How many there are to map: headings are none of them. */
  readonly sentences: number;
  /** Places, in `segmented.sentences`, of those without, in the order of the text. */
  readonly unmapped: readonly number[];
}

/** How much of a text has become claims. `spans` are those of passages that still stand in it, in any order. */
export function coverage(segmented: Segmented, spans: readonly Span[]): Coverage {
  const covered = coveredIn(spans);
  const counted = segmented.sentences.flatMap((sentence, place) =>
    segmented.paragraphs[sentence.paragraph - 1]?.kind === "heading" ? [] : [{ sentence, place }],
  );
  const unmapped = counted.filter(({ sentence }) => !covered(sentence)).map(({ place }) => place);
  return { mapped: counted.length - unmapped.length, sentences: counted.length, unmapped };
}

/**
 * The place of the first sentence without a span that starts behind an offset, or, when there is none, of the first one
 * of the text; null when all are mapped.
 */
export function nextUnmapped(segmented: Segmented, spans: readonly Span[], after: number): number | null {
  const { unmapped } = coverage(segmented, spans);
  return unmapped.find((place) => (segmented.sentences[place]?.start ?? 0) > after) ?? unmapped[0] ?? null;
}

/** The recommendations among the proposals of which no word is in a span, in their order. */
export function unmappedRecommendations(proposals: readonly Proposal[], spans: readonly Span[]): readonly Proposal[] {
  const covered = coveredIn(spans);
  return proposals.filter(({ kind, span }) => kind === "recommendation" && !covered(span));
}

/** Tells of any span whether it shares a character with one of these. Takes n log n once, log n each time. */
function coveredIn(spans: readonly Span[]): (span: Span) => boolean {
  const merged: { start: number; end: number }[] = [];
  const filled = spans.filter(({ start, end }) => end > start);
  for (const { start, end } of [...filled].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return (span) => {
    let [low, high] = [0, merged.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((merged[middle]?.end ?? 0) <= span.start) low = middle + 1;
      else high = middle;
    }
    return (merged[low]?.start ?? Number.POSITIVE_INFINITY) < span.end;
  };
}
