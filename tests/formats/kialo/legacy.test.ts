import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DebateDocument } from "../../../lib/formats/document";
import type { Parsed, ParseFault } from "../../../lib/formats/format";
import { kialo, kialoLegacy } from "../../../lib/formats/kialo/format";
import type { Result } from "../../../lib/result";
import { documents } from "../documents";
import { fixture, made } from "../fixture";

const parse = (text: string) => kialo.parse?.(text) as Result<Parsed, ParseFault>;
const read = (text: string): Parsed => made(parse(text));
const print = (document: DebateDocument) => kialoLegacy.print?.(document, new Map()).text as string;
const oneClaim = (words: string) => `Discussion Title: Apples?\n\n1. Apples are good.\n1.1. Con: ${words}\n`;
const words = (raw: string) => read(oneClaim(raw)).document.claims[1]?.text;

describe("a legacy Kialo file", () => {
  it("gives numbers, stances, places and texts without escapes", () => {
    const { document } = read(fixture("kialo-legacy.txt"));
    expect(document.question).toBe("Should the orchard be opened to everybody?");
    expect(document.claims.map(({ key, role, shows }) => [key, role, shows])).toEqual([
      ["1", "thesis", null],
      ["1.1", "support", null],
      ["1.1.1", "rebuttal", null],
      ["1.1.2", "support", null],
      ["1.2", "rebuttal", null],
      ["1.2.1", "rebuttal", null],
      ["1.2.2", "rebuttal", null],
      ["1.3", "support", "1.1.2"],
      ["1.4", "rebuttal", null],
      ["1.4.1", "support", "1.2"],
    ]);
    expect(document.claims[1]?.text).toBe(
      "Apples rot unpicked (about [two tonnes](https://orchard.example/yield_(2019)) a year).",
    );
  });

  it("has theses without a stance below the question", () => {
    const { document, losses } = read(fixture("kialo-legacy-question.txt"));
    expect(document.claims.map(({ key, parent, role }) => [key, parent, role]).slice(0, 3)).toEqual([
      ["1.1", null, "thesis"],
      ["1.1.1", "1.1", "rebuttal"],
      ["1.2", null, "thesis"],
    ]);
    expect(losses).toEqual([]);
  });

  it.each(["kialo-legacy.txt", "kialo-legacy-question.txt"])("comes back byte for byte: %s", (name) => {
    expect(print(read(fixture(name)).document)).toBe(fixture(name));
    expect(print(read(fixture(name).replaceAll("\n", "\r\n")).document)).toBe(fixture(name));
  });

  it("joins lines that have no number to the claim above", () => {
    expect(words("One line\n and another\n\n2. a numbered one")).toBe("One line and another 2. a numbered one");
  });

  it.each([
    ["escaped brackets", "a \\(b\\) \\[c\\]", "a (b) [c]"],
    ["plain brackets, which keep a backslash", "a (b) [c]", "a \\(b\\) \\[c\\]"],
    ["both", "a \\(b\\) (c)", "a (b) \\(c\\)"],
    ["a link", "see [b](https://x.example/a_\\(1\\)) \\(c\\)", "see [b](https://x.example/a_(1)) (c)"],
    ["what is no link", "\\[a\\]\\(https://x.example\\)", "\\\\[a\\\\]\\\\(https://x.example\\\\)"],
    ["a link with plain parentheses", "[a](https://x.example/(b))", "\\[a\\]\\(https://x.example/\\(b\\)\\)"],
    ["other backslashes", "\\@a \\n \\* \\\\", "\\@a \\n \\* \\\\"],
    ["blanks as they are", " a  b ", " a  b "],
    ["words like a reference", "\\-> See 1.1.", "-> See 1.1."],
  ])("reads %s and writes them as they were", (_, raw, text) => {
    expect(words(raw)).toBe(text);
    expect(print(read(oneClaim(raw)).document)).toBe(oneClaim(raw));
  });

  it("comes back byte for byte whatever stands in a claim", () => {
    const scraps = fc.constantFrom(
      ..."()[]\\@n ",
      "](",
      "[a](https://x.example/",
      "-> See 1.",
      "Pro: ",
      "é",
      "\u0301",
      "\t",
    );
    const raws = fc.array(fc.oneof(scraps, fc.string({ unit: "grapheme", maxLength: 4 })), {
      minLength: 1,
      maxLength: 14,
    });
    fc.assert(
      fc.property(raws, fc.boolean(), (parts, many) => {
        const raw = parts.join("").replace(/[\r\n\0]/g, "");
        const file = many
          ? `Discussion Title: Q?\n\n1. Q?\n1.1. ${raw}\n1.1.1. Pro: ${raw}\n1.2. ${raw}\n`
          : `Discussion Title: Q?\n\n1. ${raw}\n1.1. Con: ${raw}\n1.1.1. Pro: ${raw}\n`;
        const result = parse(file);
        fc.pre(result.ok && !/^(Pro|Con):/.test(raw));
        expect(print(read(file).document)).toBe(file);
      }),
      { numRuns: 500 },
    );
  });
});

describe("any document", () => {
  it("is read from the legacy form with its structure and words", () => {
    fc.assert(
      fc.property(documents(), (document) => {
        const { claims } = read(print(document)).document;
        const numbers = new Map(document.claims.map(({ key }, i) => [key, claims[i]?.key]));
        expect(claims.map(({ role, parent, shows }) => ({ role, parent, shows }))).toEqual(
          document.claims.map(({ role, parent, shows }) => ({
            role: role === "undercut" ? "rebuttal" : role,
            parent: parent === null ? null : numbers.get(parent),
            shows: shows === null ? null : numbers.get(shows),
          })),
        );
        claims.forEach(({ text }, i) => {
          // Two backslashes before a bracket are one in the file.
          expect(text.replace(/\\+(?=[()[\]])/g, "")).toBe(document.claims[i]?.text.replace(/\\+(?=[()[\]])/g, ""));
        });
        expect(print(read(print(document)).document)).toBe(print(document));
      }),
    );
  });
});

describe("a legacy Kialo file that is wrong", () => {
  const file = (...lines: string[]) => ["Discussion Title: Apples?", "", "1. Apples are good.", ...lines].join("\n");
  it.each([
    ["has no title", "Discussion Title: \n\n1. A", "missing-title", 1],
    ["has no claims", "Discussion Title: A\n\n", "no-claims", 3],
    ["lacks a parent", file("1.1.2. Con: A"), "missing-parent", 4],
    ["has a number twice", file("1.1. Con: A", "1.1. Pro: B"), "duplicate", 5],
    ["has a claim without a stance", file("1.1. Con: A", "1.1.1. B"), "wrong-value", 5],
    ["has a stance among theses", file("1.1. A", "1.2. Con: B"), "wrong-place", 5],
    ["has a claim without words", file("1.1. Con:"), "text-empty", 4],
    ["is cut off in a number", file("1.1. Con: A", "1.2"), "bad-number", 5],
  ])("%s: says so with the line", (_, text, code, line) => {
    expect(parse(text)).toMatchObject({ ok: false, error: { code, line } });
  });
});
