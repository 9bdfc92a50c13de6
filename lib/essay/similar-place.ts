import type { Anchor } from "./anchor";
import { withMarks, wordsOf } from "./anchor-words";
import { bestFit } from "./best-fit";
import type { Span } from "./essay";
import { surroundings } from "./surroundings";
import type { WordIndex } from "./word-index";

/** Passages of fewer words are too little to know again, of more too much to compare. */
const [fewest, most] = [4, 400];
/** Words that stand in more places do not tell where a passage is. */
const everywhere = 200;
/** So much of a passage has to be there still: less where what stands around it is there, too. */
const enough = { known: 0.6, unknown: 0.8 };
/** How much better the place has to be than the next best one. */
const ahead = 0.1;

const isComparable = (words: number): boolean => words >= fewest && words <= most;

/** How much is compared to find the place most like a passage, in words squared. */
export function effortOf({ exact }: Anchor): number {
  const { length } = wordsOf(exact);
  return isComparable(length) ? length ** 2 : 0;
}

/** The place most like a passage whose words are not there unchanged; null when none is like enough or two are. */
export function similarPlace(
  index: WordIndex,
  anchor: Anchor,
  free: (span: Span) => boolean = () => true,
): Span | null {
  const wanted = wordsOf(anchor.exact).map(({ word }) => word);
  if (!isComparable(wanted.length)) return null;
  const found = candidates(index, wanted)
    .flatMap((start) => placeNear(index, anchor, wanted, start))
    .filter(({ span }) => free(span))
    .sort((a, b) => b.score - a.score);
  const [best] = found;
  const second = found.find(
    ({ span }) => best !== undefined && (span.end <= best.span.start || span.start >= best.span.end),
  );
  if (best === undefined || best.similarity < (best.around >= 0.5 ? enough.known : enough.unknown)) return null;
  return second !== undefined && best.score - second.score < ahead ? null : best.span;
}

interface Place {
  readonly span: Span;
  readonly similarity: number;
  readonly around: number;
  readonly score: number;
}

function placeNear(
  { text, words, places }: WordIndex,
  anchor: Anchor,
  wanted: readonly string[],
  start: number,
): Place[] {
  const slack = Math.ceil(wanted.length / 2) + 2;
  const from = Math.max(start - slack, 0);
  const window = words.slice(from, start + wanted.length + slack);
  const place = bestFit(
    wanted,
    window.map(({ word }) => word),
    (word) => 1 / (1 + Math.log2(Math.max(places.get(word)?.length ?? 1, 1))),
  );
  const [first, last] = [window[place.from], window[place.to - 1]];
  if (first === undefined || last === undefined) return [];
  const span = withMarks(text, { start: first.start, end: last.end }, anchor.exact);
  const around = surroundings(text, span, anchor);
  return [{ span, around, similarity: place.similarity, score: place.similarity + around / 4 }];
}

/** Where the passage would start, by the words that it shares with the text: each votes for one place. */
function candidates({ places }: WordIndex, wanted: readonly string[]): readonly number[] {
  const step = Math.max(Math.ceil(wanted.length / 4), 2);
  const votes = new Map<number, number>();
  for (const [i, word] of wanted.entries()) {
    const there = places.get(word) ?? [];
    if (there.length > everywhere) continue;
    for (const place of there) {
      const slot = Math.floor((place - i) / step);
      votes.set(slot, (votes.get(slot) ?? 0) + 1 / there.length ** 0.5);
    }
  }
  const best = [...votes].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, 6);
  return best.map(([slot]) => slot * step);
}
