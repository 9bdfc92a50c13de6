import type { Format } from "../format";
import { printMarkdown } from "./print";

/** A brief in Markdown, with footnotes as GitHub and Pandoc know them. */
export const markdown: Format = {
  name: "markdown",
  extensions: ["md", "markdown"],
  mediaType: "text/markdown",
  print: printMarkdown,
};
