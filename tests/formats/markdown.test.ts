import fc from "fast-check";
import { expect, it } from "vitest";
import { noVotes } from "../../lib/argument/vote";
import { type DebateDocument, nothingMore, plainClaim, type Reading } from "../../lib/formats/document";
import { printMarkdown } from "../../lib/formats/markdown/print";
import { documents } from "./documents";

const source = { citation: "Ana Lima 2021", locator: "p. 3", url: "https://example.org/a_(b)", quote: "It *works*." };
const claims = [
  plainClaim("t", null, "thesis", "Cars should leave the centre."),
  { ...plainClaim("a", "t", "support", "Air gets cleaner; see [the study](https://example.org)."), sources: [source] },
  plainClaim("b", "a", "undercut", "1. Not_in winter"),
  { ...plainClaim("c", "t", "rebuttal", ""), shows: "b" },
  { ...plainClaim("d", "t", "support", "Buses come"), joint: "x" },
  { ...plainClaim("e", "t", "support", "more often"), joint: "x" },
];
const brief: DebateDocument = {
  ...{ ...nothingMore, question: "Should cars leave?", background: "First.\n\nSecond.", semantics: "df-quad", claims },
  ...{ people: [], votes: [] },
};
const reading = (agree: number, strength: number | null): Reading => ({ tally: { ...noVotes, agree }, strength });

it("is a brief with numbers, roles, links, notes and joint premises", () => {
  expect(printMarkdown(brief, new Map()).text).toBe(`# Should cars leave?

First.

Second.

## 1 Thesis

Cars should leave the centre.

- **1.1 Support**: Air gets cleaner; see [the study](<https://example.org>).[^1]
  - **1.1.1 Undercut**: 1\\. Not\\_in winter
- **1.2 Rebuttal**: see 1.1.1
- **1.3 Support** together with 1.4: Buses come
- **1.4 Support** together with 1.3: more often

[^1]: [Ana Lima 2021](<https://example.org/a_(b)>), p. 3: “It \\*works\\*.”
`);
});

it("says strengths and votes where they are known, and how strengths came about", () => {
  const readings = new Map([
    ["t", reading(12, 0.642)],
    ["a", reading(1, null)],
    ["b", reading(0, null)],
  ]);
  const { text } = printMarkdown(brief, readings);
  expect(text).toContain("## 1 Thesis (64 %, 12 votes)");
  expect(text).toContain("**1.1 Support** (1 vote):");
  expect(text).toContain("**1.1.1 Undercut** (no votes yet):");
  expect(text).toContain("**1.2 Rebuttal**: see 1.1.1");
  expect(text).toContain("the rule is `df-quad`");
});

it("lets no claim break out of its line or begin something of Markdown's own", () => {
  fc.assert(
    fc.property(documents(), (document) => {
      const { text } = printMarkdown(document, new Map());
      const answers = document.claims.filter(({ parent }) => parent !== null).length;
      expect(text.match(/^ *- \*\*[\d.]+ (Support|Rebuttal|Undercut)\*\*/gm) ?? []).toHaveLength(answers);
      expect(text.match(/^#/gm)).toHaveLength(1 + document.claims.length - answers);
      expect(text.replace(/\\[\s\S]/g, "").replace(/\]\(<[^<>\n]*>\)/g, "")).not.toMatch(/[<>`|]/);
    }),
  );
});

it("writes addresses that are not of the web as words", () => {
  const said = plainClaim("t", null, "thesis", "[click](javascript:alert(1))");
  expect(printMarkdown({ ...brief, claims: [said] }, new Map()).text).toContain("\n\nclick\n");
});
