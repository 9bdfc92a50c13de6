import fc from "fast-check";
import { expect, test } from "vitest";
import { coverage, nextUnmapped, unmappedRecommendations } from "../../lib/essay/coverage";
import { propose } from "../../lib/essay/propose";
import { segment } from "../../lib/essay/segment";

const text = "What we want\n\nThe city should act. Costs rise. Nobody pays.\n\nParliament must wait.";
const segmented = segment(text);
const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

test("a sentence is mapped by any part of it, and headings are not counted", () => {
  expect(coverage(segmented, [])).toEqual({ mapped: 0, sentences: 4, unmapped: [1, 2, 3, 4] });
  expect(coverage(segmented, [spanOf("should act"), spanOf("rise. Nobody")])).toEqual({
    mapped: 3,
    sentences: 4,
    unmapped: [4],
  });
  expect(coverage(segmented, [spanOf("What we want")])).toMatchObject({ mapped: 0 });
});

test("the next unmapped sentence is behind where one is, and after the last one the first", () => {
  const spans = [spanOf("Costs rise.")];
  expect(nextUnmapped(segmented, spans, -1)).toBe(1);
  expect(nextUnmapped(segmented, spans, spanOf("The city").start)).toBe(3);
  expect(nextUnmapped(segmented, spans, spanOf("Parliament").start)).toBe(1);
  expect(nextUnmapped(segmented, [{ start: 0, end: text.length }], 0)).toBeNull();
});

test("recommendations without a passage are told", () => {
  const left = unmappedRecommendations(propose(segmented), [spanOf("city should")]);
  expect(left.map(({ text }) => text)).toEqual(["Parliament must wait."]);
});

test("counts as many as looking at each span for each sentence does", () => {
  const spans = fc.array(
    fc.tuple(fc.nat(text.length), fc.nat(30)).map(([start, size]) => ({ start, end: start + size })),
  );
  fc.assert(
    fc.property(spans, (all) => {
      const shares = (a: { start: number; end: number }) =>
        all.some((b) => Math.min(a.end, b.end) > Math.max(a.start, b.start));
      const { mapped, unmapped } = coverage(segmented, all);
      expect(unmapped).toEqual(
        [1, 2, 3, 4].filter((place) => !shares(segmented.sentences[place] ?? { start: 0, end: 0 })),
      );
      expect(mapped).toBe(4 - unmapped.length);
    }),
  );
});
