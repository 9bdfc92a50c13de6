import type { Format } from "../format";
import { parse } from "./parse";
import { print } from "./print";

/** Rejoinder's own format, which keeps everything a document can say; docs/formats/rejoinder-1.schema.json describes it. */
export const json: Format = {
  name: "json",
  extensions: ["json"],
  mediaType: "application/json",
  parse,
  print,
};
