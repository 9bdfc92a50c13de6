import type { Anchor } from "./anchor";
import type { Span } from "./essay";
import { surroundings } from "./surroundings";
import { occurrences, type WordIndex } from "./word-index";

/** So many places with the same words are looked at; what occurs more often has no place of its own. */
const most = 500;

/** Words that are not so many could stand together by chance, where nothing around them is as it was. */
const telling = /\S+(?:\s+\S+){3}|[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]{8}/u;

/** Surroundings that are this much alike tell that it is the place, and which one of several by at least `ahead`. */
const alike = 0.4;
const ahead = 0.1;

/**
 * Where a passage's words stand unchanged: where they stand alone, or at the place whose surroundings are most like
 * its own. null when they stand nowhere, or nobody can tell where. `alone`: whether standing alone is enough, as it is
 * not where there were several of the same before. `free`: places that can be this passage's.
 */
export function exactPlace(
  index: WordIndex,
  anchor: Anchor,
  { alone = true, free = () => true }: { readonly alone?: boolean; readonly free?: (span: Span) => boolean } = {},
): Span | null {
  const { text } = index;
  const places = occurrences(index, anchor.exact, most);
  if (places === null) return text.startsWith(anchor.exact, anchor.start) ? spanAt(anchor.start, anchor) : null;
  const open = places.map((start) => spanAt(start, anchor)).filter(free);
  const [only] = open;
  if (only === undefined) return null;
  if (places.length === 1 && alone && telling.test(anchor.exact)) return only;
  const scored = open
    .map((span) => ({ span, score: surroundings(text, span, anchor) }))
    .sort((a, b) => b.score - a.score);
  const [best, second] = scored;
  if (best === undefined || best.score < alike) return null;
  if (second === undefined || best.score - second.score >= ahead) return best.span;
  // Nothing but the position tells them apart, and it says nothing once anything moved.
  const near = scored.filter(({ score }) => best.score - score < ahead);
  return near.find(({ span }) => span.start === anchor.start)?.span ?? null;
}

const spanAt = (start: number, { exact }: Anchor): Span => ({ start, end: start + exact.length });
