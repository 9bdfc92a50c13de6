import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleanEssay } from "../../lib/essay/clean";
import { essayLimits } from "../../lib/essay/essay";

const cleaned = (raw: string) => {
  const result = cleanEssay(raw);
  return result.ok ? result.value : result.error.code;
};

describe("cleaning a text", () => {
  test.each([
    [
      "line ends of every kind",
      "One line\r\n\r\nAnother line\r\rA third\u2029A fourth",
      "One line\n\nAnother line\n\nA third\n\nA fourth",
    ],
    [
      "a byte order mark, soft hyphens and characters of no width",
      "\ufeffEvery\u00ad thing\u200b that\u2060 shows as\u200e nothing",
      "Every thing that shows as nothing",
    ],
    ["decomposed letters", "Cafe\u0301 owners agree", "Café owners agree"],
    ["blanks of every kind, many in a row", "  Some\u00a0\u2003words \t here  ", "Some words here"],
    [
      "lines broken for their length",
      "The council has had three years to\nthink about the meters, and it has\nthought of nothing.\n\nIt must act.",
      "The council has had three years to think about the meters, and it has thought of nothing.\n\nIt must act.",
    ],
    [
      "a word divided at the end of a line",
      "All of us know that the recom-\nmendation came late, as a long-\nterm plan would have to.",
      "All of us know that the recommendation came late, as a long-term plan would have to.",
    ],
    [
      "Markdown headings and emphasis",
      "# What we want\n\nWe want **more** trains.\n## Why ##\nThey are full.",
      "What we want\n\nWe want more trains.\n\nWhy\n\nThey are full.",
    ],
    [
      "an underlined heading and a rule",
      "What we want\n============\n\nMore trains.\n\n* * *\n\nAnd soon.",
      "What we want\n\nMore trains.\n\nAnd soon.",
    ],
    [
      "Markdown lists",
      "We want:\n\n- more trains\n* later trains\n1. cheaper trains",
      "We want:\n\n• more trains\n\n• later trains\n\n1. cheaper trains",
    ],
    [
      "an item on two lines",
      "- more trains on all of the lines that we\n  have\n- later trains on those that we have not",
      "• more trains on all of the lines that we have\n\n• later trains on those that we have not",
    ],
    ["a quotation on several lines", "> We saw it\n> coming.\n\nSo she said.", "> We saw it coming.\n\nSo she said."],
    [
      "paragraphs on lines of their own",
      "This is a whole paragraph. It ends here.\nThis one is another and says more than that one did, which was short.\nThe third.",
      "This is a whole paragraph. It ends here.\n\nThis one is another and says more than that one did, which was short.\n\nThe third.",
    ],
    [
      "joiners that shape letters and pictures, and others",
      "می\u200cخواهم بروم 👩\u200d🚀 fly\u200ding",
      "می\u200cخواهم بروم 👩\u200d🚀 flying",
    ],
    ["text from right to left", "\u202bיש לבטל את המס.\u202c הוא יקר.", "יש לבטל את המס. הוא יקר."],
    ["a script without blanks", "税を上げるべきだ。道路が壊れている。", "税を上げるべきだ。道路が壊れている。"],
    ["half a character", "A broken \ud83d character", "A broken \ufffd character"],
  ])("mends %s", (_, raw, wanted) => expect(cleaned(raw)).toBe(wanted));

  test.each([
    ["nothing", "", "no-text"],
    ["nothing that shows", " \n\u200b\ufeff\n\t", "no-text"],
    ["lines and rules only", "---\n\n***\n", "no-text"],
    ["a PDF file", "%PDF-1.7\n%âãÏÓ\n1 0 obj", "not-text"],
    ["a zip file", "PK\u0003\u0004\u0014\u0000word/document.xml", "not-text"],
    ["bytes read as text", "\ufffd\ufffd\u0001ab\u0000\u0000c\ufffd".repeat(50), "not-text"],
    ["a table of numbers", "12 34 56\n78 90 12\n---\n3.5 %", "no-sentences"],
    ["one word a line", "Milk\n\nBread\n\nEggs", "no-sentences"],
    ["more than there may be", "All of it is words. ".repeat(essayLimits.characters / 20 + 1), "too-long"],
    ["five megabytes", "word ".repeat(1_100_000), "too-long"],
  ])("refuses %s", (_, raw, code) => expect(cleaned(raw)).toBe(code));

  test.each([
    ["hashes", `ab cd${" #".repeat(200_000)} x`],
    ["a heading of hashes", `# ab cd${" #".repeat(200_000)} x`],
    ["short lines", "ab cd\n".repeat(100_000)],
    ["divided words", `ab cd ${"re-\n".repeat(100_000)}`],
    ["marks and joiners", `\u0628${"\u0651\u200d".repeat(100_000)} b c`],
  ])("gets through %s", (_, raw) => expect(cleanEssay(raw).ok).toBe(true));

  const lines = fc.array(
    fc.oneof(
      fc.constantFrom(
        "# Head",
        "## # x",
        "- item",
        "* * *",
        "• a",
        "> quote",
        ">",
        "-",
        "1. one",
        "a) two",
        "===",
        "**",
        "re-",
        "word",
        "",
        " ",
        "\t- x",
        "> - y",
        "> # z",
      ),
      fc.string({ unit: "grapheme", maxLength: 30 }),
      fc.string({ unit: "binary", maxLength: 10 }),
      fc.constantFrom(
        "A sentence that is as long as lines are in most of the letters people write.",
        "short end.",
        "Lower and so on,",
      ),
      fc.constantFrom("\u200d", "\u200c", "\u00ad", "\u0301", "\ufeff", "#", "*", "\u2028", "\v", "\ud83d", "\ude00"),
    ),
    { maxLength: 14 },
  );
  const anyRaw = fc
    .tuple(lines, fc.constantFrom("\n", "\r\n", "", " ", "\n\n"))
    .map(([all, between]) => all.join(between));

  test("again changes nothing", () => {
    fc.assert(
      fc.property(anyRaw, (raw) => {
        const once = cleanEssay(raw);
        if (once.ok) expect(cleanEssay(once.value)).toEqual(once);
      }),
      { numRuns: 2000 },
    );
  });

  test("leaves paragraphs on lines of their own, one empty line apart, and nothing invisible", () => {
    fc.assert(
      fc.property(anyRaw, (raw) => {
        const result = cleanEssay(raw);
        if (!result.ok) return;
        expect(result.value).not.toMatch(/\n{3}|^\s|\s$|[^\S\n ]| {2}| \n|\n |[^\n]\n[^\n]/);
        expect(result.value).not.toMatch(/[\u00ad\u200b\u200e\u200f\u2060\ufeff\p{Cc}\p{Cs}](?<!\n)/u);
        expect(result.value.normalize("NFC")).toBe(result.value);
      }),
      { numRuns: 1000 },
    );
  });
});
