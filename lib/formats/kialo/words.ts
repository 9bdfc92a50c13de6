import type { Source } from "../../argument/claim";
import { cleanText } from "../../argument/text";

/** What a footnote says, wherever it is called on. */
export type Footnote = Pick<Source, "citation" | "locator" | "url"> & { readonly quote: string | null };

// An odd number of backslashes before `[1]` makes it words; an even one is half as many backslashes and a mark.
const mark = /(?<!\\)(\\*)\[(\d{1,9})\]/g;

/** Clean words with marks `[1]` as a clean text and its sources, each with the offset of its mark, in their order. */
export function readWords(raw: string, footnotes: ReadonlyMap<number, Footnote>): { text: string; sources: Source[] } {
  const parts: string[] = [];
  const called: { footnote: Footnote; at: number }[] = [];
  let length = 0;
  let last = "";
  const add = (piece: string) => {
    const clean = (last === "" || last === " ") && piece.startsWith(" ") ? piece.slice(1) : piece;
    if (clean === "") return;
    parts.push(clean);
    length += clean.length;
    last = clean.at(-1) as string;
  };
  let done = 0;
  for (const match of raw.matchAll(mark)) {
    const slashes = (match[1] as string).length;
    const footnote = slashes % 2 === 0 ? footnotes.get(Number(match[2])) : undefined;
    const from = match.index + Math.floor(slashes / 2);
    if (footnote === undefined && slashes % 2 === 0) continue;
    add(raw.slice(done, from));
    done = match.index + (footnote === undefined ? slashes : match[0].length);
    if (footnote !== undefined) called.push({ footnote, at: length });
  }
  add(raw.slice(done));
  const text = done === 0 ? raw : cleanText(parts.join(""));
  return { text, sources: called.map(({ footnote, at }) => ({ ...footnote, mark: Math.min(at, text.length) })) };
}

/** The words with a mark for each of the sources; those without a place are called on at the end. */
export function writeWords(text: string, sources: readonly Source[], numberOf: (source: Source) => number): string {
  const at = (source: Source) => placeOf(text, source.mark);
  const ordered = [...sources].sort((a, b) => at(a) - at(b));
  let words = "";
  let done = 0;
  for (const source of ordered) {
    const piece = hideMarks(text.slice(done, at(source)));
    done = at(source);
    words += `${piece}${slashesAtEnd(piece)}[${numberOf(source)}]`;
  }
  return words + hideMarks(text.slice(done));
}

const hideMarks = (piece: string): string =>
  piece.replace(mark, (_, slashes: string, number: string) => `${slashes}${slashes}\\[${number}]`);

function slashesAtEnd(piece: string): string {
  let from = piece.length;
  while (piece[from - 1] === "\\") from--;
  return piece.slice(from);
}

/** Within the text, and never between the halves of a character. */
function placeOf(text: string, given: number | null | undefined): number {
  const place = Math.min(given ?? text.length, text.length);
  return /[\udc00-\udfff]/.test(text[place] ?? "") ? place - 1 : place;
}
