import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { limits } from "@/lib/argument/claim";
import { proposalsOfAnswer } from "@/lib/essay/model-answer";

const text = "Prices rose in May. “Wages should rise as well.”\n\nPrices rose in May. That’s only fair – she said.";
const words = fc.constantFrom(
  "Prices rose in May.",
  "“Wages should",
  '"Wages should rise as well."',
  "only fair - she",
  "gone",
);
const proposal = fc.record(
  {
    quote: fc.oneof(words, fc.string(), fc.integer()),
    claim: fc.oneof(words, fc.string({ unit: "binary" }), fc.constant("x".repeat(600)), fc.constant(null)),
    kind: fc.oneof(fc.constantFrom("reason", "evidence", "thesis"), fc.anything()),
    role: fc.constantFrom("thesis", "support", "rebuttal", "undercut", 4, null),
    under: fc.oneof(fc.integer({ min: -2, max: 8 }), fc.constantFrom(null, "1", 1.5)),
  },
  { requiredKeys: [] },
);

describe("what a model answers", () => {
  test("becomes proposals on words of the text, in its order, with keys of their own and an end to every way up", () => {
    fc.assert(
      fc.property(fc.array(proposal, { maxLength: 9 }), (given) => {
        const found = proposalsOfAnswer(JSON.stringify({ proposals: given }), text) ?? [];
        const keys = new Map(found.map((one) => [one.key, one]));
        expect(keys.size).toBe(found.length);
        for (const [i, { span, text: claim, role, parent, kind }] of found.entries()) {
          expect(span.start).toBeGreaterThanOrEqual(found[i - 1]?.span.start ?? 0);
          expect(text.slice(span.start, span.end)).toMatch(
            /^(?:Prices rose in May\.|“Wages should.*|only fair – she)$/,
          );
          expect(claim.length).toBeGreaterThan(0);
          expect([...claim].length).toBeLessThanOrEqual(limits.claimCharacters);
          expect(claim).not.toMatch(/[\p{Cc}\p{Cs}]/u);
          expect(role === "thesis").toBe(parent === null);
          expect(["recommendation", "reason", "evidence", "contrast", "concession", "assertion"]).toContain(kind);
          let up = 0;
          for (let at = parent; at !== null; at = keys.get(at)?.parent ?? null) expect(++up).toBeLessThan(10);
        }
      }),
    );
  });

  test("finds the same words again further down, and words in other quotation marks and dashes", () => {
    const given = ["Prices rose in May.", "Prices rose in May.", "'only fair - she"].map((quote) => ({
      quote,
      claim: "So.",
    }));
    const found = proposalsOfAnswer(JSON.stringify(given), text) ?? [];
    expect(found.map(({ span }) => span.start)).toEqual([0, text.lastIndexOf("Prices")]);
    const plain = proposalsOfAnswer(JSON.stringify([{ quote: "That's only fair", claim: "So." }]), text) ?? [];
    expect(text.slice(plain[0]?.span.start, plain[0]?.span.end)).toBe("That’s only fair");
  });

  test("may stand in a fence, and is none where it is anything else", () => {
    expect(proposalsOfAnswer('```json\n{"proposals": []}\n```', text)).toEqual([]);
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (answer) => {
        const found = proposalsOfAnswer(answer, text);
        expect(found === null || found.length === 0).toBe(true);
      }),
    );
  });
});
