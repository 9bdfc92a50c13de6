import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aif, xaif } from "../../lib/formats/aif/format";
import { readAif } from "../../lib/formats/aif/read";
import type { DebateDocument } from "../../lib/formats/document";
import { documents } from "./documents";
import { structureOf } from "./structure";

describe("what is written", () => {
  it.each([aif, xaif])(
    "comes back with the same structure, texts, authors and times, to the second ($name)",
    (format) => {
      fc.assert(
        fc.property(documents(), (document) => {
          const printed = format.print?.(document, new Map());
          const read = parsed(printed?.text ?? "").document;
          expect(structureOf(read)).toEqual(structureOf(document));
          expect(read.question).toBe(document.question);
          expect(authorsOf(read)).toEqual(authorsOf(document));
        }),
      );
    },
  );
});

const parsed = (text: string) => {
  const result = readAif(text);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};

function authorsOf({ claims, people }: DebateDocument) {
  const names = new Map(people.map(({ key, name }) => [key, name]));
  return claims.map(({ author, shows, createdAt }) =>
    shows !== null ? null : [author, names.get(author ?? ""), createdAt && Math.floor(createdAt / 1000) * 1000],
  );
}
