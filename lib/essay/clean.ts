import { isBlank } from "../argument/text";
import { err, ok, type Result } from "../result";
import { essayLimits } from "./essay";
import { paragraphsOf } from "./lines";

export type UncleanCode = "no-text" | "too-long" | "not-text" | "no-sentences";

/**
 * A text as it is kept: composed Unicode, no control characters and none that show as nothing without meaning anything,
 * each paragraph on a line of its own with one empty line between, lines that were only broken for their length joined
 * again. Markdown's headings lose their marks, its lists and quotations keep plain ones. Cleaning what is clean changes
 * nothing. `too-long`: more than `essayLimits.characters`; `not-text`: a file of another kind; `no-sentences`: nowhere
 * two words in a row.
 */
export function cleanEssay(raw: string): Result<string, { readonly code: UncleanCode }> {
  if (raw.length > essayLimits.bytes) return err({ code: "too-long" });
  const text = paragraphsOf(legible(raw)).join("\n\n");
  if (isBinary(raw, text.length)) return err({ code: "not-text" });
  if (isBlank(text)) return err({ code: "no-text" });
  if (text.length > essayLimits.characters) return err({ code: "too-long" });
  return twoWords.test(text) ? ok(text) : err({ code: "no-sentences" });
}

/** Two words, or four letters of a script that puts no blank between words. */
const twoWords =
  /\p{L}[\p{M}'’"”.,:)-]{0,3} ["'“‘«(]?\p{L}|[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]{4}/u;

/** What files of other kinds begin with: PDF, zip (and so .docx), RTF, PNG. */
const beginnings = ["%PDF-", "PK\u0003\u0004", "{\\rtf", "\ufffdPNG", "\u0089PNG"];

/** Characters that no text has but by mistake; three of them, and one in fifty, are no mistake any more. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to count.
const strange = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffd\p{Cs}\p{Co}\p{Cn}]/gu;

function isBinary(raw: string, length: number): boolean {
  if (beginnings.some((beginning) => raw.startsWith(beginning))) return true;
  const count = raw.match(strange)?.length ?? 0;
  return count > 2 && count * 50 >= length;
}

/** Blanks are one character wide from here on, line ends "\n"; nothing is left that cannot be seen and means nothing. */
const legible = (raw: string): string =>
  raw
    .replace(/\r\n?|[\u0085\u2028]/g, "\n")
    .replace(/[\v\f\u2029]/g, "\n\n")
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to drop.
    .replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g, "")
    .replace(/[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g, "")
    .replace(/\p{Surrogate}/gu, "\ufffd")
    .replace(/[\u200c\u200d]+/g, joiner)
    .replace(/[^\S\n]+/g, " ")
    .normalize("NFC");

const joined = /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{L})$/u;
const joins = /^[\p{Extended_Pictographic}\p{M}\p{L}]/u;
const plainScript = /[\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}\p{sc=Han}]$/u;

/** Joiners shape letters of many scripts, and pictures; anywhere else they are left over from somewhere. */
function joiner(run: string, at: number, text: string): string {
  // Marks may still become part of their letter.
  const before = text.slice(Math.max(at - 8, 0), at).replace(/\p{M}+$/u, "");
  const after = text.slice(at + run.length, at + run.length + 2);
  return joined.test(before) && joins.test(after) && !plainScript.test(before) ? run.charAt(0) : "";
}
