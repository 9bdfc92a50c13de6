import { finished } from "./finish";
import type { Kind } from "./kind";
import { readPlain } from "./plain";
import type { RawText, TextFile } from "./text-file";

/**
 * Files that are letters all through are read without surprises; the others are read apart. So are web pages: the
 * standard has a parser open unclosed elements anew in every paragraph, so that a few kilobytes become gigabytes.
 */
export const readableHere = (kind: Kind): kind is "plain" => kind === "plain";

export const readHere = (file: TextFile): RawText => finished(readPlain(file), file.name);
