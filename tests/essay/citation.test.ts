import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleanCitation } from "@/lib/essay/citation";
import { essayLimits } from "@/lib/essay/essay";

const line = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom("", "On wages", "https://example.org/a", "x".repeat(501)),
);
const citation = fc.record({ title: line, author: line, date: line, publisher: line, url: line, rights: line });

describe("a citation", () => {
  test("that is clean stays as it is, each line on one line and not too long, its address of the web or none", () => {
    fc.assert(
      fc.property(citation, (given) => {
        const clean = cleanCitation(given);
        if (!clean.ok) return;
        expect(cleanCitation(clean.value)).toEqual(clean);
        expect(clean.value.title).not.toBe("");
        expect(clean.value.url).toMatch(/^(?:https?:\/\/.+)?$/i);
        for (const said of Object.values({ ...clean.value })) {
          expect(said.length).toBeLessThanOrEqual(essayLimits.line);
          expect(said).not.toMatch(/[\n\p{Cc}]/u);
        }
      }),
    );
  });

  test.each(["javascript:alert(1)", "data:text/html,x", "//example.org", "https://", "http:///x", "example.org"])(
    "has no address like %s",
    (url) => {
      const bare = { title: "On wages", author: "", date: "", publisher: "", rights: "" };
      expect(cleanCitation({ ...bare, url })).toEqual({ ok: false, error: { code: "bad-citation" } });
    },
  );
});
