import { limits } from "../../argument/claim";
import type { Result } from "../../result";
import { atLine, type Loss, type ParseFault } from "../format";
import { type Entry, faultAt } from "./assemble";
import { numberOf } from "./see";

/** A number, what kind of claim it announces and the lines below it. */
export interface Block {
  readonly number: string;
  readonly kind: Entry["kind"];
  readonly line: number;
  readonly words: string[];
}

/** The index of the line that says `Sources:`, between an empty line and a source or the end; the end without one. */
export function findSources(lines: readonly string[], from: number): number {
  for (let i = from; i < lines.length; i++) {
    if (!isHeading(lines, i) || (lines[i - 1] as string).trim() !== "") continue;
    let next = i + 1;
    while (next < lines.length && (lines[next] as string).trim() === "") next++;
    if (next === lines.length || isFootnote(lines[next] as string)) return i;
  }
  let last = lines.length - 1;
  while (last > from && !isHeading(lines, last)) last--;
  return last > from ? last : lines.length;
}

/** The claims between two lines, the latter left out. Text with empty lines in it is one claim. */
export function readBlocks(
  lines: readonly string[],
  from: number,
  end: number,
  losses: Loss[],
): Result<Block[], ParseFault> {
  const blocks: Block[] = [];
  let block = null as Block | null;
  let afterEmpty = true;
  for (let i = from; i < end; i++) {
    const line = lines[i] as string;
    if (line.trim() === "") {
      afterEmpty = true;
      continue;
    }
    // The line below a number is the claim, whatever it looks like.
    const isFirst: boolean = !afterEmpty && block?.words.length === 0;
    const head = isFirst ? null : headOf(line);
    if (head !== null && head.indent === 2 * (head.depth - 1)) {
      block = { number: head.number, kind: head.kind, line: i + 1, words: [] };
      if (blocks.push(block) > limits.claims + 1) return faultAt("too-many-claims", i + 1);
    } else if (head !== null && afterEmpty) return faultAt("bad-indent", i + 1, head.number);
    else if (afterEmpty && looksNumbered(line)) return faultAt("bad-number", i + 1, line.trim());
    else if (block === null) losses.push({ code: "left-out", detail: "", ...atLine(i + 1) });
    else block.words.push(line);
    afterEmpty = false;
  }
  return { ok: true, value: blocks };
}

const isHeading = (lines: readonly string[], i: number): boolean =>
  lines[i]?.startsWith("Sources:") === true && lines[i].trimEnd() === "Sources:" && headOf(lines[i - 1] ?? "") === null;

// Longer lines begin no claim: even below 64 levels a number and its blanks are shorter.
const longest = 1000;

function headOf(line: string): { depth: number; indent: number; number: string; kind: Entry["kind"] } | null {
  if (line.length > longest) return null;
  const [, blanks = "", number, kind] = /^( *)((?:\d{1,9}\.)+) (Pro|Con|Thesis|Question):$/.exec(line.trimEnd()) ?? [];
  if (number === undefined) return null;
  const counted = numberOf(number);
  return { depth: counted.split(".").length, indent: blanks.length, number: counted, kind: kind as Entry["kind"] };
}

/** Something that can only be a number gone wrong, or be cut off. */
const looksNumbered = (line: string): boolean => line.length <= longest && /^\s*\d[\d.]*\s?[A-Za-z]*:?\s*$/.test(line);

const isFootnote = (line: string): boolean => /^\[\d{1,9}\](?: |$)/.test(line);
