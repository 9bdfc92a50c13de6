import { describe, expect, test } from "vitest";
import { propose } from "../../lib/essay/propose";
import { segment } from "../../lib/essay/segment";
import { longEssay } from "../bench/essay";
import { labelledEssays } from "../bench/essays/all";
import { everySentence, keywords, rules, scoreOf } from "../bench/essays/score";

// What docs/essays.md tells of how well the rules find what a person found. No rule was mended for a text that is held out.

const heldOut = labelledEssays.filter((essay) => essay.heldOut);

test("there are at least sixty labelled texts, a dozen of them held out, of 100 to 320 words", () => {
  expect(labelledEssays.length).toBeGreaterThanOrEqual(60);
  expect(heldOut.length).toBeGreaterThanOrEqual(12);
  for (const { text } of labelledEssays) {
    const words = text.split(/\s+/).length;
    expect(words).toBeGreaterThanOrEqual(100);
    expect(words).toBeLessThanOrEqual(320);
  }
});

describe.each([
  ["all texts", labelledEssays, 0.9],
  ["the texts held out", heldOut, 0.85],
] as const)("in %s", (_, essays, least) => {
  test(`recommendations are found with an F1 of ${least}`, () => {
    expect(scoreOf(rules, essays, "recommendation").f1).toBeGreaterThanOrEqual(least);
  });

  test("claims are found with an F1 of .75, and better than by taking every sentence", () => {
    const { f1 } = scoreOf(rules, essays, "claim");
    expect(f1).toBeGreaterThanOrEqual(0.75);
    expect(f1).toBeGreaterThan(scoreOf(everySentence, essays, "claim").f1);
  });

  test("the rules find both better than a list of keywords does", () => {
    for (const wanted of ["recommendation", "claim"] as const) {
      expect(scoreOf(rules, essays, wanted).f1).toBeGreaterThan(scoreOf(keywords, essays, wanted).f1);
    }
  });
});

test("what is proposed in a long text does not depend on how long it is", () => {
  const [short, long] = [longEssay(2_000), longEssay(20_000)];
  expect(long.startsWith(short)).toBe(true);
  const [few, many] = [propose(segment(short)), propose(segment(long))];
  expect(many.slice(0, few.length - 1).map(({ key }) => key)).toEqual(few.slice(0, -1).map(({ key }) => key));
});
