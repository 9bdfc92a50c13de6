import { visibleText } from "./text";

/** How many different numbers a trigram can have; two trigrams rarely share one. */
export const trigramNumbers = 1 << 18;

/**
 * The trigrams of a text as a reader sees it, each once, as numbers below `trigramNumbers`: of every word in small
 * letters with a blank before and after it, of the whole text where it is written without blanks. Marks and letters are
 * taken apart first, so that what is written with and without accents is nearly the same. Empty for a text without a
 * letter or digit.
 */
export function trigramsOf(text: string): readonly number[] {
  const found: number[] = [];
  const plain = visibleText(text).normalize("NFKD").toLowerCase();
  turn++;
  let first = blank;
  let second = blank;
  for (let i = 0; i <= plain.length; i++) {
    const code = i === plain.length ? blank : plain.charCodeAt(i);
    const third = isPartOfWord(code) ? code : blank;
    if (third === blank && second === blank) continue;
    const trigram = numberOf(first, second, third);
    if (seen[trigram] !== turn) {
      seen[trigram] = turn;
      found.push(trigram);
    }
    // A word begins with one blank, not with the end of the word before.
    first = third === blank ? blank : second;
    second = third;
  }
  return found;
}

/** When a trigram was last met: quicker than a set for each text. */
const seen = new Float64Array(trigramNumbers);
let turn = 0;

/** The words of a text, as runs of letters, marks and digits. */
export const wordsIn = (text: string): readonly string[] => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

const blank = 32;

/** Of a code unit; halves of characters beyond the first plane count as letters, so that these are told apart too. */
const isPartOfWord = (code: number): boolean =>
  code < 128
    ? (code >= 97 && code <= 122) || (code >= 48 && code <= 57)
    : /[\p{L}\p{M}\p{N}\p{Cs}]/u.test(String.fromCharCode(code));

/** Spread over all numbers, so that texts of one script do not crowd together. */
function numberOf(a: number, b: number, c: number): number {
  let mixed = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b) ^ Math.imul(c, 0xc2b2ae35);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 13)) & (trigramNumbers - 1);
}
