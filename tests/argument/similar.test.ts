import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ClaimId } from "../../lib/argument/id";
import { drop, emptyIndex, put, type SimilarIndex, similar } from "../../lib/argument/similar";
import { trigramsOf } from "../../lib/argument/trigrams";

const words = fc.constantFrom("nuclear", "trade", "war", "wars", "Öl", "سلام", "שלום", "戦争", "peace", "a", "é", "🕊");
const texts = fc.oneof(
  fc.array(words, { maxLength: 8 }).map((chosen) => chosen.join(" ")),
  fc.string({ unit: "grapheme", maxLength: 20 }),
);
const many = fc.array(texts, { minLength: 1, maxLength: 30 });

const id = (n: number) => `c${String(n).padStart(3, "0")}` as ClaimId;
const indexOf = (given: readonly string[], order = given.map((_, i) => i)): SimilarIndex => {
  const index = emptyIndex();
  for (const i of order) put(index, id(i), given[i] ?? "");
  return index;
};

const law = (holds: (given: string[]) => void) => fc.assert(fc.property(many, holds), { numRuns: 40 });

describe("the texts most like one", () => {
  it("begin with the text itself, with 1, whatever its script", () => {
    law((given) => {
      const index = indexOf(given);
      for (const [i, text] of given.entries()) {
        const [first, ...rest] = similar(index, text, { limit: 30 });
        if (trigramsOf(text).length === 0) expect(first).toBeUndefined();
        else {
          expect(first?.similarity).toBe(1);
          const equal = [first, ...rest].filter((one) => one?.similarity === 1).map((one) => one?.id);
          expect(equal).toContain(id(i));
        }
      }
    });
  });

  it("are the same in whatever order they were put in", () => {
    law((given) => {
      const backwards = indexOf(
        given,
        given.map((_, i) => given.length - 1 - i),
      );
      for (const text of given)
        expect(similar(backwards, text, { limit: 5 })).toEqual(similar(indexOf(given), text, { limit: 5 }));
    });
  });

  it("are the same after rewording and dropping as in an index made anew", () => {
    fc.assert(
      fc.property(many, many, (first, second) => {
        const index = indexOf(first);
        for (const [i] of first.entries()) if (i % 3 === 0) drop(index, id(i));
        for (const [i, text] of second.entries()) put(index, id(i), text);
        const anew = emptyIndex();
        for (const [i, text] of first.entries()) if (i % 3 !== 0 && i >= second.length) put(anew, id(i), text);
        for (const [i, text] of second.entries()) put(anew, id(i), text);
        for (const text of [...first, ...second])
          expect(similar(index, text, { limit: 9 })).toEqual(similar(anew, text, { limit: 9 }));
      }),
      { numRuns: 40 },
    );
  });

  it("lie between 0 and 1, the most similar first, and are no more than asked for", () => {
    law((given) => {
      const found = similar(indexOf(given), given[0] ?? "", { limit: 4 });
      expect(found.length).toBeLessThanOrEqual(4);
      const values = found.map(({ similarity }) => similarity);
      expect(values).toEqual(values.toSorted((a, b) => b - a));
      for (const value of values) expect(value > 0 && value <= 1).toBe(true);
    });
  });

  it("are as similar one way as the other", () => {
    fc.assert(
      fc.property(texts, texts, (a, b) => {
        const likeness = (from: number, to: string) =>
          similar(indexOf([a, b]), to, { limit: 2 }).find((one) => one.id === id(from))?.similarity ?? 0;
        expect(likeness(0, b)).toBeCloseTo(likeness(1, a), 12);
      }),
      { numRuns: 60 },
    );
  });

  it("are none for a text without a letter, and in an empty index", () => {
    expect(similar(indexOf(["nuclear war"]), " … !", { limit: 3 })).toEqual([]);
    expect(similar(emptyIndex(), "nuclear war", { limit: 3 })).toEqual([]);
    expect(similar(indexOf(["", "…"]), "nuclear war", { limit: 3 })).toEqual([]);
  });

  it("say the same in other forms, order, case, accents, and with a slip, before what is on something else", () => {
    const index = indexOf([
      "The embargo hurts civilians more than rulers.",
      "The embargo was lifted by the rulers of the sea.",
      "Civilians vote every four years.",
      "Sanctions [work slowly](https://embargo.example/civilians) everywhere.",
    ]);
    for (const text of [
      "Embargoes hurt civilians more than their rulers",
      "CIVILIANS, MORE THAN RULERS, THE EMBARGO HURTS",
      "The émbargo hurts civlians more than rulers",
    ]) {
      const [first, second] = similar(index, text, { limit: 3 });
      expect(first?.id).toBe(id(0));
      expect((first?.similarity ?? 0) - (second?.similarity ?? 0)).toBeGreaterThan(0.2);
    }
  });
});
