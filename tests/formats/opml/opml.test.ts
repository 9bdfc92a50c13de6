import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DebateDocument } from "../../../lib/formats/document";
import type { Parsed, ParseFault } from "../../../lib/formats/format";
import { opml } from "../../../lib/formats/opml/format";
import type { Result } from "../../../lib/result";
import { documents } from "../documents";
import { fixture, made } from "../fixture";
import { said } from "../said";

const parse = (text: string) => opml.parse?.(text) as Result<Parsed, ParseFault>;
const read = (text: string): Parsed => made(parse(text));
const print = (document: DebateDocument) => opml.print?.(document, new Map()).text as string;

describe("an outline", () => {
  it("has roles by attribute or word, notes and addresses as sources, no tags", () => {
    const { document, losses } = read(fixture("outline.opml"));
    expect(document.question).toBe("Should the village keep its bakery?");
    expect(document.claims.map(({ key, role, shows, text }) => [key, role, shows ?? text])).toEqual([
      ["1", "thesis", "The village should keep its bakery."],
      ["1.1", "support", "People meet there."],
      ["1.1.1", "rebuttal", "They meet at the well, too."],
      ["1.2", "support", "Bread from town is stale by noon."],
      ["1.3", "rebuttal", "1.1.1"],
    ]);
    expect(document.claims[1]?.sources).toMatchObject([{ citation: "Note", quote: "Seen on Sundays." }]);
    expect(document.claims[3]?.sources).toMatchObject([{ citation: "bread.example" }]);
    expect(losses.map(({ code, line }) => [code, line])).toEqual([
      ["markup", 7],
      ["structure", 11],
    ]);
  });

  const body = (inside: string) => `<opml version="2.0"><head><title>Q</title></head>\n<body>${inside}</body></opml>`;
  it.each([
    ["is no XML", "<opml><body>", "syntax"],
    ["is another XML", "<html/>", "syntax"],
    ["uses an entity of its own", `<!DOCTYPE opml [<!ENTITY a "aaa">]>${body('<outline text="&a;"/>')}`, "syntax"],
    ["has no claims", body(""), "no-claims"],
    ["has a claim without words", body('<outline text=""/>'), "text-empty"],
    ["goes too deep", body('<outline text="a">'.repeat(100_000)), "too-deep"],
    [
      "shows what is not there",
      body('<outline text="a"><outline role="support" shows="7"/></outline>'),
      "missing-definition",
    ],
  ])("that %s is refused with its line", (_, text, code) => {
    expect(parse(text)).toMatchObject({ ok: false, error: { code, line: expect.any(Number) } });
  });
});

it("reads from what was printed everything but people, votes and background", () => {
  fc.assert(
    fc.property(documents(), (document) => {
      const { question, claims } = read(print(document)).document;
      const also = ({ joint, origin, sources }: (typeof claims)[number]) => ({
        ...{ joint, origin },
        marks: sources.map(({ mark }) => mark),
      });
      expect(question).toBe(document.question);
      expect(claims.map(said(claims))).toEqual(document.claims.map(said(document.claims)));
      expect(claims.map(also)).toEqual(document.claims.map(also));
    }),
  );
});
