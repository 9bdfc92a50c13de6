import { type Found, finds, type Rule } from "../rule";

/** A way of wording a recommendation. */
export interface Phrase {
  readonly rule: Rule;
  readonly weight: number;
  /**
   * Words of which every text it matches has one, or how they begin; none if it can have any. What a word is known by are
   * its first five letters, so that "deserve" stands for "deserves" and "deserving" as well, but "ask" not for "asks".
   */
  readonly stems: string;
  /** With the flag g; read against the words in small letters, which takes half the time of leaving case out of account. */
  readonly pattern: RegExp;
  /** Whether it is read against the words as they are. */
  readonly cased?: boolean;
  /** Whether its words say by themselves that something is not to be done, so that a denial before them is no denial of it. */
  readonly denies?: boolean;
}

/**
 * Finds where these wordings stand, except in a relative clause, behind a condition, as what was so once, or denied. The
 * patterns are long and a sentence has the words for few of them: only those are read.
 */
export function wordings(phrases: readonly Phrase[]): (own: string) => readonly Found[] {
  const byStem = new Map<string, number[]>();
  const inAny: number[] = [];
  for (const [i, { stems }] of phrases.entries()) {
    if (stems === "") inAny.push(i);
    for (const key of new Set(keysOf(stems))) byStem.set(key, [...(byStem.get(key) ?? []), i]);
  }
  return (own) => {
    const small = own.toLowerCase();
    // Some letters are two in small ("İ"), and offsets have to be those of the sentence.
    const read = small.length === own.length ? small : own;
    const near = new Set(inAny);
    for (const key of keysOf(small)) for (const i of byStem.get(key) ?? []) near.add(i);
    return [...near]
      .sort((a, b) => a - b)
      .flatMap((i) => {
        const phrase = phrases[i];
        return phrase === undefined ? [] : placesOf(phrase, own, read);
      });
  };
}

const keysOf = (words: string): readonly string[] => (words.match(/[a-z]+/g) ?? []).map((word) => word.slice(0, 5));

const placesOf = ({ rule, weight, pattern, denies, cased }: Phrase, own: string, read: string): readonly Found[] =>
  finds(cased ? own : read, pattern, rule, weight).filter(({ start, end }) => {
    const before = own.slice(0, start);
    return (
      !notMeant.test(before) &&
      !doubted.test(before) &&
      !past.test(own.slice(end)) &&
      (denies === true || !denied(before))
    );
  });

const notMeant =
  /\b(?:who|which|whom|whoever|whatever|if|whether|that had|would have|(?<!(?:is|'s) )why|how|used to|as though|as if)\s*$/i;
const doubted = /\b(?:do not|don't|did not|not) (?:believe|think|suppose|accept|find|say) (?:that )?[^,;.]*$/i;
const past = /^ (?:have been|no doubt)\b/;

/** Whether the words before say that what comes does not follow, or is not meant. */
export const denied = (before: string): boolean =>
  /\b(?:does not|doesn't|did not|need not) (?:\p{L}+ )?(?:follow|mean|imply)(?:,? [^,]{0,30},)? that\b|\b(?:this|that|it) is not to say\b|\bnot because\b|\b(?:don't|doesn't|didn't|won't|do not|does not|did not|will not)\s*$/iu.test(
    before,
  );
