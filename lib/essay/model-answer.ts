import type { ClaimRole } from "../argument/claim";
import { limits } from "../argument/claim";
import { cleanText, isBlank, visibleLength, visibleText } from "../argument/text";
import { essayLimits, type Span } from "./essay";
import { type Proposal, type ProposalKind, proposalKinds } from "./proposal";
import { keyMaker } from "./proposal-key";

const most = 200;

/**
 * What a model proposed, as far as it holds: its words have to be in the text, which is looked up and not believed, and
 * the claim is plain words without links. In the order of the text; null where the answer is none.
 * @param answer the JSON that `modelTask` asks for, in a fence or not
 */
export function proposalsOfAnswer(answer: string, text: string): readonly Proposal[] | null {
  const given = listIn(answer);
  if (given === null) return null;
  const find = finder(text);
  const key = keyMaker();
  const found = given.slice(0, most).flatMap((one, number): Found[] => {
    const span = find(wordsIn(one.quote));
    const claim = cleanText(visibleText(wordsIn(one.claim)));
    if (span === null || isBlank(claim) || visibleLength(claim) > limits.claimCharacters) return [];
    const kind = proposalKinds.find((name) => name === one.kind) ?? "assertion";
    const under = typeof one.under === "number" && one.role !== "thesis" ? one.under : null;
    return [{ number, under, span, claim, kind, role: one.role === "rebuttal" ? "rebuttal" : "support" }];
  });
  found.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end || a.number - b.number);
  const keyed = found.map((one) => ({ ...one, key: `model-${key(text.slice(one.span.start, one.span.end))}` }));
  const byNumber = new Map(keyed.map((one) => [one.number, one]));
  return keyed.map((one): Proposal => {
    const parent = isRooted(one, byNumber) ? (byNumber.get(one.under ?? -1)?.key ?? null) : null;
    return {
      ...{ key: one.key, span: one.span, kind: one.kind, parent, role: parent === null ? "thesis" : one.role },
      ...{ text: one.claim, cues: [], hedges: [], confidence: 0.5 },
    };
  });
}

interface Found {
  readonly number: number;
  readonly under: number | null;
  readonly span: Span;
  readonly claim: string;
  readonly kind: ProposalKind;
  readonly role: Exclude<ClaimRole, "thesis" | "undercut">;
}

/** Whether going up ends somewhere; a model may well put two claims under one another. */
function isRooted(start: Found, byNumber: ReadonlyMap<number, Found>): boolean {
  const seen = new Set<number>();
  for (let one: Found | undefined = start; one !== undefined; one = byNumber.get(one.under ?? -1)) {
    if (seen.has(one.number)) return false;
    seen.add(one.number);
  }
  return true;
}

/** Finds words in the text, whichever quotes and dashes they are written with; the same words again further down. */
function finder(text: string): (quote: string) => Span | null {
  const plain = plainly(text);
  const after = new Map<string, number>();
  return (quote) => {
    const words = plainly(quote).replace(/\s+/g, " ").trim();
    if (words.length < 8 || words.length > essayLimits.passageCharacters) return null;
    const next = plain.indexOf(words, after.get(words) ?? 0);
    const start = next === -1 ? plain.indexOf(words) : next;
    if (start === -1) return null;
    after.set(words, start + words.length);
    return { start, end: start + words.length };
  };
}

/** Character for character, so that a place in one is a place in the other. */
const plainly = (text: string): string =>
  text
    .replace(/[‘’‚‛]/g, "'")
    .replace(/[“”„‟«»]/g, '"')
    .replace(/[‐-―−]/g, "-")
    .replace(/[\u00a0\u202f]/g, " ");

const wordsIn = (value: unknown): string => (typeof value === "string" ? value.slice(0, 20_000) : "");

type Given = Readonly<Record<"quote" | "claim" | "kind" | "role" | "under", unknown>>;

function listIn(answer: string): readonly Given[] | null {
  const bare = answer.replace(/^\s*```(?:json)?\s*|\s*```\s*$/g, "");
  let value: unknown;
  try {
    value = JSON.parse(bare);
  } catch {
    return null;
  }
  const list = Array.isArray(value) ? value : (value as { proposals?: unknown } | null)?.proposals;
  if (!Array.isArray(list)) return null;
  return list.filter((one): one is Given => typeof one === "object" && one !== null);
}
