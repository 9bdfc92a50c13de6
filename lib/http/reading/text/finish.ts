import { cleanText } from "@/lib/argument/text";
import { cleanEssay } from "@/lib/essay/clean";
import { essayLimits } from "@/lib/essay/essay";
import { err, ok } from "@/lib/result";
import type { RawText } from "./text-file";

/** The text clean, and a title for it: the file's own name where it has no better one. */
export function finished(read: RawText, name: string): RawText {
  if (!read.ok) return read;
  const text = cleanEssay(read.value.text);
  if (!text.ok) return err(text.error.code);
  const line = (given: string) => [...cleanText(given)].join("").slice(0, essayLimits.line).trim();
  const plain = name
    .replace(/^.*[\\/]/, "")
    .replace(/\.[^.]*$/, "")
    .replace(/[_\s]+/g, " ");
  return ok({ text: text.value, title: line(read.value.title) || line(plain), author: line(read.value.author) });
}
