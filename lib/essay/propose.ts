import type { Segmented } from "./essay";
import { placed } from "./placed";
import type { Cue, Proposal } from "./proposal";
import { keyMaker } from "./proposal-key";
import { readingOf } from "./rules/reading";
import { settingsOf } from "./setting";
import { statementsIn } from "./statement";
import { worded } from "./worded";

/**
 * What of a text might become claims, in the order of the text, by the rules of `rules/` (English). Equal texts give
 * equal proposals; docs/essays.md tells what the rules look for and how well they find it. Takes time in proportion to
 * the text.
 */
export function propose(segmented: Segmented): readonly Proposal[] {
  const keyOf = keyMaker();
  const { text, paragraphs, sentences } = segmented;
  const readings = sentences.map((sentence) =>
    readingOf(text.slice(sentence.start, sentence.end), paragraphs[sentence.paragraph - 1]?.kind ?? "text"),
  );
  const settings = settingsOf(segmented, readings);
  const statements = readings.flatMap((reading, i) => {
    const [sentence, setting] = [sentences[i], settings[i]];
    if (sentence === undefined || setting === undefined) return [];
    const said = text.slice(sentence.start, sentence.end);
    return statementsIn(said, sentence, { ...reading, setting }).flatMap((statement) => {
      const { start, end } = statement.span;
      const words = worded(text.slice(start, end));
      return words === "" ? [] : [{ ...statement, words, key: keyOf(text.slice(start, end)) }];
    });
  });
  const places = placed(statements);
  return statements.map(({ key, span, kind, words, cues, hedges, confidence }, i): Proposal => {
    const { parent, role } = places[i] ?? { parent: null, role: "thesis" };
    const above = parent === null ? null : (statements[parent]?.key ?? null);
    return { key, span, kind, role, parent: above, text: words, cues: cues.map(told), hedges, confidence };
  });
}

const told = ({ start, end, rule }: Cue): Cue => ({ start, end, rule });
