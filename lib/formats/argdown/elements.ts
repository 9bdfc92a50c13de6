import type { Flow } from "./flow";
import type { Line } from "./lines";

/** A statement or an argument where the text names it or says it. */
export interface Element {
  readonly kind: "statement" | "argument";
  readonly title: string | null;
  /** As written, "" for a mere reference. */
  text: string;
  data: ReadonlyMap<string, Flow>;
  readonly line: number;
}

/** One thing a file says, in its order. */
export type Saying =
  | { readonly is: "top"; readonly element: Element; readonly listed: boolean }
  | { readonly is: "relation"; readonly symbol: string; readonly parent: Element; readonly element: Element }
  | { readonly is: "premise"; readonly block: Reconstruction; readonly element: Element; readonly concludes: boolean }
  | { readonly is: "heading"; readonly level: number; text: string; readonly line: number }
  | { readonly is: "orphan"; readonly line: number };

/** Numbered premises and conclusions; of an argument, if they follow one. */
export interface Reconstruction {
  readonly argument: Element | null;
  readonly line: number;
}

interface Reading {
  readonly sayings: Saying[];
  /** The elements above the next line, the outermost first. */
  stack: { readonly indent: number; readonly element: Element }[];
  /** What a line without a mark of its own goes on. */
  going: Element | { text: string } | null;
  block: Reconstruction | null;
  /** A row of hyphens has come since the last numbered statement. */
  inferred: boolean;
  inRule: boolean;
  lastTop: Element | null;
}

/** The sayings of a file's lines. Blocks end at empty lines; what stands under what is told by indentation. */
export function sayingsOf(lines: Iterable<Line>): Saying[] {
  const reading: Reading = {
    ...{ sayings: [], stack: [], going: null, block: null, inferred: false, inRule: false, lastTop: null },
  };
  for (const line of lines) readLine(reading, line);
  return reading.sayings;
}

const marks = {
  relation: /^(\s*)(\+>|->|_>|<\+|<-|<_|><|\+|-|_(?=\s))/,
  rule: /^\s*--/,
  numbered: /^\s*\(\d+\)/,
  listed: /^\s*(\*|\d+\.)(?=\s)/,
  heading: /^(#+) /,
};

function readLine(reading: Reading, line: Line): void {
  const { text } = line;
  if (reading.inRule) {
    reading.inRule = !text.trimEnd().endsWith("--");
    return;
  } else if (text.trim() === "") {
    if (line.data === null) endBlock(reading);
  } else if (reading.block !== null && marks.rule.test(text)) {
    reading.inRule = text.trim().length < 4 || !text.trimEnd().endsWith("--");
    reading.inferred = true;
    reading.going = null;
    reading.stack = reading.block.argument === null ? [] : [{ indent: -1, element: reading.block.argument }];
    return;
  } else if (!readMarked(reading, line)) goOn(reading, line);
  const at = reading.going ?? reading.stack.at(-1)?.element;
  if (line.data !== null && at != null && isElement(at)) at.data = new Map([...at.data, ...line.data]);
}

/** Whether the line begins with a mark of its own. */
function readMarked(reading: Reading, { text, line }: Line): boolean {
  const relation = marks.relation.exec(text);
  const mark = relation ?? marks.numbered.exec(text) ?? marks.listed.exec(text) ?? marks.heading.exec(text);
  if (mark === null) return false;
  const rest = text.slice(mark[0].length);
  if (relation !== null) readRelation(reading, relation as unknown as [string, string, string], elementOf(rest, line));
  else if (mark[0].trimStart().startsWith("(")) readNumbered(reading, elementOf(rest, line));
  else if (mark[0].startsWith("#")) {
    const heading = { is: "heading" as const, level: mark[0].length - 1, text: rest, line };
    reading.sayings.push(heading);
    reading.going = heading;
    reading.lastTop = null;
  } else putTop(reading, elementOf(rest, line), true);
  return true;
}

function readRelation(reading: Reading, [, blanks, symbol]: [string, string, string], element: Element): void {
  const indent = blanks.length;
  while ((reading.stack.at(-1)?.indent ?? -2) >= indent) reading.stack.pop();
  const parent = reading.stack.at(-1)?.element;
  if (parent === undefined) reading.sayings.push({ is: "orphan", line: element.line });
  else reading.sayings.push({ is: "relation", symbol, parent, element });
  reading.stack.push({ indent, element });
  reading.going = element;
}

function readNumbered(reading: Reading, element: Element): void {
  reading.block ??= { argument: reading.lastTop?.kind === "argument" ? reading.lastTop : null, line: element.line };
  reading.sayings.push({ is: "premise", block: reading.block, element, concludes: reading.inferred });
  reading.inferred = false;
  reading.stack = [{ indent: -1, element }];
  reading.going = element;
}

function putTop(reading: Reading, element: Element, listed: boolean): void {
  reading.sayings.push({ is: "top", element, listed });
  reading.stack = [{ indent: -1, element }];
  reading.going = element;
  reading.block = null;
  reading.lastTop = element;
}

function goOn(reading: Reading, { text, line }: Line): void {
  if (reading.going === null) putTop(reading, elementOf(text, line), false);
  else reading.going.text += `${reading.going.text === "" ? "" : " "}${text.trim()}`;
}

/** Numbered statements may stand apart from their argument by an empty line, and by no more. */
function endBlock(reading: Reading): void {
  if (reading.block !== null) reading.lastTop = null;
  reading.stack = [];
  reading.going = null;
  reading.block = null;
  reading.inferred = false;
}

const titled = /^\s*(?:\[([^\]]+)\]|<([^>]+)>)(:?)/;

function elementOf(source: string, line: number): Element {
  const match = titled.exec(source);
  const rest = source.slice(match?.[0].length ?? 0);
  const data = new Map<string, Flow>();
  // A link at the start is the beginning of a text.
  if (match === null || (match[1] !== undefined && match[3] === "" && rest.startsWith("("))) {
    return { kind: "statement", title: null, text: source.trim(), data, line };
  }
  const title = (match[1] ?? match[2]) as string;
  return { kind: match[1] === undefined ? "argument" : "statement", title, text: rest.trim(), data, line };
}

const isElement = (going: Element | { text: string }): going is Element => "data" in going;
