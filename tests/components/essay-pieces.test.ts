import fc from "fast-check";
import { expect, test } from "vitest";
import { cutText, type Mark } from "@/components/essay/pieces";
import type { ClaimId } from "@/lib/argument/id";
import type { PassageId } from "@/lib/essay/essay";
import { segment } from "@/lib/essay/segment";

const text = "One should go. Two may stay, as ever.\n\nThree is far away. It was never asked.\n\nFour ends it.";
const segmented = segment(text, "en");

const mark = (n: number, start: number, end: number): Mark => ({
  ...{ id: `p${n}` as PassageId, claimId: `c${n}` as ClaimId, role: "support", number: `1.${n}`, heat: 0, start, end },
  news: null,
});
const marks = fc
  .array(fc.tuple(fc.nat(text.length - 1), fc.integer({ min: 1, max: 40 })), { maxLength: 12 })
  .map((spans) => spans.map(([start, length], n) => mark(n, start, Math.min(text.length, start + length))));

test("pieces together are the sentences, whatever is marked", () => {
  fc.assert(
    fc.property(marks, (given) => {
      for (const { sentences } of cutText(segmented, given)) {
        for (const { start, end, pieces } of sentences) {
          const words = pieces.map((piece) => text.slice(piece.start, piece.end)).join("");
          expect(words).toBe(text.slice(start, end));
        }
      }
    }),
  );
});

test("a piece lies whole in its marks, and whole outside of all others", () => {
  fc.assert(
    fc.property(marks, (given) => {
      const pieces = cutText(segmented, given).flatMap(({ sentences }) => sentences.flatMap((one) => one.pieces));
      for (const { start, end, marks: over } of pieces) {
        for (const one of given) {
          const inside = one.start <= start && one.end >= end;
          const outside = one.end <= start || one.start >= end;
          expect(over.includes(one) ? inside : outside).toBe(true);
        }
      }
    }),
  );
});

test("paragraphs in which nothing has changed are the same values, so that they are not drawn anew", () => {
  const before = cutText(segmented, [mark(1, 0, 14), mark(2, 45, 52)]);
  const after = cutText(
    segmented,
    [mark(1, 0, 14), mark(2, 45, 52), mark(3, text.indexOf("Four"), text.length)],
    [],
    before,
  );
  expect(after.map((cut, i) => cut === before[i])).toEqual([true, true, false]);
});
