/** How a person labelled a sentence, by the definitions of docs/essays.md. */
export type Label = "recommendation" | "claim" | "other";

export interface LabelledEssay {
  readonly name: string;
  readonly style: string;
  /** Whether it is of another hand than the rules, and was not looked at by whoever wrote them: only counted. */
  readonly heldOut: boolean;
  readonly text: string;
  readonly sentences: readonly { readonly start: number; readonly end: number; readonly label: Label }[];
}

const labels: Readonly<Record<string, Label>> = { R: "recommendation", C: "claim", "-": "other" };

/**
 * A text written one sentence a line, each behind its label: R recommendation (which is a claim as well), C any other
 * claim, - neither. An empty line starts a paragraph.
 */
export function labelled(about: Pick<LabelledEssay, "name" | "style" | "heldOut">, marked: string): LabelledEssay {
  const sentences: { start: number; end: number; label: Label }[] = [];
  let text = "";
  for (const paragraph of marked.trim().split("\n\n")) {
    if (text !== "") text += "\n\n";
    for (const [i, line] of paragraph.split("\n").entries()) {
      const label = labels[line.charAt(0)];
      if (label === undefined || line.charAt(1) !== " ") throw new Error(`${about.name}: no label in "${line}"`);
      if (i > 0) text += " ";
      sentences.push({ start: text.length, end: text.length + line.length - 2, label });
      text += line.slice(2);
    }
  }
  return { ...about, text, sentences };
}
