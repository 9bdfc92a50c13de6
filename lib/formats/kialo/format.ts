import type { Result } from "../../result";
import { atLine, type Format, type Parsed, type ParseFault } from "../format";
import { parseLegacy } from "./legacy";
import { parseNewer } from "./newer";
import { printLegacy, printNewer } from "./print";

/**
 * The text a Kialo discussion exports; both forms are read, the newer one is written. The keys of claims are their
 * numbers. Votes, authors and dates stand in neither form.
 */
export const kialo: Format = {
  name: "kialo",
  extensions: ["txt"],
  mediaType: "text/plain",
  parse,
  print: printNewer,
};

/** The form until about 2022, which other tools expect. */
export const kialoLegacy: Format = {
  name: "kialo-legacy",
  extensions: ["txt"],
  mediaType: "text/plain",
  print: printLegacy,
};

function parse(text: string): Result<Parsed, ParseFault> {
  const lines = text.replace(/\r\n?/g, "\n").split("\n");
  if (lines[0]?.startsWith("Discussion Title:")) return parseLegacy(lines);
  if (lines[0]?.startsWith("Discussion Name:")) return parseNewer(lines);
  return { ok: false, error: { code: "missing-title", detail: "", ...atLine(1) } };
}
