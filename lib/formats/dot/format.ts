import type { Format } from "../format";
import { printDot } from "./print";

/** Graphviz's language, to be drawn with `dot`. */
export const dot: Format = {
  name: "dot",
  extensions: ["dot", "gv"],
  mediaType: "text/vnd.graphviz",
  print: printDot,
};
