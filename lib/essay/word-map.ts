import type { Word } from "./anchor-words";

/** Words in a row by which places are known again. */
const gram = 4;

/**
 * For each word of one text the place of the same word in another, -1 where it has none; no place is used twice.
 * Four words in a row that stand once in both texts are the same; what stands beside the same and is equal is the same,
 * too, from the beginning, the end and every such place on. So words that were moved are followed, and of equal
 * sentences each keeps its own place. Takes time in proportion to both texts.
 * Source: Heckel, "A technique for isolating differences between files", CACM 21 (1978), with grams for lines.
 */
export function wordMap(before: readonly Word[], after: readonly Word[]): Int32Array {
  const map = new Int32Array(before.length).fill(-1);
  const taken = new Uint8Array(after.length);
  const link = (i: number, j: number): boolean => {
    if (i < 0 || j < 0 || i >= map.length || j >= taken.length || map[i] !== -1 || taken[j] === 1) return false;
    if (before[i]?.word !== after[j]?.word) return false;
    map[i] = j;
    taken[j] = 1;
    return true;
  };
  const sameAhead = (i: number, j: number) => before[i]?.ahead === after[j]?.ahead;
  // Both ends first, as far as they go: what is before and behind a single change cannot be led astray by it.
  for (let i = 0; sameAhead(i, i) && link(i, i); i++);
  let [i, j] = [map.length - 1, taken.length - 1];
  while (link(i, j) && sameAhead(i--, j--));
  const there = onlyPlaces(after);
  for (const [key, place] of onlyPlaces(before)) {
    const other = there.get(key) ?? -1;
    if (place >= 0 && other >= 0) for (let k = 0; k < gram; k++) link(place + k, other + k);
  }
  // Marks between words tell sentences apart that start with the same words, so they must be the same at first.
  for (const same of [sameAhead, () => true]) {
    for (let i = 0; i + 1 < map.length; i++) {
      const j = map[i] ?? -1;
      if (j >= 0 && same(i + 1, j + 1)) link(i + 1, j + 1);
    }
    for (let i = map.length - 1; i > 0; i--) {
      const j = map[i] ?? -1;
      if (j >= 0 && same(i, j)) link(i - 1, j - 1);
    }
  }
  return map;
}

/** By the words of a gram: where it stands, -1 where it stands several times. */
function onlyPlaces(words: readonly Word[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (let i = 0; i + gram <= words.length; i++) {
    let key = "";
    for (let k = 0; k < gram; k++) key += `${words[i + k]?.word} `;
    places.set(key, places.has(key) ? -1 : i);
  }
  return places;
}
