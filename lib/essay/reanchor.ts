import type { Anchor } from "./anchor";
import { type Word, within, withMarks, wordsOf } from "./anchor-words";
import type { Span } from "./essay";
import { exactPlace } from "./exact-place";
import { effortOf, similarPlace } from "./similar-place";
import { occurrences, wordIndex } from "./word-index";
import { wordMap } from "./word-map";

export interface Reanchored {
  readonly span: Span;
  readonly how: "exact" | "fuzzy";
}

/**
 * Where a passage stands in a text of which no more is known than the passage itself, as with one that comes from
 * elsewhere: where its words are unchanged, else at the place most like it. null, which makes it orphaned, where they
 * are no longer there or nobody can tell which place it is. Where the text is known that it was made on, use
 * `reanchorAll`: it knows more.
 */
export function reanchor(text: string, anchor: Anchor): Reanchored | null {
  const index = wordIndex(text);
  return exactly(exactPlace(index, anchor)) ?? fuzzy(similarPlace(index, anchor));
}

const fuzzy = (span: Span | null): Reanchored | null => (span === null ? null : { span, how: "fuzzy" });

/**
 * How much may be looked for by likeness in all, as `effortOf` counts it: thousands of sentences, hundreds of paragraphs.
 * What is lost beyond that stays lost, and a person can put it back.
 */
const usual = 8_000_000;

/**
 * Where the passages of one text stand in the text it was changed to, in the order of `anchors`. What became of each
 * word is followed (`wordMap`), and that wins: a passage whose words are all there stays with them, and so does one of
 * which half is there, unless all of it stands elsewhere. Only what is lost is looked for by likeness, and never where
 * another part of the old text stands. An anchor that does not
 * fit `before` (it is orphaned) is looked for in all of `after`. Takes time nearly in proportion to the texts and to
 * what is looked for.
 */
export function reanchorAll(
  before: string,
  after: string,
  anchors: readonly Anchor[],
  most = usual,
): readonly (Reanchored | null)[] {
  const steps = reanchorInSteps(before, after, anchors, most);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/** The same, with a rest after each passage: many that are gone from a long text take a while. */
export function* reanchorInSteps(
  before: string,
  after: string,
  anchors: readonly Anchor[],
  most = usual,
): Generator<undefined, readonly (Reanchored | null)[]> {
  if (before === after && anchors.every((anchor) => fits(before, anchor))) return anchors.map(unmoved);
  const [old, now] = [wordsOf(before), wordsOf(after)];
  const map = wordMap(old, now);
  const [oldIndex, index] = [wordIndex(before, old), wordIndex(after, now)];
  const origin = new Int32Array(now.length).fill(-1);
  for (const [i, place] of map.entries()) if (place >= 0) origin[place] = i;
  let left = most;
  const similar = (anchor: Anchor, free?: (span: Span) => boolean): Reanchored | null => {
    const effort = effortOf(anchor);
    if (effort > left) return null;
    left -= effort;
    return fuzzy(similarPlace(index, anchor, free));
  };
  const place = (anchor: Anchor): Reanchored | null => {
    if (!fits(before, anchor)) return exactly(exactPlace(index, anchor)) ?? similar(anchor);
    const [from, to] = within(old, anchor);
    const followed = follow({ after, old, now, map, origin }, anchor, from, to);
    if (followed?.how === "exact") return followed;
    const only = occurrences(oldIndex, anchor.exact, 1) !== null;
    const free = (span: Span) => isFree(now, origin, span, from, to);
    // What stood once and stands once is the same, whatever became of the words around it.
    const exact = exactPlace(index, anchor, only ? {} : { alone: false, free });
    return exactly(exact) ?? followed ?? similar(anchor, free);
  };
  const found: (Reanchored | null)[] = [];
  for (const anchor of anchors) {
    found.push(place(anchor));
    yield;
  }
  return found;
}

const fits = (text: string, { start, end, exact }: Anchor): boolean => exact !== "" && text.slice(start, end) === exact;
const unmoved = ({ start, end }: Anchor): Reanchored => ({ span: { start, end }, how: "exact" });
const exactly = (span: Span | null): Reanchored | null => (span === null ? null : { span, how: "exact" });

interface Followed {
  readonly after: string;
  readonly old: readonly Word[];
  readonly now: readonly Word[];
  readonly map: Int32Array;
  /** For each word of the new text its place in the old one, -1 for new words. */
  readonly origin: Int32Array;
}

/** Words that stand further apart than this no longer belong to one passage. */
const gap = 15;

/** The largest group of the passage's words that stand together in the same order, if half of the words are in it. */
function follow(
  { after, old, now, map, origin }: Followed,
  anchor: Anchor,
  from: number,
  to: number,
): Reanchored | null {
  let best = { first: -1, last: -1, count: 0, from: 0, to: 0 };
  let group = best;
  for (let i = from; i < to; i++) {
    const place = map[i] ?? -1;
    if (place < 0) continue;
    const goesOn = group.count > 0 && place > group.last && place - group.last <= gap;
    group = goesOn
      ? { ...group, last: place, count: group.count + 1, to: i }
      : { first: place, last: place, count: 1, from: i, to: i };
    if (group.count > best.count) best = group;
  }
  if (best.count === 0 || best.count * 2 < to - from) return null;
  const first = now[best.first] as Word;
  const start = first.start - ((old[from]?.start ?? anchor.start) - anchor.start);
  if (best.count === to - from && after.startsWith(anchor.exact, start)) {
    return { span: { start, end: start + anchor.exact.length }, how: "exact" };
  }
  const fresh = { after, now, origin };
  const begins = replaced(fresh, best.first, -1, best.from - from);
  const ends = replaced(fresh, best.last, 1, to - 1 - best.to);
  return fuzzy(withMarks(after, { start: (now[begins] as Word).start, end: (now[ends] as Word).end }, anchor.exact));
}

/** From a word on towards one side, over no more new words than the passage lost there and over no end of a sentence. */
function replaced(
  { after, now, origin }: Omit<Followed, "old" | "map">,
  place: number,
  by: 1 | -1,
  lost: number,
): number {
  let at = place;
  for (let k = 0; k < lost; k++) {
    const [here, next] = [now[at], now[at + by]];
    if (here === undefined || next === undefined || (origin[at + by] ?? -1) >= 0) break;
    const between = by > 0 ? after.slice(here.end, next.start) : after.slice(next.end, here.start);
    if (/[.!?…。！？\n]/.test(between)) break;
    at += by;
  }
  return at;
}

/** Whether no words stand in a span that stood elsewhere in the old text, but for a few. */
function isFree(now: readonly Word[], origin: Int32Array, span: Span, from: number, to: number): boolean {
  const [first, behind] = within(now, span);
  let others = 0;
  for (let place = first; place < behind; place++) {
    const i = origin[place] ?? -1;
    if (i >= 0 && (i < from || i >= to)) others++;
  }
  return others * 4 <= behind - first;
}
