import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DebateDocument } from "../../../lib/formats/document";
import type { Parsed, ParseFault } from "../../../lib/formats/format";
import { kialo } from "../../../lib/formats/kialo/format";
import type { Result } from "../../../lib/result";
import { documents } from "../documents";
import { made, fixture as stored } from "../fixture";

/** With lines that end as Kialo ends them, whatever a checkout does to files. */
const fixture = (name: string) => stored(name).replaceAll("\n", "\r\n");
const parse = (text: string) => kialo.parse?.(text) as Result<Parsed, ParseFault>;
const read = (text: string): Parsed => made(parse(text));
const print = (document: DebateDocument) => kialo.print?.(document, new Map()).text as string;
const claim = (text: string, key: string) => read(text).document.claims.find((one) => one.key === key);

describe("a newer Kialo file", () => {
  it("gives numbers as keys, pros as supports and cons as rebuttals", () => {
    const { document, losses } = read(fixture("kialo-newer.txt"));
    expect(document.question).toBe("Should the harbour town run its ferries at night?");
    expect(document.claims.map(({ key, parent, role, shows }) => [key, parent, role, shows])).toEqual([
      ["1", null, "thesis", null],
      ["1.1", "1", "support", null],
      ["1.1.1", "1.1", "rebuttal", null],
      ["1.1.1.1", "1.1.1", "support", "1.2.1"],
      ["1.1.2", "1.1", "support", null],
      ["1.2", "1", "rebuttal", null],
      ["1.2.1", "1.2", "rebuttal", null],
      ["1.2.2", "1.2", "support", null],
      ["1.3", "1", "support", "1.1.2"],
    ]);
    expect(losses).toEqual([{ code: "dangling", detail: "4711", line: 26, path: null }]);
  });

  it("calls on sources where their marks stood", () => {
    const text = fixture("kialo-newer.txt");
    expect(claim(text, "1.1")).toMatchObject({
      text: "Nurses and bakers have no way home after midnight, as the shift survey (2021) shows.",
      sources: [
        {
          ...{ citation: "example.org", url: "https://example.org/shifts?year=2021&kind=a_(b)", mark: 6 },
          quote:
            'Of 212 nurses asked, 61 % walk.\n\n1. Walking takes an hour. 1.1. Con: [7] of them said "never again"',
        },
        { citation: "http://The last bus, as everybody knows, leaves at eleven", url: null, quote: null, mark: 49 },
      ],
    });
    expect(claim(text, "1.2.1")?.sources).toMatchObject([{ quote: "Measured at 40 m.", mark: 43 }]);
  });

  it("joins the lines of a claim and keeps its backslashes", () => {
    const text = fixture("kialo-newer.txt");
    expect(claim(text, "1.1.1")?.text).toBe(
      "A shared taxi would cost a third of what a ferry does. It could start next month.",
    );
    expect(claim(text, "1.2")?.text).toBe("Engines at night wake the quay \\(and its seals\\).");
  });

  it("keeps a claim of another discussion as words with that discussion as the source", () => {
    expect(claim(fixture("kialo-newer.txt"), "1.2.2")).toMatchObject({
      text: "Should quays be quiet at night?",
      sources: [{ citation: "Kialo discussion #4711", locator: null, url: null, quote: null, mark: null }],
    });
  });

  it("has the theses below its question", () => {
    const { document, losses } = read(fixture("kialo-newer-question.txt"));
    expect(document.question).toBe("What should the harbour town do about its lighthouse?");
    expect(document.claims.filter(({ role }) => role === "thesis").map(({ key }) => key)).toEqual([
      "1.1",
      "1.2",
      "1.3",
    ]);
    expect(losses).toEqual([]);
  });

  it.each(["kialo-newer.txt", "kialo-newer-question.txt"])("says the same after export and import: %s", (name) => {
    const { document } = read(fixture(name));
    expect(read(print(document)).document).toEqual(document);
  });

  it("comes back byte for byte where every claim and quotation stands on one line", () => {
    const text = fixture("kialo-newer-question.txt");
    expect(print(read(text).document)).toBe(text);
  });

  it.each([
    ["LF", "\n"],
    ["CR", "\r"],
  ])("is the same with %s", (_, end) => {
    const text = fixture("kialo-newer.txt");
    expect(read(text.replaceAll("\r\n", end))).toEqual(read(text));
  });
});

describe("any document", () => {
  it("is read from what was printed with numbers, stances, words and places", () => {
    fc.assert(
      fc.property(documents(), (document) => {
        const { claims } = read(print(document)).document;
        const many = claims.filter(({ parent }) => parent === null).length > 1;
        const numbers = new Map(document.claims.map(({ key }, i) => [key, claims[i]?.key]));
        expect(claims).toHaveLength(document.claims.length);
        document.claims.forEach((given, i) => {
          const got = claims[i];
          expect(got?.role).toBe(given.role === "undercut" ? "rebuttal" : given.role);
          expect(got?.parent).toBe(given.parent === null ? null : numbers.get(given.parent));
          expect(got?.shows).toBe(given.shows === null ? null : numbers.get(given.shows));
          expect(got?.key).toMatch(many ? /^1\.\d/ : /^1(\.|$)/);
          expect(got?.text).toBe(shown(given.text));
          expect(got?.sources.length).toBeGreaterThanOrEqual(given.sources.length);
        });
      }),
    );
  });

  it("once read from Kialo's form is the same whenever it is printed and read again", () => {
    fc.assert(
      fc.property(documents(), (document) => {
        const { document: first } = read(print(document));
        expect(read(print(first)).document).toEqual(first);
        expect(print(read(print(first)).document)).toBe(print(first));
      }),
    );
  });
});

/** Links to web addresses show their words; what else looks like one stays. */
const shown = (text: string) => text.replace(/\[([^\][]*)\]\(https?:(?:[^()\s]|\([^()\s]*\))*\)/gi, "$1");

describe("a newer Kialo file that is wrong", () => {
  const file = (...lines: string[]) => ["Discussion Name:", "Ferries?", "", ...lines].join("\n");
  const root = ["1. Thesis:", "Ferries should run.", ""];
  it.each([
    ["has no title", "Discussion Name:\n\n1. Thesis:\nA", "missing-title", 1],
    ["has no claims", file("", "Sources:"), "no-claims", 5],
    ["lacks a parent", file(...root, "    1.2.1. Con:", "    No."), "missing-parent", 7],
    ["has a number twice", file(...root, "  1.1. Pro:", "  A", "", "  1.1. Con:", "  B"), "duplicate", 10],
    ["is indented wrongly", file(...root, "    1.1. Pro:", "    A"), "bad-indent", 7],
    ["has a stance nobody knows", file(...root, "  1.1. Maybe:", "  A"), "bad-number", 7],
    ["has a number too large", file(...root, "  1.9999999999. Pro:", "  A"), "bad-number", 7],
    ["is cut off in a number", file(...root, "  1.1. P"), "bad-number", 7],
    ["is cut off after a number", file(...root, "  1.1. Pro:", ""), "text-empty", 7],
    ["has a thesis below a thesis", file(...root, "  1.1. Thesis:", "  A"), "wrong-place", 7],
    ["has a pro below a question", file("1. Question:", "Q", "", "  1.1. Pro:", "  A"), "wrong-place", 7],
    ["has two roots", file(...root, "2. Thesis:", "B"), "wrong-place", 7],
    ["shows a claim below itself", file(...root, "  1.1. Pro:", "  -> See 1."), "cycle", 4],
    [
      "answers a reference",
      file(...root, "  1.1. Pro:", "  A", "", "  1.2. Pro:", "  -> See 1.1.", "", "    1.2.1. Con:", "    B"),
      "wrong-place",
      13,
    ],
    ["has a source twice", file(...root, "Sources:", "[1] https://a.example", "[1] https://b.example"), "duplicate", 9],
  ])("%s: says so with the line", (_, text, code, line) => {
    expect(parse(text)).toMatchObject({ ok: false, error: { code, line } });
  });

  it("says what was renumbered, leads nowhere or is never called on", () => {
    const text = file(
      ...root,
      "  1.3. Pro:",
      "  A",
      "",
      "  1.4. Con:",
      "  -> See 1.9.",
      "",
      "Sources:",
      "[5] https://a.example",
    );
    const { document, losses } = read(text);
    expect(document.claims.map(({ key }) => key)).toEqual(["1", "1.1"]);
    expect(losses.map(({ code, detail, line }) => [code, detail, line])).toEqual([
      ["renamed", "1.3", 7],
      ["dangling", "1.9", 10],
      ["sources", "[5]", 14],
    ]);
  });
});
