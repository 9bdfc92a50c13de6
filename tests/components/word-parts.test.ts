import fc from "fast-check";
import { expect, test } from "vitest";
import { wordParts } from "@/components/manage/word-parts";

const textOf = (parts: readonly { readonly text: string }[]) => parts.map(({ text }) => text).join("");

test("the parts of two wordings are the wordings, and what stays is the same in both", () => {
  const words = fc.array(fc.constantFrom("wood", " ", ".", "stone", "  ", "木", "é"), { maxLength: 14 });
  fc.assert(
    fc.property(words, words, (a, b) => {
      const [before, after] = [a.join(""), b.join("")];
      const parts = wordParts(before, after);
      expect([textOf(parts.before), textOf(parts.after)]).toEqual([before, after]);
      if (before === after) expect([...parts.before, ...parts.after].every(({ stays }) => stays)).toBe(true);
    }),
  );
});

test("words that are added leave no blank behind, and neighbours that differ are marked as one", () => {
  const { before, after } = wordParts("Wood is cheap.", "Wood is cheap in our town.");
  expect(before).toEqual([{ text: "Wood is cheap.", stays: true }]);
  expect(after.filter(({ stays }) => !stays).map(({ text }) => text)).toEqual([" in our town"]);
});

test("two wordings with hardly a word in common are marked whole, however long they are", () => {
  const long = (word: string) => Array.from({ length: 2000 }, (_, i) => `${word}${i}`).join(" ");
  const parts = wordParts(`The ${long("a")}`, `The ${long("b")}`);
  expect(parts.before).toEqual([{ text: `The ${long("a")}`, stays: false }]);
  expect(parts.after).toEqual([{ text: `The ${long("b")}`, stays: false }]);
  expect(wordParts("", long("a"))).toEqual({ before: [], after: [{ text: long("a"), stays: false }] });
});
