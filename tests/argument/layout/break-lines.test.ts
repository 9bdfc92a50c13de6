import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { breakLines, widthOf } from "../../../lib/argument/layout/break-lines";

const advance = (character: string): number => (character === " " ? 1 : character === "W" ? 3 : 2);
const texts = fc
  .array(fc.string({ unit: fc.constantFrom(..."abWé-論証"), minLength: 1, maxLength: 12 }), { maxLength: 20 })
  .map((words) => words.join(" "));

describe("breaking a text into lines", () => {
  it("loses nothing, adds nothing and makes no line too wide", () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 3, max: 60 }), (text, width) => {
        const lines = breakLines(text, advance, width);
        expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
        for (const line of lines) {
          expect(widthOf(line, advance)).toBeLessThanOrEqual(width);
          expect(line).toBe(line.trim());
          expect(line).not.toBe("");
        }
      }),
    );
  });

  it("keeps words whole where they fit", () => {
    expect(breakLines("aa bb ccc", advance, 10)).toEqual(["aa bb", "ccc"]);
    expect(breakLines("aaaaaa b", advance, 8)).toEqual(["aaaa", "aa b"]);
    expect(breakLines("aa-bbb", advance, 8)).toEqual(["aa-", "bbb"]);
    expect(breakLines("論証論証論", advance, 6)).toEqual(["論証論", "証論"]);
  });

  it("cuts what is too long at the last line it may fill, and says so", () => {
    expect(breakLines("aa bb cc dd", advance, 10, 2)).toEqual(["aa bb", "cc dd"]);
    expect(breakLines("aa bb cc dd ee", advance, 10, 2)).toEqual(["aa bb", "cc d…"]);
    // What comes after a hyphen may be too long for the next line as well.
    expect(breakLines("-WWW", advance, 8, 1)).toHaveLength(1);
    fc.assert(
      fc.property(texts, fc.integer({ min: 5, max: 60 }), fc.integer({ min: 1, max: 4 }), (text, width, most) => {
        const lines = breakLines(text, advance, width, most);
        expect(lines.length).toBeLessThanOrEqual(most);
        for (const line of lines) expect(widthOf(line, advance)).toBeLessThanOrEqual(width);
      }),
    );
  });

  it("has no line for nothing", () => expect(breakLines("", advance, 10)).toEqual([]));
});
