import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DebateDocument } from "../../../lib/formats/document";
import type { Parsed, ParseFault } from "../../../lib/formats/format";
import { text } from "../../../lib/formats/text/format";
import type { Result } from "../../../lib/result";
import { documents } from "../documents";
import { fixture, made } from "../fixture";
import { said } from "../said";

const parse = (list: string) => text.parse?.(list) as Result<Parsed, ParseFault>;
const read = (list: string): Parsed => made(parse(list));
const print = (document: DebateDocument) => text.print?.(document, new Map()).text as string;
const roles = (list: string) => read(list).document.claims.map(({ role, text: words }) => `${role}: ${words}`);

describe("a list", () => {
  it("has a heading, words for roles, continued lines, references and sources", () => {
    const { document, losses } = read(fixture("list.md"));
    expect(document.question).toBe("Should the village keep its bakery?");
    expect(document.background).toBe("The baker retires in spring.");
    expect(document.claims.map(({ key, role, shows, text: words }) => [key, role, shows ?? words])).toEqual([
      ["1", "thesis", "The village should keep its bakery."],
      ["1.1", "support", "People meet there."],
      ["1.1.1", "rebuttal", "They meet at the well, too, and that costs nothing."],
      ["1.1.2", "undercut", "Meeting is not what a bakery is for."],
      ["1.2", "rebuttal", "1.1.1"],
      ["1.3", "support", "Bread from town is stale by noon."],
    ]);
    expect(document.claims[5]?.sources).toEqual([
      {
        ...{ citation: "Survey of breakfasts", locator: null, url: "https://bread.example/survey", mark: null },
        quote: "Stale by noon, said 31 of 40.",
      },
    ]);
    expect(losses).toEqual([{ code: "structure", detail: "", line: 11, path: null }]);
  });

  it.each([
    ["tabs", "Bread matters.\n\tPro: It feeds.\n\t\tCon: So does rice.", ["thesis", "support", "rebuttal"]],
    ["signs", "Bread matters.\n  + It feeds.\n    - So does rice.", ["thesis", "support", "rebuttal"]],
    ["minus signs alone, which are bullets", "- Bread matters.\n  - It feeds.", ["thesis", "support"]],
    ["numbers", "1. Bread matters.\n   1) Con: It is dry.", ["thesis", "rebuttal"]],
    ["a first line that asks", "Does bread matter?\n  It does.\n    Con: It is dry.", ["thesis", "rebuttal"]],
    ["a first line that is answered", "Does bread matter?\n  Pro: It does.", ["thesis", "support"]],
  ])("is read with %s", (_, list, expected) => {
    expect(roles(list).map((one) => one.split(":")[0])).toEqual(expected);
  });

  it("says with the line what is wrong", () => {
    expect(parse("- A\n    - Pro: B\n  - Con: C")).toMatchObject({ error: { code: "bad-indent", line: 3 } });
    expect(parse("  - A\n- B")).toMatchObject({ error: { code: "bad-indent", line: 2 } });
    expect(parse("- A\n  - Undercut: B")).toMatchObject({ error: { code: "wrong-place", line: 2 } });
    expect(parse("- A\n  -\n    - B")).toMatchObject({ error: { code: "text-empty", line: 2 } });
    expect(parse("- A\n  - Pro: -> 3")).toMatchObject({ error: { code: "missing-definition", line: 2 } });
    expect(parse("# Only a question")).toMatchObject({ error: { code: "no-claims" } });
  });
});

it("reads from what was printed the same structure, roles, words and sources", () => {
  fc.assert(
    fc.property(documents(), (document) => {
      const { question, claims } = read(print(document)).document;
      expect(question).toBe(document.question);
      expect(claims.map(said(claims))).toEqual(document.claims.map(said(document.claims)));
    }),
  );
});
