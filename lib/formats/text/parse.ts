import type { ClaimRole, Source } from "../../argument/claim";
import { limits } from "../../argument/claim";
import { cleanParagraphs, cleanText } from "../../argument/text";
import { err, type Result } from "../../result";
import { checkDocument } from "../check-document";
import { type DocumentClaim, nothingMore, plainClaim } from "../document";
import { atLine, type Loss, type Parsed, type ParseFault } from "../format";
import { faultAt, type Item, readItems } from "./items";
import { roleWord, seeNumber, showWords } from "./words";

/** What an entry says before it is known what it answers. */
interface Read {
  readonly item: Item;
  readonly role: ClaimRole | null;
  readonly text: string;
  readonly sources: readonly Source[];
}

/** A list as a debate; keys are the numbers of the entries. */
export function parseText(text: string): Result<Parsed, ParseFault> {
  const losses: Loss[] = [];
  const list = readItems(text, losses);
  if (!list.ok) return list;
  const signs = new Set(list.value.items.flatMap(({ bullet, depth }) => (depth > 1 ? [bullet] : [])));
  const reads = list.value.items.map((item) => readItem(item, signs.has("+") && signs.has("-")));
  const [asked, rest] = questionOf(list.value.headings[0], list.value.prose, reads);
  if (rest.items.length === 0) return faultAt("no-claims", 1);
  return assemble({ question: asked, background: rest.background }, rest.items, losses);
}

function readItem(item: Item, signsAreRoles: boolean): Read {
  const from = item.lines.findIndex((line, i) => i > 0 && line.startsWith("Source: "));
  const said = cleanText(item.lines.slice(0, from === -1 ? undefined : from).join(" "));
  const sources = from === -1 ? [] : readSources(item.lines.slice(from));
  const word = roleWord(said, item.depth);
  if (word !== null) return { item, role: word.role, text: word.text, sources };
  const sign = { "+": "support", "-": "rebuttal" }[item.bullet] as ClaimRole | undefined;
  return { item, role: signsAreRoles && item.depth > 1 ? (sign ?? null) : null, text: said, sources };
}

function readSources(lines: readonly string[]): Source[] {
  const drafts: { citation: string; locator: string | null; url: string | null; quotes: string[] }[] = [];
  for (const line of lines) {
    const [, name, value = ""] = /^(Source|Place|Address|Quote): (.*)$/s.exec(line) ?? [];
    const draft = drafts.at(-1);
    if (name === "Source") drafts.push({ citation: cleanText(value), locator: null, url: null, quotes: [] });
    else if (draft === undefined) continue;
    else if (name === "Place") draft.locator = cleanText(value);
    else if (name === "Address") draft.url = value.trim();
    else if (name === "Quote") draft.quotes.push(value);
    else draft.citation = `${draft.citation} ${cleanText(line)}`;
  }
  return drafts.map(({ quotes, ...draft }) => ({
    ...draft,
    ...{ quote: quotes.length === 0 ? null : cleanParagraphs(quotes.join("\n\n")), mark: null },
  }));
}

/** A heading, a paragraph above the list, a line that says so, or one that asks what everything else answers. */
function questionOf(heading: string | undefined, prose: readonly string[], items: readonly Read[]) {
  const paragraphs = cleanParagraphs(prose.join("\n")).split("\n\n");
  const [above = "", ...more] = paragraphs;
  const [first, ...below] = items;
  const background = (parts: readonly string[]) => parts.join("\n\n");
  if (heading !== undefined) return [cleanText(heading), { items, background: background(paragraphs) }] as const;
  if (above !== "") return [above.replace(/^Question: /, ""), { items, background: background(more) }] as const;
  const said = first?.text ?? "";
  const lifted = below.every(({ item }) => item.depth > 1);
  const unmarked = below.every(({ item, role }) => item.depth !== 2 || role === null);
  const up = lifted ? below.map((read) => ({ ...read, item: { ...read.item, depth: read.item.depth - 1 } })) : below;
  if (/^Question: /.test(said)) return [said.slice("Question: ".length), { items: up, background: "" }] as const;
  if (said.endsWith("?") && below.length > 0 && lifted && unmarked && first?.item.bullet === "")
    return [said, { items: up, background: "" }] as const;
  return ["", { items, background: "" }] as const;
}

type Frame = { readonly question: string; readonly background: string };

function assemble(frame: Frame, reads: readonly Read[], losses: Loss[]): Result<Parsed, ParseFault> {
  const open: { key: string; answers: number; line: number; empty: boolean }[] = [];
  const claims: DocumentClaim[] = [];
  const lines = new Map<string, number>();
  let theses = 0;
  let unmarked: number | null = null;
  for (const { item, role, text, sources } of reads) {
    open.length = item.depth - 1;
    const parent = open.at(-1);
    if (parent?.empty) return faultAt("text-empty", parent.line);
    if (text === "") {
      losses.push({ code: "empty-claim", detail: "", ...atLine(item.line) });
      open.push({ key: "", answers: 0, line: item.line, empty: true });
      continue;
    }
    if (claims.length >= limits.claims) return faultAt("too-many-claims", item.line);
    const key = parent === undefined ? `${++theses}` : `${parent.key}.${++parent.answers}`;
    open.push({ key, answers: 0, line: item.line, empty: false });
    lines.set(key, item.line);
    const shows = parent === undefined ? null : seeNumber(text);
    if (parent !== undefined && role === null) unmarked ??= item.line;
    const claim = plainClaim(key, parent?.key ?? null, parent === undefined ? "thesis" : (role ?? "support"), "");
    claims.push(shows === null ? { ...claim, text: showWords(text), sources } : { ...claim, shows });
  }
  if (unmarked !== null) losses.push({ code: "structure", detail: "", ...atLine(unmarked) });
  const document = { ...frame, ...nothingMore, claims };
  const result = checkDocument(document);
  if (!result.ok) return err({ ...result.error, line: lines.get(result.error.path ?? "") ?? reads[0]?.item.line ?? 1 });
  return { ok: true, value: { document, losses: losses.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)) } };
}
