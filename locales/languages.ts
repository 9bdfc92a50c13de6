/** What the interface can be read in, each by the name its readers give it. The first is the one for everybody else. */
const languages = { en: "English", de: "Deutsch" } as const;

/**
 * English as a language written from right to left would look: accented, longer, mirrored. Nobody reads it; it shows
 * which texts are in no locale file and what breaks when words are longer or run the other way. CLDR names it so.
 */
export const pseudoLanguage = "en-XB";

export type Language = keyof typeof languages | typeof pseudoLanguage;

/** Where a reader's choice is kept; absent: as the browser asks. */
export const languageCookie = "language";

const known = Object.keys(languages) as (keyof typeof languages)[];

/**
 * The language of a request: what its reader chose here, else the first of what the browser asks for (an
 * `Accept-Language` as RFC 9110 has it) that there is, regions left aside, else English.
 */
export function languageOf(chosen: string | undefined, asked: string | null, pseudo: boolean): Language {
  if (pseudo && chosen === pseudoLanguage) return pseudoLanguage;
  return known.find((one) => one === chosen) ?? wanted(asked ?? "") ?? "en";
}

/** Right to left or left to right. */
export const directionOf = (language: Language): "ltr" | "rtl" => (language === pseudoLanguage ? "rtl" : "ltr");

/** React Aria takes the direction from the language and knows no pseudo-language, so it gets one that is written so. */
export const ariaLocaleOf = (language: Language): string => (language === pseudoLanguage ? "ar" : language);

/** What a reader can choose among. */
export const choices = (pseudo: boolean): readonly { readonly id: Language; readonly name: string }[] => [
  ...known.map((id) => ({ id, name: languages[id] })),
  ...(pseudo ? [{ id: pseudoLanguage, name: "Pseudo (RTL)" } as const] : []),
];

function wanted(asked: string): keyof typeof languages | undefined {
  const ranges = asked
    .slice(0, 1000)
    .split(",")
    .map((range) => {
      const [tag = "", ...parameters] = range.split(";").map((part) => part.trim());
      const weight = parameters.find((one) => /^q=/i.test(one))?.slice(2);
      return { primary: tag.toLowerCase().split("-")[0], weight: weight === undefined ? 1 : Number(weight) };
    });
  // Sorting is stable, so that of equal weights the first one stays first.
  const liked = ranges.filter(({ weight }) => weight > 0).sort((one, other) => other.weight - one.weight);
  return liked.map(({ primary }) => known.find((one) => one === primary)).find((one) => one !== undefined);
}
