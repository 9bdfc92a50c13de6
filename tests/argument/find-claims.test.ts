import { expect, test } from "vitest";
import { askedFor } from "../../lib/argument/asked";
import { findClaims, markWords } from "../../lib/argument/find-claims";
import { numbersTo, outlineNumbers } from "../../lib/argument/numbering";
import { debateOf, id, rebuttal, shows, support, thesis } from "../support/tree";
import { startingPoint } from "./steps";

const debate = debateOf(
  thesis("nuclear arms", support("École d'armes", rebuttal("arms race")), shows("arms race", support("place"))),
);
const found = (text: string, limit = 9) => findClaims(debate, askedFor(text), limit).map((claim) => claim.text);

test("claims are found without a server where every word asked for begins one of theirs, once, in outline order", () => {
  expect(found("arm")).toEqual(["nuclear arms", "École d'armes", "arms race"]);
  expect(found("arm", 2)).toEqual(["nuclear arms", "École d'armes"]);
  expect(found("RACE arms")).toEqual(["arms race"]);
  expect(found("ecole")).toEqual(["École d'armes"]);
  expect(found("clear")).toEqual([]);
  expect(found("…")).toEqual([]);
});

test("marking leaves the text as it is", () => {
  const pieces = markWords("Écoles, arms & [écoles](https://x.example/ecole)", askedFor("eco"));
  expect(pieces.map(({ text }) => text).join("")).toBe("Écoles, arms & écoles");
  expect(pieces.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(["Écoles", "écoles"]);
});

test("the numbers down to a claim are those of the outline", () => {
  const debate = startingPoint();
  const numbers = outlineNumbers(debate);
  for (const [claim, number] of numbers) expect(numbersTo(debate, claim).at(-1)).toBe(number);
  expect(numbersTo(debate, id("u"))).toEqual(["1", "1.1", "1.1.1", "1.1.1.1"]);
});
