import type { Paragraph } from "../essay";

type Kind = Paragraph["kind"];

const item = /^(?:[•*+·▪◦‣–-] |\(?(?:\d{1,3}|[a-zA-Z]|[ivx]{1,5})[.)] )/;
const ended = /[.!?…:;,。！？؟۔।"”’»)\]]$/u;

/** What each paragraph is, by its form and by what stands beside it. */
export function kindsOf(paragraphs: readonly string[]): readonly Kind[] {
  return paragraphs.map((paragraph, i) => {
    if (paragraph.startsWith("> ")) return "quote";
    const next = paragraphs[i + 1];
    if (item.test(paragraph) && !(next !== undefined && !item.test(next) && isTitle(paragraph))) return "item";
    return next !== undefined && isTitle(paragraph) ? "heading" : "text";
  });
}

/** Short, without the end of a sentence, and not starting in the middle of one. */
const isTitle = (paragraph: string): boolean =>
  paragraph.length <= 90 && !ended.test(paragraph) && !/^\p{Ll}/u.test(paragraph) && /\p{L}/u.test(paragraph);
