import { limits } from "../../argument/claim";
import { err, ok, type Result } from "../../result";
import { atLine, type FaultCode, type Loss, type ParseFault } from "../format";

/** One entry of a list and the lines that continue it. */
export interface Item {
  readonly line: number;
  /** 1 for those that stand under no other. */
  readonly depth: number;
  /** `-`, `+`, `*` or the like, "" without one. */
  readonly bullet: string;
  readonly lines: string[];
}

/** A list and what stands above it. */
export interface List {
  readonly headings: readonly string[];
  readonly prose: readonly string[];
  readonly items: readonly Item[];
}

interface Line {
  readonly line: number;
  readonly column: number;
  readonly bullet: string;
  readonly words: string;
  readonly afterEmpty: boolean;
}

export const faultAt = (code: FaultCode, line: number, detail = "") =>
  err<ParseFault>({ code, detail, ...atLine(line) });

/**
 * The entries of a list by their indentation (a tab leads to the next multiple of four). Without a bullet anywhere every
 * line is an entry; with bullets those lines are that stand left of all bullets, and other lines continue an entry.
 */
export function readItems(text: string, losses: Loss[]): Result<List, ParseFault> {
  const lines = linesOf(text);
  const leftmost = lines.reduce((least, line) => (line.bullet === "" ? least : Math.min(least, line.column)), Infinity);
  const headings: string[] = [];
  const prose: string[] = [];
  const items: Item[] = [];
  const columns: number[] = [];
  for (const line of lines) {
    const heading = line.bullet === "" && line.column < 4 ? /^#{1,6}[ \t]+(.*)$/s.exec(line.words)?.[1] : undefined;
    if (heading !== undefined && items.length === 0 && headings.length === 0) headings.push(heading);
    else if (heading !== undefined)
      losses.push({ code: "left-out", detail: heading.slice(0, 80), ...atLine(line.line) });
    else if (line.bullet !== "" || line.column < leftmost) {
      if (isSourceLine(line) && items.length > 0) {
        items.at(-1)?.lines.push(line.words);
        continue;
      }
      while (columns.length > 0 && (columns.at(-1) as number) > line.column) columns.pop();
      if (columns.length === 0 && items.length > 0) return faultAt("bad-indent", line.line);
      const popped = items.at(-1) !== undefined && columns.length < (items.at(-1) as Item).depth;
      if (popped && columns.at(-1) !== line.column) return faultAt("bad-indent", line.line);
      if (columns.at(-1) !== line.column) columns.push(line.column);
      if (columns.length > limits.depth) return faultAt("too-deep", line.line, `${limits.depth}`);
      items.push({ line: line.line, depth: columns.length, bullet: line.bullet, lines: [line.words] });
      if (items.length > limits.claims + 1) return faultAt("too-many-claims", line.line);
    } else if (items.length === 0) prose.push(`${line.afterEmpty ? "\n\n" : ""}${line.words}`);
    else if (!line.afterEmpty || line.column > (columns.at(-1) ?? 0)) items.at(-1)?.lines.push(line.words);
    else losses.push({ code: "left-out", detail: line.words.slice(0, 80), ...atLine(line.line) });
  }
  return ok({ headings, prose, items });
}

const isSourceLine = ({ bullet, words }: Line): boolean =>
  bullet === "" && /^(Source|Place|Address|Quote): /.test(words);

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let afterEmpty = true;
  text.split(/\r\n|\r|\n/).forEach((line, i) => {
    const rest = line.trim();
    if (rest !== "") {
      const bullet = /^(?:[-*+•–]|\d{1,9}[.)])(?=[ \t]|$)/.exec(rest)?.[0] ?? "";
      lines.push({
        line: i + 1,
        column: columnOf(line),
        bullet,
        words: rest.slice(bullet.length).trimStart(),
        afterEmpty,
      });
    }
    afterEmpty = rest === "";
  });
  return lines;
}

function columnOf(line: string): number {
  let column = 0;
  for (let i = 0; line[i] === " " || line[i] === "\t"; i++) column += line[i] === " " ? 1 : 4 - (column % 4);
  return column;
}
