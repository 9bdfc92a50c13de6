import { expect, test } from "vitest";
import { askedFor } from "../../lib/argument/asked";
import { markWords } from "../../lib/argument/mark-words";
import { numbersTo, outlineNumbers } from "../../lib/argument/numbering";
import { id } from "../support/tree";
import { startingPoint } from "./steps";

test("marking leaves the text as it is", () => {
  const pieces = markWords("Écoles, arms & [écoles](https://x.example/ecole)", askedFor("eco"));
  expect(pieces.map(({ text }) => text).join("")).toBe("Écoles, arms & écoles");
  expect(pieces.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(["Écoles", "écoles"]);
});

test("what is asked for is tidied up, and told from what only looks like it", () => {
  expect(askedFor("  Nuclear\u0000  ARMS ")).toEqual({
    ...{ text: "Nuclear ARMS", words: ["nuclear", "arms"], enough: true, worded: false },
  });
  for (const text of ["", "a", "… ! -", "é"]) expect(askedFor(text).enough, text).toBe(false);
  for (const text of ["戦", "no", "7b"]) expect(askedFor(text).enough, text).toBe(true);
  for (const text of ['"a treaty"', "treaty -trade", "tea or coffee"]) expect(askedFor(text).worded, text).toBe(true);
  for (const text of ["well-known", "oracle", "more"]) expect(askedFor(text).worded, text).toBe(false);
});

test("the numbers down to a claim are those of the outline", () => {
  const debate = startingPoint();
  const numbers = outlineNumbers(debate);
  for (const [claim, number] of numbers) expect(numbersTo(debate, claim).at(-1)).toBe(number);
  expect(numbersTo(debate, id("u"))).toEqual(["1", "1.1", "1.1.1", "1.1.1.1"]);
});
