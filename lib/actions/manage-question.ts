import { limits } from "@/lib/argument/claim";
import { cleanParagraphs, cleanText, visibleLength } from "@/lib/argument/text";
import type { ProblemCode } from "./manage-state";

/** What is wrong with a question or its background, said of the right one of the two; the core only says that one is. */
export function questionFault(question: string, background: string): { code: ProblemCode; field: string } | null {
  const length = visibleLength(cleanText(question));
  if (length === 0) return { code: "question-missing", field: "question" };
  if (length > limits.questionCharacters) return { code: "question-too-long", field: "question" };
  const tooMuch = visibleLength(cleanParagraphs(background)) > limits.backgroundCharacters;
  return tooMuch ? { code: "background-too-long", field: "background" } : null;
}
