import type { Span } from "./essay";
import { wholeAfter, wholeBefore } from "./whole-characters";

/** A word of a text, folded so that its case does not matter. */
export interface Word extends Span {
  readonly word: string;
  /** What stands between it and the word before, without blanks at its ends. */
  readonly ahead: string;
}

const oneByOne = String.raw`\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}`;
const pattern = new RegExp(String.raw`[${oneByOne}]|(?:(?![${oneByOne}])[\p{L}\p{M}\p{N}])+`, "gu");

/** The words of a text; in scripts without blanks between words each character is one. */
export function wordsOf(text: string): readonly Word[] {
  const found: Word[] = [];
  let last = 0;
  for (const { index, 0: word } of text.matchAll(pattern)) {
    const ahead = text.slice(last, index).trim();
    last = index + word.length;
    found.push({ start: index, end: last, word: word.toLowerCase(), ahead });
  }
  return found;
}

/** The places, in a list in the order of a text, of the words that lie in a span: from the first to behind the last. */
export function within(words: readonly Span[], span: Span): readonly [number, number] {
  return [firstFrom(words, (word) => word.start >= span.start), firstFrom(words, (word) => word.end > span.end)];
}

function firstFrom(words: readonly Span[], reached: (word: Span) => boolean): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (reached(words[middle] as Span)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** A span from one word to another with the marks around it that a passage had around its words. */
export function withMarks(text: string, { start, end }: Span, exact: string): Span {
  const ahead = /^[^\p{L}\p{M}\p{N}\s]*/u.exec(exact)?.[0].length ?? 0;
  const behind = /[^\p{L}\p{M}\p{N}\s]*$/u.exec(exact)?.[0].length ?? 0;
  const before = /[^\p{L}\p{M}\p{N}\s]*$/u.exec(text.slice(Math.max(start - ahead, 0), start))?.[0].length ?? 0;
  const after = /^[^\p{L}\p{M}\p{N}\s]*/u.exec(text.slice(end, end + behind))?.[0].length ?? 0;
  return { start: wholeAfter(text, start - before), end: wholeBefore(text, end + after) };
}
