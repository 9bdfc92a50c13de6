import fc from "fast-check";
import { expect, it } from "vitest";
import { cleanText } from "../../lib/argument/text";
import { checkDocument } from "../../lib/formats/check-document";
import { documents } from "./documents";

it("draws documents that a parser could have made", () => {
  fc.assert(
    fc.property(documents(), (document) => {
      expect(checkDocument(document)).toEqual({ ok: true, value: document });
      for (const { text, shows } of document.claims) {
        expect(cleanText(text)).toBe(text);
        expect(text === "").toBe(shows !== null);
      }
    }),
  );
});

it("draws everything a document can say", () => {
  const drawn = fc.sample(documents(), { numRuns: 300, seed: 7 });
  const claims = drawn.flatMap((document) => document.claims);
  expect(new Set(claims.map(({ role }) => role)).size).toBe(4);
  expect(claims.some(({ shows }) => shows !== null)).toBe(true);
  expect(claims.some(({ joint }) => joint !== null)).toBe(true);
  expect(claims.some(({ sources }) => sources.some(({ mark, quote }) => mark != null && quote != null))).toBe(true);
  expect(drawn.some(({ votes }) => votes.length > 0)).toBe(true);
});
