import { ahead } from "./ahead";
import { type Flow, readFlow } from "./flow";

/** A line of Argdown without its comments and its data. */
export interface Line {
  readonly text: string;
  /** From 1. */
  readonly line: number;
  readonly data: ReadonlyMap<string, Flow> | null;
}

/** The front matter between two rows of three or more `=` at the start, and the lines after it. */
export function splitFrontMatter(text: string): { front: string; from: number } {
  const opened = /^\s*={3,}/.exec(text);
  if (opened === null) return { front: "", from: 0 };
  const start = opened[0].length;
  const close = text.indexOf("===", start);
  if (close === -1) return { front: "", from: 0 };
  let end = close;
  while (text[end] === "=") end++;
  return { front: text.slice(start, close), from: end };
}

/**
 * The lines from an offset on. Comments and data may run over lines, so they are found here, before anything is told
 * by its line; a line that held nothing else is not there, which is not the same as an empty one. There may be millions of them, so they come one by one.
 */
export function* linesOf(text: string, from: number): Generator<Line> {
  const nextLine = ahead(text, "\n");
  const marks = marksOf(text);
  let line = 1;
  for (let i = text.indexOf("\n"); i !== -1 && i < from; i = text.indexOf("\n", i + 1)) line++;
  let kept = "";
  let now: { line: number; data: Line["data"]; cut: boolean } = { line, data: null, cut: false };
  function* end() {
    if (!now.cut || kept.trim() !== "" || now.data !== null) yield { text: kept, line: now.line, data: now.data };
    kept = "";
    now = { line, data: null, cut: false };
  }
  const special = /[\n\\]|\{(?=\s{0,40}[^\s,:{[\]])|\/[/*]|<!--|\[(?=[^\][\n]+\]\()/g;
  special.lastIndex = from;
  let done = from;
  for (let match = special.exec(text); match !== null; match = special.exec(text)) {
    const at = match.index;
    const mark = marks(at);
    kept += text.slice(done, at);
    done = mark.end;
    for (let i = nextLine(at); i !== -1 && i < done; i = nextLine(i + 1)) line++;
    if (match[0] === "\n") yield* end();
    else if (mark.hidden) now.cut = true;
    else kept += text.slice(at, done);
    if (mark.data !== null) now.data = now.data === null ? mark.data : new Map([...now.data, ...mark.data]);
    special.lastIndex = done;
  }
  kept += text.slice(done);
  yield* end();
}

interface Mark {
  readonly end: number;
  /** Leaves nothing in the line. */
  readonly hidden: boolean;
  readonly data: Line["data"];
}

/** What begins at a special character: an escape or a link, which are kept whole, a comment, data, or just itself. */
function marksOf(text: string): (at: number) => Mark {
  const next = { line: ahead(text, "\n"), star: ahead(text, "*/"), arrow: ahead(text, "-->") };
  const linkEnd = linksOf(text);
  const lineEnd = (at: number) => (next.line(at) === -1 ? text.length : next.line(at));
  const kept = (end: number): Mark => ({ end, hidden: false, data: null });
  const hidden = (end: number, data: Line["data"] = null): Mark => ({ end, hidden: true, data });
  return (at) => {
    const is = (mark: string) => text.startsWith(mark, at);
    // The bare address of a page is a comment to the reference parser; nobody means that.
    if (is("//") && !/https?:$/.test(text.slice(Math.max(0, at - 6), at))) return hidden(lineEnd(at));
    if (is("/*") && next.star(at + 2) !== -1) return hidden(next.star(at + 2) + 2);
    if (is("<!--") && next.arrow(at + 4) !== -1) return hidden(next.arrow(at + 4) + 3);
    if (is("{")) {
      const read = readFlow(text, at);
      if (read !== null) return hidden(read.end, read.value);
    }
    if (is("\\")) return kept(at + (text[at + 1] === "\n" || at + 1 === text.length ? 1 : 2));
    return kept((is("[") && linkEnd(at)) || at + 1);
  };
}

/** Where the link `[words](address)` that begins at an offset ends; null where none begins. */
export function linksOf(text: string): (at: number) => number | null {
  const nextBracket = ahead(text, "]");
  const nextClose = ahead(text, ")");
  const nextLine = ahead(text, "\n");
  return (at) => {
    const middle = nextBracket(at);
    if (middle <= at + 1 || text[middle + 1] !== "(") return null;
    const close = nextClose(middle);
    const line = nextLine(at);
    return close <= middle + 2 || (line !== -1 && line < close) ? null : close + 1;
  };
}
