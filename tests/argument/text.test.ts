import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanLines, cleanParagraphs, cleanText, isBlank, visibleLength, visibleText } from "../../lib/argument/text";

const odd = fc.constantFrom(
  ..."\u0000\t\n\r\u0085\u00a0\u061c\u200b\u200d\u200e\u202e\u2028\u2060\u2066\u0301\u0041\u030a\u2126\u1100\u1161\ufeff[]() x",
  "\ud800",
  "\udc00",
  "\n\n",
  "👩‍👩‍👧",
);
const texts = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: "grapheme" }),
  fc.array(odd, { maxLength: 30 }).map((parts) => parts.join("")),
);

describe("cleaning", () => {
  it("twice is cleaning once", () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(cleanText(cleanText(text))).toBe(cleanText(text));
        expect(cleanParagraphs(cleanParagraphs(text))).toBe(cleanParagraphs(text));
        expect(cleanLines(cleanLines(text))).toBe(cleanLines(text));
      }),
      { numRuns: 2000 },
    );
  });

  it("leaves composed text without control, direction-changing or half characters, on one line and trimmed", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const clean = cleanText(text);
        expect(clean).toBe(clean.normalize("NFC"));
        expect(clean).toBe(clean.trim());
        expect(clean).not.toMatch(/\p{Cc}|\p{Bidi_Control}|\p{Surrogate}|[\u2028\u2029]| {2}/u);
        for (const paragraph of cleanParagraphs(text).split("\n\n")) expect(paragraph).toBe(cleanText(paragraph));
      }),
      { numRuns: 2000 },
    );
  });

  const table: readonly [string, string, string][] = [
    ["runs of white space become one blank", " a\t\n b\u00a0\u2003c ", "a b c"],
    ["what stood apart is composed once nothing is between", "e\u200b\u0301", "é"],
    ["direction overrides go, letters of any script stay", "\u202eabc שלום \u061cعربي", "abc שלום عربي"],
    ["joiners inside emoji stay", "👩‍👩‍👧", "👩‍👩‍👧"],
    ["half a character becomes a replacement character", "a\ud83d b\udc00", "a\ufffd b\ufffd"],
    ["halves that a dropped character kept apart become whole", "\ud83d\u200b\ude00", "😀"],
    ["links are kept", "see [this](https://example.org/a_(b))", "see [this](https://example.org/a_(b))"],
  ];
  it.each(table)("%s", (_, text, expected) => {
    expect(cleanText(text)).toBe(expected);
  });

  it("keeps paragraphs, and only those that say something", () => {
    expect(cleanParagraphs("one\r\nline\r\n \r\n\r\n two \n\n \u200b \n\nthree")).toBe("one line\n\ntwo\n\nthree");
  });
});

describe("what a reader sees", () => {
  const table: readonly [string, string, number][] = [
    ["plain text counts by code points", "né😀", 3],
    ["a link counts by its label", "see [this one](https://example.org/very/long) now", 16],
    ["brackets in the address do not end it", "[x](https://example.org/a_(b)_c)", 1],
    ["a label without an address is text", "[x] (y)", 7],
    ["an image of a link is none", "![x](y)", 2],
    ["an address with a blank is text", "[x](a b)", 8],
  ];
  it.each(table)("%s", (_, text, length) => {
    expect(visibleLength(text)).toBe(length);
  });

  it("is nothing where there are only blanks, marks and characters that show as nothing", () => {
    const nothing = ["", " ", "\u200d", "\u00ad", "\u3164", "\u2800", "\ufe0f", "\u0301", "[](https://a.example)"];
    for (const text of [...nothing, "[ ](https://a.example)", nothing.join("")]) expect(isBlank(text)).toBe(true);
    for (const text of ["a", "é", "?", "…", "😀", "é", "ﷺ", "[a](https://a.example)"])
      expect(isBlank(text)).toBe(false);
  });

  it("is found in time that grows with the text, whatever brackets are thrown at it", () => {
    for (const piece of ["[", "[](", "[]((", "[](a)(", "[](()", "[a](b", "[]([](", "\n ", "(", "[x](y)"]) {
      const started = performance.now();
      visibleText(piece.repeat(40_000));
      cleanParagraphs(piece.repeat(40_000));
      expect(performance.now() - started).toBeLessThan(2000);
    }
  });
});
