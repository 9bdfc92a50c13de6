import type { english } from "./english";
import { type Language, pseudoLanguage } from "./languages";
import { pseudoTexts } from "./pseudo";

const catalogues: Record<Language, () => Promise<unknown>> = {
  en: async () => (await import("./english")).english,
  de: async () => (await import("./german")).german,
  [pseudoLanguage]: async () => pseudoTexts((await import("./english")).english),
};

/** All interface text in one language. tests/locales holds every language to the keys of English. */
export const textsIn = async (language: Language): Promise<typeof english> =>
  (await catalogues[language]()) as typeof english;
