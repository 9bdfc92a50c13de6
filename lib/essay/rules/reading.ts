import type { Paragraph, Span } from "../essay";
import { reportedIn } from "./reported";

/** A sentence as the rules read it. All offsets are those of its first character. */
export interface Reading {
  readonly words: string;
  /** As long as `words`; what others say, quotations and conditions are blanks. */
  readonly own: string;
  /** Where its first own word is, behind the marks of a list, the name of a speaker and words that link. */
  readonly from: number;
  readonly question: boolean;
  /** Whose words a part of it tells, if it does. */
  readonly reported: Span | null;
  readonly kind: Paragraph["kind"];
  readonly setting: Setting;
}

/** What around a sentence bears on how it is meant. */
export interface Setting {
  /** Whether it stands among promises of what their author will do. */
  readonly programme: boolean;
  /** Whether it stands under a heading that announces recommendations. */
  readonly asked: boolean;
}

const alone: Setting = { programme: false, asked: false };

/** No sentence says anything behind so many characters; the rules look no further. */
const readable = 1500;

export function readingOf(sentence: string, kind: Paragraph["kind"], setting = alone): Reading {
  const words = sentence.slice(0, readable).replace(/[’`]/g, "'").replace(/[“”]/g, '"');
  const reported = reportedIn(words);
  const ownWords = blanked(
    words.replace(/"[^"]*"?/g, (part) => (part.length > 20 ? blank(part) : part)).replace(condition, blank),
    reported,
  );
  return {
    ...{ words, own: ownWords, from: substance.exec(words)?.[0].length ?? 0, kind, reported, setting },
    question: /\?["')]*$/.test(words),
  };
}

const blank = (part: string) => " ".repeat(part.length);

const blanked = (words: string, part: Span | null): string =>
  part === null ? words : words.slice(0, part.start) + " ".repeat(part.end - part.start) + words.slice(part.end);

/** Up to its comma: what it says is not said outright. */
const condition =
  /(?:\b(?:if|unless|whether|lest)|(?:^|[,;] )were) [^,;:]{3,200}?(?:,|$|(?= (?:i'd|we'd|i would|we would|then) ))/gi;

const marks = String.raw`[•>*–-]\s*|\(?(?:\d{1,3}|[a-zA-Z]|[ivx]{1,5})[.)]\s+`;
const speaker = String.raw`\p{Lu}[\p{L}.'-]{1,20}(?: \p{Lu}[\p{L}.'-]{1,20})?:\s+`;
const links = String.raw`(?:and|but|so|then|now|please|yes|no|meanwhile|finally|first(?: of all|ly)?|second(?:ly)?|third(?:ly)?|fourth(?:ly)?|last(?:ly)?|next|instead|above all|therefore|thus|hence|at last|in short|rather|also|still|yet|however|moreover|furthermore|in addition|until then|until they do|today|here|again|for now|at the same time|as a first step|to that end|in the meantime|one|two|three|simply|immediately|gradually|quickly|ideally|better still|at a minimum|at the very least|at the least|just)\b,?:?\s+`;
const substance = new RegExp(`^["'(]*(?:${marks})*(?:${speaker})?["'(]*(?:${links}){0,3}`, "iu");
