import fc from "fast-check";
import type { Span } from "../../lib/essay/essay";

const words = [
  ..."city state council reactor meter bridge teacher harbor quota river battery library budget winter engine".split(
    " ",
  ),
  ..."should raises lowers ignores pays takes keeps builds forgets mends the a every no its their because and".split(
    " ",
  ),
];

/** Sentences of eight to sixteen words, each with a number that no other one has. */
export const sentencesFrom = (least: number, most: number) =>
  fc
    .array(fc.array(fc.constantFrom(...words), { minLength: 7, maxLength: 15 }), { minLength: least, maxLength: most })
    .map((all) => all.map((sentence, i) => `Number${i} ${sentence.join(" ")}.`));

/** The span of one of these sentences where all are joined by blanks. */
export function passageOf(sentences: readonly string[], place: number): Span {
  const start = sentences.slice(0, place).reduce((sum, sentence) => sum + sentence.length + 1, 0);
  return { start, end: start + (sentences[place]?.length ?? 0) };
}
