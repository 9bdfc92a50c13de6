import type { Format } from "../format";
import { printArgdown } from "./print";
import { readArgdown } from "./read";

/** Argdown, the part of it that relates statements and arguments to each other (argdown.org). */
export const argdown: Format = {
  name: "argdown",
  extensions: ["argdown", "ad", "argdn"],
  mediaType: "text/x-argdown",
  parse: readArgdown,
  print: printArgdown,
};
