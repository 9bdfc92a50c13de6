import type { Paragraph, Segmented, Sentence } from "./essay";
import { kindsOf } from "./sentences/paragraph-kind";
import { sentenceEnds } from "./sentences/sentence-ends";

/**
 * A text's paragraphs and sentences: each line that is not blank is a paragraph, and every character that is not blank
 * lies in exactly one sentence. Sentences are those of `Intl.Segmenter` in this language (BCP 47; English where it is
 * none), mended by the rules of `sentences/`. Takes time in proportion to the text.
 */
export function segment(text: string, language = "en"): Segmented {
  const lines = linesOf(text);
  const kinds = kindsOf(lines.map(({ start, end }) => text.slice(start, end)));
  const segmenter = new Intl.Segmenter(known(language), { granularity: "sentence" });
  const sentences: Sentence[] = [];
  const paragraphs = lines.map((line, i): Paragraph => {
    const kind = kinds[i] ?? "text";
    const own = text.slice(line.start, line.end);
    let from = 0;
    for (const end of kind === "heading" ? [own.length] : sentenceEnds(own, segmenter)) {
      const piece = own.slice(from, end);
      const start = line.start + from + (piece.length - piece.trimStart().length);
      if (piece.trim() !== "") sentences.push({ start, end: start + piece.trim().length, paragraph: i + 1 });
      from = end;
    }
    return { ...line, number: i + 1, kind };
  });
  return { text, paragraphs, sentences };
}

function linesOf(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    const trimmed = line.trim();
    const from = start + (line.length - line.trimStart().length);
    if (trimmed !== "") found.push({ start: from, end: from + trimmed.length });
    start += line.length + 1;
  }
  return found;
}

function known(language: string): string {
  try {
    return Intl.Segmenter.supportedLocalesOf(language)[0] ?? "en";
  } catch {
    return "en";
  }
}
