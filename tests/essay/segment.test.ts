import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { segment } from "../../lib/essay/segment";

const sentencesOf = (text: string, language?: string) =>
  segment(text, language).sentences.map(({ start, end }) => text.slice(start, end));

/** A bar where a sentence ends. */
const divided = (marked: string, language?: string) => {
  const wanted = marked.split("|").map((sentence) => sentence.trim());
  expect(sentencesOf(marked.replaceAll("|", ""), language)).toEqual(wanted);
};

describe("sentences", () => {
  test.each(
    [
      "The U.S. Government agreed. | So did the U.S. | The rest did not.",
      "Gen. Smith met Dr. A. B. Jones, Sen. Warren and Mr. Hill. | They talked.",
      "See No. 5 of the list, e.g. Figs. 3 and 4, i.e. the last ones. | He said no. | We left.",
      "It rose by 3.5 percent to $1.2 billion. | That is 12.5 times as much.",
      "They came at 5 p.m. on Jan. 6. | It was dark.",
      "She works for Acme Inc. and others. | Her boss left Acme Inc. | He had enough.",
      "We bought pens, paper, etc. | The shop closed.",
      "Adopt Option B. | Exempt small firms.",
      "He said, “We must act.” | Then he left.",
      "“Go!” she said. | ‘Act now.’ | He did.",
      '"Why?" he asked. | "Because."',
      "It may be so (see Sec. 4. Title II says more). | Or not.",
      "(All of this is known. | None of it is new.) | We go on.",
      "They waited... | Then they left. | They waited... and left.",
      "They waited… | Then they left. | They waited… and left.",
      "It was over.| Nobody knew. | Visit example.org for more.",
      "Is it fair? | No! | It is not.",
      "The study said so.”3 | Others disagree.",
    ].map((marked) => marked.replace("| Nobody", "|Nobody")),
  )("%s", (marked) => divided(marked));

  test.each([
    ["ja", "税を上げるべきだ。 | 道路が壊れている。 | 「はい。」 | と彼は言った。"],
    ["zh", "我们应该行动。 | 为什么？ | 因为时间不多了！"],
    ["ar", "يجب أن نعمل. | لماذا؟ | لأن الوقت ضيق!"],
    ["he", "יש לבטל את המס. | הוא יקר."],
    ["de", "Am 3. Mai kam er, z. B. mit Dr. Hans. | Es war gut."],
    ["not a language", "We go on. | It works."],
    ["en", "The minister said 我们应该行动。 | Then he left."],
  ])("in %s: %s", (language, marked) =>
    divided(language === "ja" || language === "zh" ? marked.replaceAll(" | ", "|") : marked, language),
  );
});

describe("paragraphs", () => {
  test("are numbered from 1, with what they are", () => {
    const text =
      "What we want\n\nWe want trains. They are full.\n\n• more trains\n\n2) Later trains.\n\n> We saw it. It came.\n\n3. Money\n\nThere is none.";
    const { paragraphs, sentences } = segment(text);
    expect(paragraphs.map(({ number, kind }) => `${number} ${kind}`)).toEqual([
      "1 heading",
      "2 text",
      "3 item",
      "4 item",
      "5 quote",
      "6 heading",
      "7 text",
    ]);
    expect(sentences.map(({ paragraph }) => paragraph)).toEqual([1, 2, 2, 3, 4, 5, 5, 6, 7]);
  });

  test("a lone line is text, though it has no full stop", () => {
    expect(segment("Trains for all").paragraphs).toMatchObject([{ kind: "text" }]);
  });
});

const pieces = fc.constantFrom(
  ..."A B. U.S. e.g. No. 5 Gen. “ ” \" ' ) ( … ... ! ? 。 「 」 • > 1. a) word Word 3.5 $ , ; : — 😀 שלום؟ مرحبا 税 \u0301 \u200d".split(
    " ",
  ),
);
const anyText = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 120 }),
  fc.string({ unit: "binary", maxLength: 80 }),
  fc
    .tuple(fc.array(pieces, { maxLength: 40 }), fc.constantFrom(" ", "", "\n", "\n\n"))
    .map(([all, between]) => all.join(between)),
);

test("every character that is not blank lies in exactly one sentence, of the paragraph it is in", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { sentences, paragraphs } = segment(text);
      let at = 0;
      for (const { start, end, paragraph } of sentences) {
        expect(text.slice(at, start).trim()).toBe("");
        expect(start >= at && end > start).toBe(true);
        const around = paragraphs[paragraph - 1];
        expect(around !== undefined && around.start <= start && around.end >= end).toBe(true);
        expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
        at = end;
      }
      expect(text.slice(at).trim()).toBe("");
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ["a megabyte without a full stop", "word ".repeat(200_000)],
  ["a megabyte of full sentences on one line", "He left. ".repeat(110_000)],
  ["brackets that never close", "He (was. ".repeat(110_000)],
  ["initials only", "A. ".repeat(330_000)],
  ["one word", "a".repeat(1_000_000)],
  ["marks only", "…”".repeat(500_000)],
])("divides %s without stopping over it", (_, text) => {
  expect(segment(text).sentences.length).toBeGreaterThan(0);
});
