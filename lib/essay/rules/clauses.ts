import type { Span } from "../essay";

/** A sentence in two, where one half gives a reason for the other or concedes something to it. */
export interface Clauses {
  readonly main: Span;
  readonly side: Span;
  readonly kind: "reason" | "concession";
}

/** Longer sentences are not divided: their commas cannot be trusted. */
const longest = 400;
const subject = String.raw`(?:the|a|an|this|that|these|those|it|its|he|she|they|we|i|you|there|our|their|his|her|my|some|many|most|no|one|every|each|such|all|both|\p{Lu}\p{L}+|\p{L}+s)`;
const behind = new RegExp(
  String.raw`,? \b(because(?! of)|given that|(?<=, )since(?! (?:\d|then|last))|(?<=, )(?:although|even though)) (?=${subject}\b)`,
  "iu",
);
const ahead =
  /^((?:\W|but |and |yet )*)(because(?! of)|since(?! (?:\d|then|last))|given that|although|though|while|even though) /iu;
const boundary = new RegExp(`, (?=(?:please )?${subject} )`, "giu");

/** `from`: where the sentence's first own word is. Spans are offsets in the sentence, without the word between them. */
export function clausesOf(sentence: string, from: number): Clauses | null {
  if (sentence.length > longest) return null;
  const first = ahead.exec(sentence.slice(from));
  const found = first === null ? reasonBehind(sentence, from) : sideAhead(sentence, from, first);
  return found !== null && words(sentence, found.main) >= 4 && words(sentence, found.side) >= 4 ? found : null;
}

function reasonBehind(sentence: string, from: number): Clauses | null {
  const match = behind.exec(sentence.slice(from));
  if (match === null) return null;
  const start = from + match.index;
  const kind = /although|though/i.test(match[0]) ? "concession" : "reason";
  const side = { start: start + match[0].length, end: sentence.length };
  // A question or a quotation around both cannot be divided.
  return /["“”?]/.test(sentence) ? null : { main: { start: 0, end: start }, side, kind };
}

function sideAhead(sentence: string, from: number, first: RegExpExecArray): Clauses | null {
  const start = from + first[0].length;
  boundary.lastIndex = start + 12;
  const comma = boundary.exec(sentence);
  if (comma === null || /["“”?]/.test(sentence)) return null;
  const kind = /because|since|given/i.test(first[2] ?? "") ? "reason" : "concession";
  return { main: { start: comma.index + 2, end: sentence.length }, side: { start, end: comma.index }, kind };
}

const words = (sentence: string, { start, end }: Span): number =>
  sentence.slice(start, end).match(/\p{L}+/gu)?.length ?? 0;
