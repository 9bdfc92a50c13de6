import type { ClaimId } from "./id";
import { trigramNumbers, trigramsOf } from "./trigrams";

/** Which texts there are and which trigrams they have; `put` and `drop` change it in place. */
export interface SimilarIndex {
  readonly texts: (string | null)[];
  readonly ids: ClaimId[];
  /** How many trigrams each text has. */
  readonly sizes: number[];
  readonly places: Map<ClaimId, number>;
  /** By trigram: the numbers of the texts that have it, and of some that were dropped. */
  readonly holders: (number[] | undefined)[];
  /** By trigram: how many texts have it. */
  readonly counts: Int32Array;
}

export interface Similar {
  readonly id: ClaimId;
  /** In (0,1]; 1: the same trigrams. */
  readonly similarity: number;
}

export const emptyIndex = (): SimilarIndex => ({
  ...{ texts: [], ids: [], sizes: [], places: new Map() },
  holders: new Array(trigramNumbers),
  counts: new Int32Array(trigramNumbers),
});

/** Puts a text in, or another one in its place. */
export function put(index: SimilarIndex, id: ClaimId, text: string): void {
  const there = index.places.get(id);
  if (there !== undefined && index.texts[there] === text) return;
  drop(index, id);
  const place = index.texts.length;
  const trigrams = trigramsOf(text);
  index.texts.push(text);
  index.ids.push(id);
  index.sizes.push(trigrams.length);
  index.places.set(id, place);
  for (const trigram of trigrams) {
    const holders = index.holders[trigram];
    if (holders === undefined) index.holders[trigram] = [place];
    else holders.push(place);
    index.counts[trigram] = (index.counts[trigram] ?? 0) + 1;
  }
}

/** Takes a text out; nothing happens where there is none. */
export function drop(index: SimilarIndex, id: ClaimId): void {
  const place = index.places.get(id);
  if (place === undefined) return;
  for (const trigram of trigramsOf(index.texts[place] ?? "")) index.counts[trigram] = (index.counts[trigram] ?? 0) - 1;
  index.texts[place] = null;
  index.places.delete(id);
}

/** So many of the texts with most trigrams in common are looked at closely. */
const candidates = 50;

/**
 * The texts most like this one, the most similar first, equally similar ones by id. Of what two texts have together, the
 * similarity is the share they have in common, rare trigrams counting for more: each weighs the logarithm of all texts
 * over those that have it (inverse document frequency, Spärck Jones 1972; weighted Jaccard). What is the same as the
 * text comes first with 1, and in which order texts were put in does not matter.
 */
export function similar(index: SimilarIndex, text: string, { limit }: { readonly limit: number }): readonly Similar[] {
  const asked = trigramsOf(text);
  if (asked.length === 0) return [];
  const weight = (trigram: number) => Math.log(1 + (index.places.size + 1) / ((index.counts[trigram] ?? 0) + 1));
  return mostInCommon(index, asked)
    .map((place) => ({
      id: index.ids[place] as ClaimId,
      similarity: weighted(asked, trigramsOf(index.texts[place] ?? ""), weight),
    }))
    .sort((a, b) => b.similarity - a.similarity || (a.id < b.id ? -1 : 1))
    .slice(0, limit);
}

/** The places of those with the largest share in common, every trigram counting the same. */
function mostInCommon(index: SimilarIndex, asked: readonly number[]): readonly number[] {
  const shared = new Uint16Array(index.texts.length);
  for (const trigram of asked) {
    for (const place of index.holders[trigram] ?? []) shared[place] = (shared[place] ?? 0) + 1;
  }
  const share = (place: number) => {
    const common = shared[place] ?? 0;
    return common / (asked.length + (index.sizes[place] ?? 0) - common);
  };
  const best: number[] = [];
  const before = (a: number, b: number) =>
    share(b) - share(a) || ((index.ids[a] as ClaimId) < (index.ids[b] as ClaimId) ? -1 : 1);
  for (let place = 0; place < shared.length; place++) {
    if (shared[place] === 0 || index.texts[place] === null) continue;
    const last = best[best.length - 1];
    if (best.length === candidates && last !== undefined && before(last, place) < 0) continue;
    let at = best.length;
    while (at > 0 && before(place, best[at - 1] as number) < 0) at--;
    best.splice(at, 0, place);
    if (best.length > candidates) best.pop();
  }
  return best;
}

function weighted(a: readonly number[], b: readonly number[], weight: (trigram: number) => number): number {
  const other = new Set(b);
  let [common, alone] = [0, 0];
  for (const trigram of a) {
    if (other.delete(trigram)) common += weight(trigram);
    else alone += weight(trigram);
  }
  for (const trigram of other) alone += weight(trigram);
  return common / (common + alone);
}
