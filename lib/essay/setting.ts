import type { Segmented } from "./essay";
import type { Reading, Setting } from "./rules/reading";
import { promises } from "./rules/recommending/pledge";

/** So many sentences before and behind tell whether one stands in a programme. */
const near = 6;
const asking =
  /\b(?:recommend(?:ations?|ed|s)?|proposals?|demands?|what (?:to do|should|must|we (?:ask|want|propose|recommend)|is to be done|needs)|next steps|way forward|our asks?|asks|actions?|the (?:remedy|answer)|what now|pledges|resolutions?)\b/i;

/** For each sentence of a text, what around it bears on how it is meant. */
export function settingsOf(
  { text, paragraphs, sentences }: Segmented,
  readings: readonly Reading[],
): readonly Setting[] {
  const asked = underAsking(text, paragraphs);
  const upTo = [0];
  for (const [i, one] of readings.entries()) upTo.push((upTo[i] ?? 0) + (promises(one) ? 1 : 0));
  return sentences.map(({ paragraph }, i) => {
    const last = upTo[Math.min(i + near + 1, sentences.length)] ?? 0;
    const programme = last - (upTo[Math.max(i - near, 0)] ?? 0) >= 2;
    return { programme, asked: asked[paragraph - 1] ?? false };
  });
}

/** Which paragraphs stand under a heading that says that recommendations follow. */
function underAsking(text: string, paragraphs: Segmented["paragraphs"]): readonly boolean[] {
  let asked = false;
  return paragraphs.map(({ kind, start, end }) => {
    const words = text.slice(start, end);
    if (kind === "heading") asked = asking.test(words);
    else if (words.endsWith(":") && words.length < 120) asked ||= asking.test(words);
    return asked && kind !== "heading";
  });
}
