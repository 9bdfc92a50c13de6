import { limits } from "../../argument/claim";
import type { Result } from "../../result";
import { atLine, type Loss, type Parsed, type ParseFault } from "../format";
import { assemble, type Entry, faultAt, longestWords } from "./assemble";
import { readBrackets } from "./brackets";
import { discussionSource, numberOf, readSee, showSee } from "./see";

interface Row {
  readonly number: string;
  readonly stance: "Pro" | "Con" | null;
  readonly line: number;
  readonly words: string[];
}

/**
 * The form until about 2022: a claim on a line of its own after its number, lines without one belong to the claim
 * above. Below a question (the first claim, when the next ones take no stance) stand theses. White space is kept.
 */
export function parseLegacy(lines: readonly string[]): Result<Parsed, ParseFault> {
  const title = (lines[0] as string).replace(/^Discussion Title: ?/, "");
  if (title.trim() === "") return faultAt("missing-title", 1);
  const losses: Loss[] = [];
  const rows = readRows(lines, losses);
  if (!rows.ok) return rows;
  const [root] = rows.value;
  if (root === undefined) return faultAt("no-claims", lines.length);
  const manyTheses = rows.value.some(({ number, stance }) => stance === null && depthOf(number) === 2);
  const entries: Entry[] = [];
  for (const row of rows.value) {
    const kind = kindOf(row, manyTheses);
    if (kind === null) return faultAt("wrong-value", row.line, row.number);
    const words = row.words.join(" ");
    if (words.trim() === "") return faultAt("text-empty", row.line, row.number);
    if (words.length > longestWords) return faultAt("text-too-long", row.line, row.number);
    const said = sayingOf(kind === "Thesis" && row !== root ? showStance(words) : words, row.line, losses);
    entries.push({ number: row.number, kind, line: row.line, said });
  }
  const question = manyTheses ? readBrackets(root.words.join(" ")) : title;
  if (question !== title) losses.push({ code: "question", detail: title, ...atLine(1) });
  return assemble(question, entries, losses);
}

const depthOf = (number: string): number => number.split(".").length;

function kindOf({ number, stance }: Row, manyTheses: boolean): Entry["kind"] | null {
  const depth = depthOf(number);
  if (depth === 1) return manyTheses ? "Question" : "Thesis";
  return stance ?? (manyTheses && depth === 2 ? "Thesis" : null);
}

const start = /^((?:\d{1,9}\.){1,200})(?: |$)/;

function readRows(lines: readonly string[], losses: Loss[]): Result<Row[], ParseFault> {
  const rows: Row[] = [];
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i] as string;
    const [found, written] = start.exec(line) ?? [];
    const number = written === undefined ? null : numberOf(written);
    // Only one claim stands at the top, so a single number further down is a line of a list.
    if (found !== undefined && number !== null && (rows.length === 0 || number.includes("."))) {
      const rest = line.slice(found.length);
      const stance = rows.length === 0 ? undefined : /^(Pro|Con):(?: |$)/.exec(rest);
      const words = rest.slice(stance?.[0].length ?? 0);
      rows.push({ number, stance: (stance?.[1] ?? null) as Row["stance"], line: i + 1, words: [words] });
      if (rows.length > limits.claims + 1) return faultAt("too-many-claims", i + 1);
    } else if (line.trim() === "") continue;
    else if (/^\d[\d.]{0,1000}\s?$/.test(line)) return faultAt("bad-number", i + 1, line.trim());
    else if (rows.length > 0) rows.at(-1)?.words.push(line.trim());
    else losses.push({ code: "left-out", detail: "", ...atLine(i + 1) });
  }
  return { ok: true, value: rows };
}

function sayingOf(words: string, line: number, losses: Loss[]): Entry["said"] {
  const see = readSee(words.trimEnd());
  if (see === null) return { text: readBrackets(showSee(words)), sources: [] };
  if ("number" in see) return { sees: see.number };
  losses.push({ code: "dangling", detail: see.discussion, ...atLine(line) });
  return { text: see.title, sources: [discussionSource(see.discussion)] };
}

const stanced = /^\\*(?:Pro|Con):(?: |$)/;

// A thesis takes no stance; words that look like one have a backslash before them.
const showStance = (words: string): string => (words.startsWith("\\") && stanced.test(words) ? words.slice(1) : words);
export const hideStance = (words: string): string => (stanced.test(words) ? `\\${words}` : words);
