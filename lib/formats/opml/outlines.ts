import { SaxesParser } from "saxes";
import { limits } from "../../argument/claim";
import { err, ok, type Result } from "../../result";
import { atLine, type FaultCode, type ParseFault } from "../format";

/** One `<outline>`; 1 is the depth of those directly in the body. */
export interface Outline {
  readonly line: number;
  readonly depth: number;
  readonly attributes: ReadonlyMap<string, string>;
}

/** Ends the parser in the middle of a file. */
class Stop extends Error {
  constructor(readonly fault: ParseFault) {
    super(fault.code);
  }
}

const deepest = 1000;

/**
 * The title and the outlines of an OPML file, in their order. Entities that a file declares for itself are not known, so
 * none can be large.
 */
export function readOutlines(text: string): Result<{ title: string; outlines: readonly Outline[] }, ParseFault> {
  const parser = new SaxesParser({});
  const path: string[] = [];
  const outlines: Outline[] = [];
  const titles: string[] = [];
  let depth = 0;
  const stop = (code: FaultCode, detail = ""): never => {
    throw new Stop({ code, detail: detail.slice(0, 200), ...atLine(parser.line) });
  };
  parser.on("error", (error) => stop("syntax", error.message.replace(/^[\d:]+\s*/, "")));
  parser.on("opentag", ({ name, attributes }) => {
    if (path.length === 0 && name !== "opml") stop("syntax", "opml");
    path.push(name);
    if (path.length > deepest) stop("nesting");
    if (name !== "outline" || path[1] !== "body") return;
    if (++depth > limits.depth + 1) stop("too-deep", `${limits.depth}`);
    outlines.push({ line: parser.line, depth, attributes: new Map(Object.entries(attributes)) });
    if (outlines.length > 4 * limits.claims) stop("too-many-claims");
  });
  parser.on("closetag", ({ name }) => {
    if (name === "outline" && path[1] === "body") depth--;
    path.pop();
  });
  parser.on("text", (words) => {
    if (path[1] === "head" && path[2] === "title" && path.length === 3) titles.push(words);
  });
  try {
    parser.write(text).close();
  } catch (error) {
    if (error instanceof Stop) return err(error.fault);
    throw error;
  }
  return ok({ title: titles.join(""), outlines });
}
