import { v7 as newId } from "uuid";
import { type DebateDocument, type DocumentClaim, nothingMore, plainClaim } from "../../lib/formats/document";

/**
 * A debate shaped like real ones: six answers under each thesis, about 58 % of claims without an answer, claims five
 * steps down on average; its words as frequent as words are (Zipf), the same each time.
 */
export function generatedDebate(count: number, random: () => number = randomFrom(5)): DebateDocument {
  const words = vocabulary(8000, random);
  const claims: DocumentClaim[] = [];
  const open: { key: string; depth: number }[] = [];
  while (claims.length < count) {
    const parent = open.shift();
    const answers = parent === undefined ? 1 : parent.depth === 0 ? 6 : parent.depth < 8 ? answersAt(random()) : 0;
    for (let i = 0; i < answers && claims.length < count; i++) {
      const key = newId();
      const role = parent === undefined ? "thesis" : i % 2 === 0 ? "support" : "rebuttal";
      claims.push(plainClaim(key, parent?.key ?? null, role, sentence(words, random)));
      open.push({ key, depth: parent === undefined ? 0 : parent.depth + 1 });
    }
  }
  return { ...nothingMore, question: "What is found how fast?", background: "", claims };
}

export const sentenceOf = (random: () => number): string => sentence(vocabulary(8000, randomFrom(5)), random);

/** None for about half, else one to four; more are left without an answer at the end of a branch. */
const answersAt = (drawn: number): number => (drawn < 0.52 ? 0 : 1 + Math.floor(((drawn - 0.52) / 0.48) * 4));

function sentence(words: readonly string[], random: () => number): string {
  const length = 8 + Math.floor(random() * 16);
  const chosen = Array.from({ length }, () => words[Math.floor(words.length ** random()) - 1] ?? "");
  return `${chosen.join(" ")}.`;
}

function vocabulary(count: number, random: () => number): readonly string[] {
  const syllables = "an ber cor de el fer gra ho in ju kal lo mi nu or pra qui ro sti ta un ver wo xen yl zu".split(
    " ",
  );
  const word = () =>
    Array.from({ length: 1 + Math.ceil(random() * 3) }, () => syllables[Math.floor(random() * syllables.length)]).join(
      "",
    );
  return Array.from({ length: count }, word);
}

/** Mulberry32. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
