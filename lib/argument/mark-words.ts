import type { Asked } from "./asked";
import { folded } from "./find";
import { visibleText } from "./text";

/** A piece of a text; `marked` where it is what was asked for. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** The text as a reader sees it, with the words marked that have a word in them that is asked for. */
export function markWords(text: string, { words }: Asked): readonly Piece[] {
  const wanted = words.map(folded);
  return (visibleText(text).match(/[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]+/gu) ?? []).map((piece) => ({
    text: piece,
    marked: wanted.some((word) => folded(piece).includes(word)),
  }));
}
