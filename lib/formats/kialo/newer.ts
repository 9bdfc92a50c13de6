import { cleanText } from "../../argument/text";
import type { Result } from "../../result";
import { atLine, type Loss, type Parsed, type ParseFault } from "../format";
import { assemble, type Entry, faultAt, longestWords } from "./assemble";
import { type Block, findSources, readBlocks } from "./blocks";
import { type Footnotes, readFootnotes } from "./footnotes";
import { discussionSource, readSee, showSee } from "./see";
import { readWords } from "./words";

/** The form since about 2023: each claim on lines of its own below its number, sources numbered at the end. */
export function parseNewer(lines: readonly string[]): Result<Parsed, ParseFault> {
  const losses: Loss[] = [];
  const title = readTitle(lines);
  if (title.text === "") return faultAt("missing-title", 1);
  const sourcesAt = findSources(lines, title.end);
  const blocks = readBlocks(lines, title.end, sourcesAt, losses);
  if (!blocks.ok) return blocks;
  const footnotes = readFootnotes(lines, sourcesAt + 1, losses);
  if (!footnotes.ok) return footnotes;
  const called = new Set<number>();
  const entries: Entry[] = [];
  let question: string | null = null;
  for (const block of blocks.value) {
    const words = cleanText(block.words.join(" "));
    if (words === "") return faultAt("text-empty", block.line, block.number);
    if (words.length > longestWords) return faultAt("text-too-long", block.line, block.number);
    const said = sayingOf(words, block, footnotes.value, called, losses);
    entries.push({ number: block.number, kind: block.kind, line: block.line, said });
    if (block.kind !== "Question" || "sees" in said) continue;
    question = said.text;
    if (said.sources.length > 0) losses.push({ code: "sources", detail: "", ...atLine(block.line) });
    if (said.text !== title.text) losses.push({ code: "question", detail: title.text, ...atLine(block.line) });
  }
  for (const [number, line] of footnotes.value.lines)
    if (!called.has(number)) losses.push({ code: "sources", detail: `[${number}]`, ...atLine(line) });
  if (entries.length === 0) return faultAt("no-claims", lines.length);
  return assemble(question ?? title.text, entries, losses);
}

function readTitle(lines: readonly string[]): { text: string; end: number } {
  const parts = [(lines[0] as string).slice("Discussion Name:".length)];
  let end = 1;
  while (end < lines.length && (lines[end] as string).trim() !== "") parts.push(lines[end++] as string);
  return { text: cleanText(parts.join(" ")), end };
}

function sayingOf(
  words: string,
  block: Block,
  footnotes: Footnotes,
  called: Set<number>,
  losses: Loss[],
): Entry["said"] {
  const see = block.kind === "Question" ? null : readSee(words);
  if (see !== null && "number" in see) return { sees: see.number };
  if (see !== null) {
    losses.push({ code: "dangling", detail: see.discussion, ...atLine(block.line) });
    return { text: see.title, sources: [discussionSource(see.discussion)] };
  }
  const said = readWords(showSee(words), footnotes.byNumber);
  for (const [, number] of words.matchAll(/\[(\d{1,9})\]/g)) called.add(Number(number));
  return said;
}
