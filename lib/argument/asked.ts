import { cleanText } from "./text";
import { wordsIn } from "./trigrams";

/** What somebody types to find something, tidied up. */
export interface Asked {
  readonly text: string;
  /** In small letters, at most ten. */
  readonly words: readonly string[];
  /** Whether there is enough to look for: two letters, or one of a script whose letters are words. */
  readonly enough: boolean;
  /** Whether it says more than which words: quotes, "or", a minus before a word. */
  readonly worded: boolean;
}

const mostCharacters = 200;
const mostWords = 10;

export function askedFor(typed: string): Asked {
  const text = cleanText(typed.slice(0, mostCharacters));
  const words = wordsIn(text.toLowerCase()).slice(0, mostWords);
  const enough = words.some(
    (word) => word.length > 1 || /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}]/u.test(word),
  );
  const worded = /["“”]|(^|\s)-\S|\sor\s/i.test(text);
  return { text, words, enough, worded };
}
