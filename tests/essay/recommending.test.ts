import { describe, expect, test } from "vitest";
import { wordings } from "../../lib/essay/rules/recommending/phrase";
import { phrases } from "../../lib/essay/rules/recommending/recommendation";
import { labelledEssays } from "../bench/essays/all";
import { recommendations } from "./recommended";
import { families } from "./recommending-families";

describe.each(Object.entries(families))("%s", (_, { is, not }) => {
  test.each(is)("are found in: %s", (text, cue) => {
    const cues = recommendations(text).flatMap(({ cues }) => cues.map(({ start, end }) => text.slice(start, end)));
    expect(cues).toContain(cue);
  });

  test.each(not)("are not found in: %s", (text) => expect(recommendations(text)).toEqual([]));
});

test("a wording is passed over only where it cannot match", () => {
  const texts = labelledEssays.flatMap(({ text, sentences }) =>
    sentences.map(({ start, end }) => text.slice(start, end)),
  );
  const written = Object.values(families).flatMap(({ is, not }) => [...is.map(([text]) => text), ...not]);
  for (const phrase of phrases) {
    const [some, every] = [wordings([phrase]), wordings([{ ...phrase, stems: "" }])];
    for (const text of [...texts, ...written]) expect(some(text), phrase.stems).toEqual(every(text));
  }
});
