import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anchorAt } from "../../lib/essay/anchor";
import type { Span } from "../../lib/essay/essay";
import { type Reanchored, reanchor, reanchorAll } from "../../lib/essay/reanchor";
import { passageOf, sentencesFrom } from "./made-up";

const wordsAt = (text: string, found: Reanchored | null | undefined) =>
  found == null ? null : text.slice(found.span.start, found.span.end);

const anchorOf = (text: string, passage: string, nth = 0) => {
  let start = text.indexOf(passage);
  for (let i = 0; i < nth; i++) start = text.indexOf(passage, start + 1);
  return anchorAt(text, { start, end: start + passage.length });
};

describe("an anchor", () => {
  test("quotes its span, with up to 64 characters on each side, and cuts no character in two", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), fc.nat(320), fc.nat(320), (text, a, b) => {
        const { start, end, exact, prefix, suffix } = anchorAt(text, { start: Math.min(a, b), end: Math.max(a, b) });
        expect(text.slice(start, end)).toBe(exact);
        expect(text.slice(0, start).endsWith(prefix) && text.slice(end).startsWith(suffix)).toBe(true);
        expect(Math.max(prefix.length, suffix.length)).toBeLessThanOrEqual(64);
        for (const part of [exact, prefix, suffix]) expect(part).not.toMatch(/\p{Surrogate}/u);
      }),
    );
  });

  test("of a passage of the same text leads back to it", () => {
    fc.assert(
      fc.property(sentencesFrom(1, 12), fc.nat(), (sentences, n) => {
        const text = sentences.join(" ");
        const span = passageOf(sentences, n % sentences.length);
        expect(reanchorAll(text, text, [anchorAt(text, span)])).toEqual([{ span, how: "exact" }]);
      }),
    );
  });
});

describe("after a change of the text", () => {
  test("a passage that no change touched is found exactly where it is now", () => {
    fc.assert(
      fc.property(
        sentencesFrom(4, 25),
        fc.nat(),
        fc.array(fc.tuple(fc.nat(), edit), { maxLength: 6 }),
        (old, n, edits) => {
          const keep = n % old.length;
          const { sentences, place } = edited(old, keep, edits);
          const [before, after] = [old.join(" "), sentences.join(" ")];
          const [found] = reanchorAll(before, after, [anchorAt(before, passageOf(old, keep))]);
          expect(found).toEqual({ span: passageOf(sentences, place), how: "exact" });
        },
      ),
      { numRuns: 500 },
    );
  });

  test("a passage that was deleted with all its words is orphaned", () => {
    fc.assert(
      fc.property(sentencesFrom(4, 25), fc.nat(), (old, n) => {
        const gone = n % old.length;
        const after = old.filter((_, i) => i !== gone).join(" ");
        const before = old.join(" ");
        expect(reanchorAll(before, after, [anchorAt(before, passageOf(old, gone))])).toEqual([null]);
      }),
      { numRuns: 500 },
    );
  });

  test("a passage with one word changed in eight or more is found, and covers the same sentence", () => {
    fc.assert(
      fc.property(sentencesFrom(3, 12), fc.nat(), fc.nat(), (old, n, w) => {
        const place = n % old.length;
        const words = (old[place] ?? "").split(" ");
        words[w % (words.length - 1)] = "replaced";
        const sentences = old.map((sentence, i) => (i === place ? words.join(" ") : sentence));
        const [before, after] = [old.join(" "), sentences.join(" ")];
        const [found] = reanchorAll(before, after, [anchorAt(before, passageOf(old, place))]);
        expect(found).toEqual({ span: passageOf(sentences, place), how: "fuzzy" });
      }),
      { numRuns: 300 },
    );
  });

  const twin = "We cannot go on like this for long.";
  const text = `Rents rose again in spring. ${twin} Wages did not follow them. Trains run late on most days. ${twin} Nobody repairs the switches.`;

  test("of two equal sentences each keeps to its own", () => {
    const after = `To begin with the obvious: ${text.replace("again in spring", "once more")}`;
    const anchors = [anchorOf(text, twin), anchorOf(text, twin, 1)];
    const starts = [after.indexOf(twin), after.lastIndexOf(twin)];
    expect(reanchorAll(text, after, anchors).map((found) => found?.span.start)).toEqual(starts);
    expect(anchors.map((anchor) => reanchor(after, anchor)?.span.start)).toEqual(starts);
  });

  test.each([0, 1])(
    "when one of two equal sentences is deleted, it does not take the other one's place (%i)",
    (nth) => {
      const own = anchorOf(text, twin, nth);
      const after = text.slice(0, own.start) + text.slice(own.end + 1);
      const found = reanchorAll(text, after, [own, anchorOf(text, twin, 1 - nth)]);
      expect(found[0]).toBeNull();
      expect(wordsAt(after, found[1])).toBe(twin);
    },
  );

  test("a paragraph that was moved takes its passages along", () => {
    const paragraphs = [
      "The first reason is money, and there is none.",
      "The second is time. It runs out in June.",
      "The third is will.",
    ];
    const before = paragraphs.join("\n\n");
    const after = [paragraphs[1], paragraphs[2], paragraphs[0]].join("\n\n");
    const anchors = ["It runs out in June.", "money, and there is none", "The third is will."].map((one) =>
      anchorOf(before, one),
    );
    expect(reanchorAll(before, after, anchors).map((found) => wordsAt(after, found))).toEqual(
      anchors.map(({ exact }) => exact),
    );
  });

  test("a passage of which less than half is left is orphaned rather than pointing at the rest", () => {
    const before = "Cities should abolish minimum parking rules near train stations. Nothing else is as cheap.";
    const after = "Cities might study a great many other things first, among them stations. Nothing else is as cheap.";
    expect(
      reanchorAll(before, after, [
        anchorOf(before, "Cities should abolish minimum parking rules near train stations."),
      ]),
    ).toEqual([null]);
  });

  test("what is looked for by likeness is looked for until it is enough; what is small still finds its place", () => {
    const old = [
      "Heat pumps pay for themselves within nine years in most old houses.",
      "Trams carry more people than buses.",
    ];
    const now = [
      "Heat pumps pay for themselves within ten years in most old houses.",
      "Trams carry far more people than buses.",
    ];
    const anchors = old.map((sentence) => anchorOf(sentence, sentence));
    // Neither is of the text before, so that only their words can tell where they stand.
    const found = (most?: number) =>
      reanchorAll("Nothing.", now.join(" "), anchors, most).map((one) => wordsAt(now.join(" "), one));
    expect(found()).toEqual(now);
    expect(found(100)).toEqual([null, now[1]]);
    expect(found(10)).toEqual([null, null]);
  });

  test("the same short word elsewhere is no place for a passage of one word", () => {
    const before = "They call it freedom. It is a word that costs little.";
    const after = "They call it nothing at all now. But of freedom we heard a lot in other years.";
    expect(reanchorAll(before, after, [anchorOf(before, "freedom")])).toEqual([null]);
    expect(reanchor(after, anchorOf(before, "freedom"))).toBeNull();
  });

  test("an orphaned passage is found again once its words come back", () => {
    const whole = `Heat pumps pay for themselves within nine years. ${text}`;
    const orphan = anchorOf(whole, "Heat pumps pay for themselves within nine years.");
    expect(reanchorAll(text, `${text} ${orphan.exact}`, [orphan])).toMatchObject([{ how: "exact" }]);
  });

  test("what a script without blanks says is followed, too", () => {
    const before = "私たちは税を上げるべきだ。道路が壊れているからだ。誰も直さない。";
    const after = "はじめに。私たちは税を上げるべきだ。道路はもう壊れているからだ。誰も直さない。";
    const anchors = [anchorOf(before, "私たちは税を上げるべきだ。"), anchorOf(before, "道路が壊れているからだ。")];
    expect(reanchorAll(before, after, anchors).map((found) => wordsAt(after, found))).toEqual([
      "私たちは税を上げるべきだ。",
      "道路はもう壊れているからだ。",
    ]);
  });
});

describe("whatever the texts", () => {
  const anyText = fc.oneof(
    fc.string({ maxLength: 80 }),
    fc.string({ unit: "grapheme", maxLength: 80 }),
    fc.array(fc.constantFrom("a", "b", " ", ".", "\n", "を", "😀")).map((all) => all.join("")),
  );

  test("what is said to be exact is the passage's words, and every span lies on whole characters of the text", () => {
    fc.assert(
      fc.property(anyText, anyText, fc.nat(90), fc.nat(90), (before, after, a, b) => {
        const anchor = anchorAt(before, { start: Math.min(a, b), end: Math.max(a, b) });
        for (const found of [reanchor(after, anchor), ...reanchorAll(before, after, [anchor])]) {
          if (found === null) continue;
          const { start, end } = found.span;
          expect(start >= 0 && start < end && end <= after.length).toBe(true);
          expect(anchorAt(after, found.span)).toMatchObject({ start, end });
          if (found.how === "exact") expect(wordsAt(after, found)).toBe(anchor.exact);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test("of a single change, what is before and behind it is found, however much the text repeats itself", () => {
    const repeating = fc
      .array(fc.constantFrom("no", "one", "more"), { minLength: 1, maxLength: 12 })
      .map((all) => all.join(" "));
    fc.assert(
      fc.property(repeating, repeating, repeating, repeating, (ahead, gone, put, behind) => {
        const [before, after] = [`${ahead} | ${gone} | ${behind}`, `${ahead} | ${put} | ${behind}`];
        const anchors: Span[] = [
          { start: 0, end: ahead.length },
          { start: before.length - behind.length, end: before.length },
        ];
        const found = reanchorAll(
          before,
          after,
          anchors.map((span) => anchorAt(before, span)),
        );
        expect(found.map((one) => wordsAt(after, one))).toEqual([ahead, behind]);
      }),
    );
  });

  test("five thousand passages of a megabyte of text take a time in proportion", () => {
    const sentences = Array.from(
      { length: 12_000 },
      (_, i) => `Reason ${i} says that measure ${i * 7} costs more than ${i * 3} others do.`,
    );
    const before = sentences.join(" ");
    const after = sentences
      .map((one, i) => (i % 10 === 0 ? one.replace("costs", "takes away") : i % 10 === 5 ? "" : one))
      .join(" ");
    const spans = Array.from({ length: 5000 }, (_, i) => passageOf(sentences, i * 2));
    const found = reanchorAll(
      before,
      after,
      spans.map((span) => anchorAt(before, span)),
    );
    expect(found.filter((one) => one !== null)).toHaveLength(5000);
  });
});

const edit = fc.oneof(
  fc.record({ kind: fc.constant("delete" as const) }),
  fc.record({
    kind: fc.constantFrom("insert" as const, "replace" as const),
    words: fc.array(fc.constantFrom("entirely", "new", "words", "stand", "here"), { minLength: 1, maxLength: 9 }),
  }),
);

/** Some sentences changed, but for one: the sentences after that, and where that one is now. */
function edited(
  old: readonly string[],
  keep: number,
  edits: readonly (readonly [number, { kind: string; words?: string[] }])[],
) {
  const sentences = old.map((sentence, i) => ({ sentence, kept: i === keep }));
  for (const [n, { kind, words = [] }] of edits) {
    const at = n % sentences.length;
    const fresh = { sentence: `${words.join(" ")}.`, kept: false };
    if (kind === "insert") sentences.splice(at, 0, fresh);
    else if (sentences[at]?.kept === false) sentences.splice(at, 1, ...(kind === "replace" ? [fresh] : []));
  }
  return { sentences: sentences.map(({ sentence }) => sentence), place: sentences.findIndex(({ kept }) => kept) };
}
