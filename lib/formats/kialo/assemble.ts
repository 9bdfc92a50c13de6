import { limits, type Source } from "../../argument/claim";
import { err, type Result } from "../../result";
import { checkDocument } from "../check-document";
import { type DebateDocument, type DocumentClaim, nothingMore, plainClaim } from "../document";
import { atLine, type FaultCode, type Loss, type Parsed, type ParseFault } from "../format";

/** What stands under one number in a file. */
export interface Entry {
  /** `1.2`. */
  readonly number: string;
  readonly kind: "Question" | "Thesis" | "Pro" | "Con";
  readonly line: number;
  readonly said: { readonly sees: string } | { readonly text: string; readonly sources: readonly Source[] };
}

interface Place {
  readonly key: string;
  readonly kind: Entry["kind"];
  answers: number;
  lastNumber: number;
}

/** Far beyond what a claim can be: such a file was not written by people. */
export const longestWords = 50_000;

export const faultAt = (code: FaultCode, line: number, detail = "") =>
  err<ParseFault>({ code, detail, ...atLine(line) });

/**
 * Entries as a document. Keys are the numbers Kialo would give: where those of the file leave some out or are out of
 * order, that is a loss, once where it begins. `losses` are those of reading the entries.
 */
export function assemble(question: string, entries: readonly Entry[], losses: Loss[]): Result<Parsed, ParseFault> {
  const places = new Map<string, Place>();
  const claims: DocumentClaim[] = [];
  const lines = new Map<string, number>();
  const lose = (code: Loss["code"], { line, number }: Entry) => losses.push({ code, detail: number, ...atLine(line) });
  for (const entry of entries) {
    if (claims.length > limits.claims) return faultAt("too-many-claims", entry.line);
    if (places.has(entry.number)) return faultAt("duplicate", entry.line, entry.number);
    const cut = entry.number.lastIndexOf(".");
    const parent = cut === -1 ? null : places.get(entry.number.slice(0, cut));
    if (parent === undefined) return faultAt("missing-parent", entry.line, entry.number);
    if (!fits(entry.kind, parent) || (parent === null && places.size > 0))
      return faultAt("wrong-place", entry.line, entry.number);
    const number = Number(entry.number.slice(cut + 1));
    if (number !== (parent?.lastNumber ?? 0) + 1) lose("renamed", entry);
    const key = parent === null ? "1" : `${parent.key}.${++parent.answers}`;
    if (parent !== null) parent.lastNumber = number;
    places.set(entry.number, { key, kind: entry.kind, answers: 0, lastNumber: 0 });
    lines.set(key, entry.line);
    if (entry.kind !== "Question") claims.push(claimOf(entry, key, parent));
  }
  const resolved = claims.flatMap((claim) => {
    if (claim.shows === null) return [claim];
    const shown = places.get(claim.shows);
    if (shown !== undefined && shown.kind !== "Question") return [{ ...claim, shows: shown.key }];
    losses.push({ code: "dangling", detail: claim.shows, ...atLine(lines.get(claim.key) ?? 1) });
    return [];
  });
  return checked(documentOf(question, resolved), lines, losses);
}

function fits(kind: Entry["kind"], parent: Place | null): boolean {
  if (parent === null) return kind === "Question" || kind === "Thesis";
  return kind === "Thesis" ? parent.kind === "Question" : kind !== "Question" && parent.kind !== "Question";
}

const roles = { Question: "thesis", Thesis: "thesis", Pro: "support", Con: "rebuttal" } as const;

function claimOf({ kind, said }: Entry, key: string, parent: Place | null): DocumentClaim {
  const role = roles[kind];
  const claim = plainClaim(key, role === "thesis" ? null : (parent?.key ?? null), role, "");
  return "sees" in said ? { ...claim, shows: said.sees } : { ...claim, ...said };
}

const documentOf = (question: string, claims: readonly DocumentClaim[]): DebateDocument => ({
  ...{ question, background: "", ...nothingMore, claims },
});

function checked(
  document: DebateDocument,
  lines: ReadonlyMap<string, number>,
  losses: Loss[],
): Result<Parsed, ParseFault> {
  const result = checkDocument(document);
  if (result.ok) return { ok: true, value: { document, losses: losses.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)) } };
  const { error } = result;
  const line =
    (error.path === null ? undefined : lines.get(error.path)) ?? Math.max(1, ...[...lines.values()].slice(-1));
  return err({ ...error, line });
}
