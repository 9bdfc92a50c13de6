import type { Segmented } from "./essay";
import type { Proposal } from "./proposal";
import { keyMaker } from "./proposal-key";
import { worded } from "./worded";

const should = /\b(?:should|must|ought to|needs? to)\b/i;

/** What of a text might become claims, in the order of the text. Equal texts give equal proposals. */
export function propose(segmented: Segmented): readonly Proposal[] {
  const keyOf = keyMaker();
  let thesis: string | null = null;
  return segmented.sentences.flatMap((sentence): Proposal[] => {
    const words = segmented.text.slice(sentence.start, sentence.end);
    const key = keyOf(words);
    const text = worded(words);
    if (segmented.paragraphs[sentence.paragraph - 1]?.kind === "heading" || words.endsWith("?") || text === "")
      return [];
    const cue = should.exec(words);
    const recommendation = cue !== null;
    if (!recommendation && thesis === null) return [];
    const parent = recommendation ? null : thesis;
    if (recommendation) thesis = key;
    const start = sentence.start + (cue?.index ?? 0);
    const cues = cue === null ? [] : [{ start, end: start + cue[0].length, rule: "should" }];
    const span = { start: sentence.start, end: sentence.end };
    const role = recommendation ? ("thesis" as const) : ("support" as const);
    const kind = recommendation ? ("recommendation" as const) : ("assertion" as const);
    return [{ key, span, kind, role, parent, text, cues, hedges: [], confidence: recommendation ? 0.8 : 0.5 }];
  });
}
