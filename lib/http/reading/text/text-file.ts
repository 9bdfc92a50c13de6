import type { UncleanCode } from "@/lib/essay/clean";
import type { Result } from "@/lib/result";

/** A file that somebody brings a text in. */
export interface TextFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Its name where it comes from; "" for none. */
  readonly name: string;
}

/** What is in it; title and author are guesses, "" where there is none. The text is clean. */
export interface ReadText {
  readonly text: string;
  readonly title: string;
  readonly author: string;
}

/** Why nothing comes of a file; each has a sentence in the interface. */
export type TextFault =
  | UncleanCode
  | "not-utf8"
  /** Its pages are pictures. */
  | "no-text-layer"
  /** It opens with a password only. */
  | "file-locked"
  /** It unpacks to more than any text. */
  | "file-bomb"
  | "file-damaged"
  | "file-too-slow"
  | "file-too-much-memory";

/** A text as its format gave it: lines and paragraphs as in Markdown, not clean yet. */
export type RawText = Result<ReadText, TextFault>;
