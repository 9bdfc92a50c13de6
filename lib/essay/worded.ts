import { limits } from "../argument/claim";
import { cleanText, visibleLength } from "../argument/text";

/**
 * How words of a text could stand as a claim of their own: without the words that only link them to what stood before,
 * without the marks of a list and the name of a speaker, from a capital letter to a full stop. "" when no word is left.
 */
export function worded(words: string): string {
  const bare = cleanText(words.slice(0, longest))
    .replace(/^(?:[•>] |\(?(?:\d{1,3}|[a-zA-Z]|[ivx]{1,5})[.)] )+/, "")
    .replace(speaker, "")
    .replace(/^[,;:–—\s]+|[,;:–—\s]+$/g, "")
    .replace(linking, "")
    .replace(inside, "");
  return /[\p{L}\p{N}]/u.test(bare) ? shortened(stopped(capital(withoutLoneMark(bare)))) : "";
}

/** A claim is shorter, even with the addresses of its links. */
const longest = 4000;

const speaker = /^\p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{1,20})?: (?=\S+ \S+ )/u;

const linking =
  /^(?:(?:and|but|or|yet|so|still|because|since|given that|although|though|even though|while|whereas|however|moreover|furthermore|therefore|thus|hence|consequently|accordingly|nevertheless|nonetheless|besides|indeed|after all|in addition|in fact|in short|as a result|for example|for instance|by contrast|in contrast|on the other hand|at the same time|of course|admittedly|granted|to be sure|firstly|secondly|thirdly|finally|meanwhile|what is more|first of all|first off|first|second|third)(?:[,:] +| +)){1,3}(?=\S+ \S+)/i;

/** Words that link it and stand in the middle: "this, however, is". */
const inside =
  /, (?:however|therefore|moreover|nevertheless|nonetheless|of course|for example|for instance|in turn|too),(?= )/i;

const capital = (text: string): string =>
  text.replace(/^(["“‘(]*)(\p{Ll})/u, (_, marks: string, letter: string) => marks + letter.toLocaleUpperCase("en"));

/** A quotation mark or bracket at either end whose other one is not there. */
function withoutLoneMark(text: string): string {
  if (!/["“”‘«»()]/.test(text)) return text;
  const open = /^["“‘«(](?=[^"”’»)]*$)/u;
  const close = /(?<=^[^"“‘«(]*)["”»)](?=[.!?…]*$)/u;
  return text.replace(open, "").replace(close, "");
}

const stopped = (text: string): string => (/[\p{L}\p{N}%°)]$/u.test(text) && / /.test(text) ? `${text}.` : text);

function shortened(text: string): string {
  if (visibleLength(text) <= limits.claimCharacters) return text;
  const cut = [...text].slice(0, limits.claimCharacters - 1).join("");
  const blank = cut.lastIndexOf(" ");
  return `${blank > limits.claimCharacters / 2 ? cut.slice(0, blank) : cut}…`;
}
