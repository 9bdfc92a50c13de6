import type { Asked } from "./asked";
import type { Claim } from "./claim";
import { type Debate, liveClaims } from "./debate";
import { visibleText } from "./text";

/** Letters without marks, small: what one finds without typing accents. */
const plain = (text: string): string => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

/** A piece of a text; `marked` where it is what was asked for. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/**
 * Live claims in which every word that is asked for begins a word, in outline order, at most `limit`; a claim shown in
 * several places is found where it is defined. For searching where there is no server.
 */
export function findClaims(debate: Debate, { words }: Asked, limit: number): readonly Claim[] {
  const wanted = words.map(plain);
  const found: Claim[] = [];
  if (wanted.length === 0) return found;
  for (const claim of liveClaims(debate)) {
    if (claim.sharedFrom !== null) continue;
    const text = plain(visibleText(claim.text));
    if (!wanted.every((word) => text.includes(word))) continue;
    const there = text.split(/[^\p{L}\p{N}]+/u);
    if (wanted.every((word) => there.some((other) => other.startsWith(word)))) found.push(claim);
    if (found.length === limit) break;
  }
  return found;
}

/** The text as a reader sees it, with the words marked that begin with one that is asked for. */
export function markWords(text: string, { words }: Asked): readonly Piece[] {
  const wanted = words.map(plain);
  return (visibleText(text).match(/[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]+/gu) ?? []).map((piece) => ({
    text: piece,
    marked: wanted.some((word) => plain(piece).startsWith(word)),
  }));
}
