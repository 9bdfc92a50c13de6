import { expect, it } from "vitest";
import { choices, directionOf, languageOf } from "@/locales/languages";
import { pseudo } from "@/locales/pseudo";

it.each([
  ["de", "de"],
  ["de-AT,de;q=0.9,en;q=0.8", "de"],
  ["fr-CH, de;q=0.7, en;q=0.8", "en"],
  ["fr;q=0.9, de;q=0.1", "de"],
  ["en-GB,en;q=0.9,de;q=0.9", "en"],
  ["DE", "de"],
  ["de;q=0, en;q=0.1", "en"],
  ["den, *", "en"],
  ["fr", "en"],
  ["", "en"],
  [";;q=,,,=", "en"],
  [null, "en"],
])("a browser that asks for %j gets %s", (asked, language) => {
  expect(languageOf(undefined, asked, false)).toBe(language);
});

it("what a reader has chosen goes before what the browser asks for, and what nobody can choose counts for nothing", () => {
  expect(languageOf("en", "de", false)).toBe("en");
  expect(languageOf("de", "en", false)).toBe("de");
  for (const nonsense of ["fr", "en-XB", "__proto__", "toString", ""])
    expect(languageOf(nonsense, "de", false)).toBe("de");
});

it("the pseudo-language is there where it was asked for, written from right to left, and never by itself", () => {
  expect(languageOf("en-XB", "de", true)).toBe("en-XB");
  expect(languageOf(undefined, "en-XB", true)).toBe("en");
  expect(choices(true).length).toBe(choices(false).length + 1);
  expect([directionOf("en"), directionOf("de"), directionOf("en-XB")]).toEqual(["ltr", "ltr", "rtl"]);
});

it("the pseudo-language accents words and leaves alone what is filled in or marked", () => {
  expect(pseudo("Vote next")).toBe("\u200fVóótéé ñééxt");
  expect(pseudo("<b>{name}</b> votes {count, plural, one {once} other {# times}}")).toBe(
    "\u200f<b>{name}</b> vóótéés {count, plural, one {óóñçéé} other {# tííméés}}",
  );
});
