import type { Claim } from "./claim";
import { type Debate, definitionOf, liveList } from "./debate";
import type { ClaimId } from "./id";
import { visibleText } from "./text";

/** Without accents and case, so that "Żołnierz" is found by "zolnierz". */
export const folded = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase();

/** Texts of nothing but ASCII and without a bracket, which have no accents and no links. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII begins with them.
const plain = /^[\x00-\x5a\x5c-\x7f]*$/;

// Claims are values that do not change: what took work to fold stays folded for as long as the claim is kept. A plain
// text is folded again as quickly as it would be found.
const known = new WeakMap<Claim, string>();
function foldedText(claim: Claim): string {
  if (plain.test(claim.text)) return claim.text.toLowerCase();
  let text = known.get(claim);
  if (text === undefined) {
    text = folded(visibleText(claim.text));
    known.set(claim, text);
  }
  return text;
}

/** Whether a claim says every one of the words; none says yes to none. */
export function says(debate: Debate, claim: Claim, words: readonly string[]): boolean {
  const text = foldedText(definitionOf(debate, claim) ?? claim);
  return words.every((word) => text.includes(word));
}

/** What is looked for, as `says` takes it: the words apart. */
export const wordsOf = (asked: string): readonly string[] =>
  folded(asked)
    .split(/\s+/)
    .filter((word) => word !== "");

/** The claims that say all the words, in outline order; nothing for no words. */
export function findClaims(debate: Debate, asked: string): readonly ClaimId[] {
  const words = wordsOf(asked);
  if (words.length === 0) return [];
  const found: ClaimId[] = [];
  for (const claim of liveList(debate)) if (says(debate, claim, words)) found.push(claim.id);
  return found;
}
