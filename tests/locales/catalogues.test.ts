import { expect, it } from "vitest";
import { english } from "@/locales/english";
import { german } from "@/locales/german";
import { pseudoTexts } from "@/locales/pseudo";
import { flat, needsOf } from "./texts";

const reference = flat(english);
const others = { de: flat(german), "en-XB": flat(pseudoTexts(english)) };

/** What both languages write alike: names, abbreviations, and words that one has from the other. */
const alike = new Set([
  ...["Rejoinder", "Name", "Essay", "Export", "Filter", "Format", "Moderation", "In", "Esc", "Tab", "Text"],
  ...["Kialo", "Argdown", "AIF", "xAIF", "OPML", "Markdown", "Graphviz", "DF-QuAD"],
]);

it.each(Object.entries(others))("%s says everything that English says, and nothing else", (_language, texts) => {
  const missing = [...reference].filter(([key]) => !texts.has(key)).map(([key, text]) => `${key}: ${text}`);
  expect(missing, "still to be translated").toEqual([]);
  expect(
    [...texts.keys()].filter((key) => !reference.has(key)),
    "said in no other language",
  ).toEqual([]);
});

it.each(Object.entries(others))("%s needs the same values, tags and cases for every message as English", (_, texts) => {
  for (const [key, text] of reference)
    expect({ key, needs: needsOf(texts.get(key) ?? text) }).toEqual({ key, needs: needsOf(text) });
});

it("German is German: no text is the English one, but for words that both have", () => {
  const same = [...others.de].filter(
    ([key, text]) => text === reference.get(key) && hasWords(text) && !alike.has(text),
  );
  expect(same).toEqual([]);
});

/** Whether there is something to translate beside values. */
const hasWords = (text: string): boolean => /\p{L}{2}/u.test(text.replaceAll(/[{<][^{}<>]*[}>]/g, ""));
