import { type ClaimRole, limits, type Source, sourceKinds } from "../../argument/claim";
import { cleanParagraphs, cleanText } from "../../argument/text";
import { err, type Result } from "../../result";
import { checkDocument } from "../check-document";
import { type DocumentClaim, nothingMore, plainClaim } from "../document";
import { atLine, type FaultCode, type Loss, type Parsed, type ParseFault } from "../format";
import { hostOf } from "../kialo/footnotes";
import { roleWord } from "../text/words";
import { type Outline, readOutlines } from "./outlines";

const roles: ReadonlySet<string> = new Set<ClaimRole>(["thesis", "support", "rebuttal", "undercut"]);
const faultAt = (code: FaultCode, line: number, detail = "") => err<ParseFault>({ code, detail, ...atLine(line) });

/** An outline as a debate; keys are the numbers of its claims. */
export function parseOpml(text: string): Result<Parsed, ParseFault> {
  const read = readOutlines(text);
  if (!read.ok) return read;
  const losses: Loss[] = [];
  const open: { key: string; answers: number }[] = [];
  const claims: DocumentClaim[] = [];
  const lines = new Map<string, number>();
  let theses = 0;
  let unmarked: number | null = null;
  for (const outline of read.value.outlines) {
    const { line, depth } = outline;
    open.length = Math.min(open.length, depth - 1);
    const parent = open.at(-1);
    if (open.length < depth - 1) return faultAt("wrong-place", line);
    if (outline.attributes.get("role") === "source") {
      const claim = claims.at(-1);
      // Sources stand right below their claim, before its answers.
      if (claim === undefined || claim.key !== parent?.key) return faultAt("wrong-place", line);
      claims[claims.length - 1] = { ...claim, sources: [...claim.sources, sourceOf(outline)] };
      continue;
    }
    if (claims.length >= limits.claims) return faultAt("too-many-claims", line);
    const key = parent === undefined ? `${++theses}` : `${parent.key}.${++parent.answers}`;
    const said = sayingOf(outline, losses);
    if (said.text === "" && said.shows === null) return faultAt("text-empty", line);
    if (parent !== undefined && said.role === null) unmarked ??= line;
    const role = said.role ?? (parent === undefined ? "thesis" : "support");
    claims.push({ ...plainClaim(key, parent?.key ?? null, role, ""), ...said, role });
    open.push({ key, answers: 0 });
    lines.set(key, line);
  }
  if (unmarked !== null) losses.push({ code: "structure", detail: "", ...atLine(unmarked) });
  const question = cleanText(read.value.title);
  const document = { question, background: "", ...nothingMore, claims };
  const result = checkDocument(document);
  if (!result.ok) return err({ ...result.error, line: lines.get(result.error.path ?? "") ?? 1 });
  return { ok: true, value: { document, losses: losses.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)) } };
}

function sayingOf(outline: Outline, losses: Loss[]) {
  const { attributes, line, depth } = outline;
  const given = attributes.get("role") ?? "";
  const shows = attributes.get("shows") ?? null;
  const joint = attributes.get("joint") ?? null;
  const origin = attributes.get("origin") === "essay" ? ("essay" as const) : ("response" as const);
  const words = attributes.get("text") ?? attributes.get("title") ?? "";
  const about = { shows, joint, origin };
  // Only what another program wrote has HTML in it.
  if (roles.has(given))
    return { ...about, role: given as ClaimRole, text: shows === null ? cleanText(words) : "", sources: [] };
  const plain = cleanText(withoutTags(words));
  if (plain !== cleanText(words)) losses.push({ code: "markup", detail: plain.slice(0, 80), ...atLine(line) });
  const word = roleWord(plain, depth);
  const sources = shows === null ? sourcesOf(outline, losses) : [];
  return { ...about, role: word?.role ?? null, text: shows === null ? (word?.text ?? plain) : "", sources };
}

const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', nbsp: " ", "#39": "'" };

const withoutTags = (words: string): string =>
  words
    .replace(/<\/?[a-z][^<>]*>/gi, " ")
    .replace(/&(amp|lt|gt|quot|nbsp|#39);/g, (whole, name: string) => named[name] ?? whole);

/** A note beside a claim is kept as what the claim quotes, an address as what it rests on. */
function sourcesOf({ attributes, line }: Outline, losses: Loss[]): Source[] {
  const url = attributes.get("url") ?? attributes.get("htmlUrl") ?? "";
  const host = hostOf(url);
  const note = cleanParagraphs(withoutTags(attributes.get("_note") ?? ""));
  const long = note.length > limits.quoteCharacters;
  if (long) losses.push({ code: "left-out", detail: note.slice(0, 80), ...atLine(line) });
  const quote = note === "" || long ? null : note;
  if (host === null && quote === null) return [];
  return [{ citation: host ?? "Note", locator: null, url: host === null ? null : url, quote, mark: null }];
}

function sourceOf({ attributes }: Outline): Source {
  const mark = attributes.get("mark") ?? "";
  const kind = sourceKinds.find((name) => name === attributes.get("kind"));
  return {
    citation: cleanText(attributes.get("text") ?? ""),
    locator: attributes.get("locator") ?? null,
    url: attributes.get("url") ?? null,
    quote: attributes.has("quote") ? cleanParagraphs(attributes.get("quote") ?? "") : null,
    mark: /^\d{1,9}$/.test(mark) ? Number(mark) : null,
    ...(kind && { kind }),
  };
}
