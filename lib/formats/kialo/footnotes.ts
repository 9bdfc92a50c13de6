import { limits } from "../../argument/claim";
import { cleanParagraphs, cleanText, isBlank } from "../../argument/text";
import { ok, type Result } from "../../result";
import { atLine, type Loss, type ParseFault } from "../format";
import { faultAt } from "./assemble";
import type { Footnote } from "./words";

export interface Footnotes {
  readonly byNumber: ReadonlyMap<number, Footnote>;
  readonly lines: ReadonlyMap<number, number>;
}

const start = /^\[(\d{1,9})\](?: (.*))?$/s;

/**
 * What stands under `Sources:`, from the line with index `from` on: `[1] address` and below it a quotation, which may
 * have empty lines and numbered ones in it. It ends with a quotation mark before a higher number or the end.
 */
export function readFootnotes(lines: readonly string[], from: number, losses: Loss[]): Result<Footnotes, ParseFault> {
  const byNumber = new Map<number, Footnote>();
  const at = new Map<number, number>();
  for (let i = from; i < lines.length; ) {
    const [, number, address = ""] = start.exec(lines[i] as string) ?? [];
    if (number === undefined) {
      if ((lines[i] as string).trim() !== "") losses.push({ code: "left-out", detail: "", ...atLine(i + 1) });
      i++;
      continue;
    }
    if (byNumber.has(Number(number))) return faultAt("duplicate", i + 1, `[${number}]`);
    const end = endOfFootnote(lines, i + 1, Number(number));
    byNumber.set(Number(number), footnoteOf(address, lines.slice(i + 1, end), i + 1, losses));
    at.set(Number(number), i + 1);
    i = end;
  }
  return ok({ byNumber, lines: at });
}

function endOfFootnote(lines: readonly string[], from: number, number: number): number {
  let quoted = false;
  let closed = false;
  for (let i = from; i < lines.length; i++) {
    const line = (lines[i] as string).trimEnd();
    const next = start.exec(line)?.[1];
    if (next !== undefined && (!quoted || (closed && Number(next) > number))) return i;
    if (line === "") continue;
    closed = line.endsWith('"') && (quoted || line.length > 1);
    quoted ||= line.startsWith('"');
  }
  return lines.length;
}

function footnoteOf(first: string, below: readonly string[], line: number, losses: Loss[]): Footnote {
  const found = below.findIndex((part) => part.startsWith('"'));
  const quoteFrom = found === -1 ? below.length : found;
  const address = cleanText([first, ...below.slice(0, quoteFrom)].join(" "));
  const quoted = below.slice(quoteFrom).map(showNumber).join("\n").trimEnd();
  const closed = quoted.length !== 1 && quoted.endsWith('"');
  const quote = cleanParagraphs(quoted.slice(1, closed ? -1 : undefined));
  const { citation, url } = cited(address);
  if ((quoted !== "" && !closed) || address.length > limits.urlCharacters || (url === null && citation !== address))
    losses.push({ code: "sources", detail: citation, ...atLine(line) });
  return { citation, locator: null, url, quote: isBlank(quote) ? null : quote };
}

/** Addresses that lead nowhere are kept as words. Who is cited stands nowhere, so it is the address's host. */
function cited(address: string): { citation: string; url: string | null } {
  const host = hostOf(address);
  if (host !== null) return { citation: host.slice(0, limits.citationCharacters), url: address };
  const citation = cleanText(address.slice(0, limits.citationCharacters));
  return { citation: isBlank(citation) ? "Unknown source" : citation, url: null };
}

/** null: no web address. */
export function hostOf(address: string): string | null {
  if (address.length > limits.urlCharacters || !/^https?:\/\/[^\s\p{Cc}\p{Cf}\p{Cs}]+$/iu.test(address)) return null;
  try {
    return new URL(address).host || null;
  } catch {
    return null;
  }
}

const looksNumbered = /^\\*\[\d{1,9}\](?: |$)/;

// A line of a quotation that looks like the next source has a backslash before it.
const showNumber = (line: string): string => (line.startsWith("\\") && looksNumbered.test(line) ? line.slice(1) : line);
const hideNumber = (line: string): string => (looksNumbered.test(line) ? `\\${line}` : line);

/** The lines of one footnote. */
export function writeFootnote(number: number, { citation, url, quote }: Footnote): readonly string[] {
  const first = `[${number}] ${url ?? citation}`;
  if (quote === null) return [first];
  return [first, ...`"${quote}"`.split("\n").map(hideNumber)];
}
