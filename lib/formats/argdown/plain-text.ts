import { cleanText } from "../../argument/text";
import { linksOf } from "./lines";
import { shortcodes } from "./shortcodes";

export interface Plain {
  readonly text: string;
  readonly tags: readonly string[];
  /** Whether emphasis was dropped. */
  readonly marked: boolean;
}

interface Piece {
  text: string;
  /** Opens emphasis, until something closes it. */
  readonly opens: string | null;
}

const piece =
  /\\([\s\S])|(\*\*|__|\*|_)|#(?:\(([^()]{1,200})\)|([\w\u00a0-\ud7ff\uf900-\ufdcf\ufdf0-\uffef-]+))[ \t]?|[.:][A-Z~^v<>[\]_-]{1,3}[.:]|[[]/gu;

/** No claim is that long; what is, is no text with emphasis in it. */
const longest = 100_000;

/** A claim's text as Argdown writes it, without escapes, emphasis and tags; links stay as they are. */
export function plainText(source: string): Plain {
  if (source.length > longest) return { text: cleanText(source.replace(/\\(\S)/g, "$1")), tags: [], marked: false };
  const pieces: Piece[] = [];
  const tags: string[] = [];
  const open: Piece[] = [];
  const linkEnd = linksOf(source);
  const keep = (text: string) => pieces.push({ text, opens: null });
  let done = 0;
  let marked = false;
  piece.lastIndex = 0;
  for (let match = piece.exec(source); match !== null; match = piece.exec(source)) {
    const [whole, escaped, emphasis, longTag, tag] = match;
    keep(source.slice(done, match.index));
    done = match.index + whole.length;
    const last = open.at(-1);
    if (escaped !== undefined) keep(escaped);
    else if (emphasis !== undefined && last?.opens === emphasis && closes(source, match.index, done)) {
      last.text = "";
      open.pop();
      marked = true;
    } else if (emphasis !== undefined && opens(source, match.index, done)) {
      const opening = { text: emphasis, opens: emphasis };
      pieces.push(opening);
      open.push(opening);
    } else if (longTag !== undefined || tag !== undefined) tags.push((longTag ?? tag) as string);
    else if (whole === "[") {
      done = linkEnd(match.index) ?? done;
      keep(source.slice(match.index, done));
    } else keep(shortcodes.get(whole) ?? whole);
    piece.lastIndex = done;
  }
  keep(source.slice(done));
  return { text: cleanText(pieces.map(({ text }) => text).join("")), tags, marked };
}

const opens = (text: string, _: number, end: number): boolean => /\S/.test(text[end] ?? "");
const closes = (text: string, start: number, end: number): boolean =>
  /\S/.test(text[start - 1] ?? "") && /^([\s)}_.,!?;:*-]|$)/.test(text[end] ?? "");
