import type { Format } from "../format";
import { parseText } from "./parse";
import { printText } from "./print";

/**
 * A list indented by spaces or tabs, with or without Markdown's bullets. What stands below a claim answers it:
 *
 * - `Pro:` or `Support:`, `Con:`, `Contra:` or `Rebuttal:`, and `Undercut:` before an answer say how;
 * - where both `+` and `-` are bullets of answers, they say for and against; a list of `-` alone is just a list;
 * - an answer that says neither is a support, which is one loss for the whole file;
 * - `-> 1.2` shows the second answer to the first thesis here;
 * - `Source:`, and below it `Place:`, `Address:` and `Quote:`, say what a claim rests on.
 *
 * The question is a heading (`# …`), a paragraph above the bullets, a first line with `Question:`, or a first line that
 * ends with a question mark, has everything else below it and no word for the role of what is directly below.
 */
export const text: Format = {
  name: "text",
  extensions: ["txt", "md"],
  mediaType: "text/plain",
  parse: parseText,
  print: printText,
};
