import { limits } from "../argument/claim";
import { cleanText, visibleLength } from "../argument/text";

/**
 * How words of a text could stand as a claim of their own: without the words that only link them to what stood before,
 * without the marks of a list, from a capital letter to a full stop. "" when nothing is left.
 */
export function worded(words: string): string {
  const bare = cleanText(words)
    .replace(/^(?:[•>] |\(?(?:\d{1,3}|[a-zA-Z])[.)] )+/, "")
    .replace(/^[,;:–—\s]+|[,;:–—\s]+$/g, "")
    .replace(linking, "");
  return shortened(capital(bare));
}

const linking =
  /^(?:however|moreover|furthermore|therefore|thus|hence|consequently|nevertheless|nonetheless|in addition|as a result|but|and|yet|so|still|because|since)\b,? */i;

const capital = (text: string): string =>
  text.replace(/^(["“‘(]*)(\p{Ll})/u, (_, marks: string, letter: string) => marks + letter.toLocaleUpperCase("en"));

function shortened(text: string): string {
  if (visibleLength(text) <= limits.claimCharacters) return text;
  const cut = [...text].slice(0, limits.claimCharacters - 1).join("");
  const blank = cut.lastIndexOf(" ");
  return `${blank > limits.claimCharacters / 2 ? cut.slice(0, blank) : cut}…`;
}
