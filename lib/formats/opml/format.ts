import type { Format } from "../format";
import { parseOpml } from "./parse";
import { printOpml } from "./print";

/**
 * Outlines as outliners and mind maps exchange them. Attributes of our own say what OPML has no word for: `role` of a
 * claim or of a source below it, `shows` (the number of the claim shown here), `joint`, `origin`. Without a role a word
 * like `Con:` says it, or else an answer is a support.
 */
export const opml: Format = {
  name: "opml",
  extensions: ["opml", "xml"],
  mediaType: "text/x-opml",
  parse: parseOpml,
  print: printOpml,
};
