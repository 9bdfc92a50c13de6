import { type Word, wordsOf } from "./anchor-words";

/** A text by its words, made once for all passages that are looked for in it. */
export interface WordIndex {
  readonly text: string;
  readonly words: readonly Word[];
  /** By word: its places in `words`. */
  readonly places: ReadonlyMap<string, readonly number[]>;
}

export function wordIndex(text: string, words = wordsOf(text)): WordIndex {
  const places = new Map<string, number[]>();
  for (const [i, { word }] of words.entries()) {
    const known = places.get(word);
    if (known === undefined) places.set(word, [i]);
    else known.push(i);
  }
  return { text, words, places };
}

/**
 * Where these characters stand in the text, in rising order: where their rarest whole word stands, and the rest around
 * it. null when they stand in more than `most` places.
 */
export function occurrences(index: WordIndex, exact: string, most: number): readonly number[] | null {
  // The first and the last word may be parts of words.
  const whole = wordsOf(exact).slice(1, -1);
  const stands = (word: string) => index.places.get(word) ?? [];
  const rarest = whole.reduce<Word | null>(
    (best, one) => (best === null || stands(one.word).length < stands(best.word).length ? one : best),
    null,
  );
  if (rarest === null) return everywhere(index.text, exact, most);
  const found: number[] = [];
  for (const place of stands(rarest.word)) {
    const start = (index.words[place]?.start ?? 0) - rarest.start;
    if (start >= 0 && index.text.startsWith(exact, start)) found.push(start);
    if (found.length > most) return null;
  }
  return found;
}

function everywhere(text: string, exact: string, most: number): readonly number[] | null {
  const found: number[] = [];
  if (exact === "") return found;
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
    if (found.length === most) return null;
    found.push(at);
  }
  return found;
}
