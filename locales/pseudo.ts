/** Texts by key, one namespace in another. */
export interface Texts {
  readonly [key: string]: string | Texts;
}

const accents: Record<string, string> = { a: "á", e: "é", i: "í", o: "ó", u: "ú", y: "ý", c: "ç", n: "ñ" };
const vowels = /[aeiou]/;

/** Tells the writing direction of what follows, where a text stands by itself. */
const rightToLeft = "\u200f";

/** Every text accented, about a third longer, and marked as written from right to left. */
export const pseudoTexts = (texts: Texts): Texts =>
  Object.fromEntries(
    Object.entries(texts).map(([key, text]) => [key, typeof text === "string" ? pseudo(text) : pseudoTexts(text)]),
  );

/**
 * One message. Its words are found by counting braces: an odd number of open ones is an argument, which stays as it
 * is; an even one, none included, is what will be read. Tags stay too.
 */
export function pseudo(message: string): string {
  let depth = 0;
  let inTag = false;
  let said = rightToLeft;
  for (const character of message) {
    if (character === "{") depth += 1;
    if (character === "}") depth -= 1;
    if (character === "<") inTag = true;
    said += depth % 2 === 0 && !inTag ? accented(character) : character;
    if (character === ">") inTag = false;
  }
  return said;
}

function accented(character: string): string {
  const small = character.toLowerCase();
  const mark = accents[small];
  if (mark === undefined) return character;
  const marked = character === small ? mark : mark.toUpperCase();
  return vowels.test(small) ? marked + mark : marked;
}
