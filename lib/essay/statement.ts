import type { Sentence, Span } from "./essay";
import type { ProposalKind } from "./proposal";
import { assertion } from "./rules/assertion";
import { type Clauses, clausesOf } from "./rules/clauses";
import { concession, contrast, reason, turnsAgainst, turnsWithin } from "./rules/discourse";
import { evidence } from "./rules/evidence";
import { hedgesIn } from "./rules/hedges";
import { againstClaim } from "./rules/no-claim";
import { type Reading, readingOf } from "./rules/reading";
import { recommendation } from "./rules/recommending/recommendation";
import { type Found, type Rule, ruleKinds } from "./rules/rule";

/** Something that a sentence says and that may become a claim, before it has its place among the others. */
export interface Statement {
  readonly span: Span;
  readonly kind: ProposalKind;
  readonly cues: readonly (Span & { readonly rule: Rule })[];
  readonly hedges: readonly Span[];
  readonly confidence: number;
  readonly paragraph: number;
  /** Whether it turns against the one before, gives a reason for it, or follows from it. */
  readonly link: "against" | "reason" | "follows" | null;
  /** For one half of a sentence: which half, of what kind of sentence. */
  readonly half: { readonly of: "main" | "side"; readonly kind: "reason" | "concession" } | null;
}

/** Of a sentence nothing, one statement, or two where half of it is a reason for the other or a concession to it. */
export function statementsIn(words: string, sentence: Sentence, reading: Reading): readonly Statement[] {
  const judged = judge(reading);
  if (judged === null) return [];
  const clauses = clausesOf(words, reading.from);
  if (clauses === null) {
    return [{ ...told(judged, { start: 0, end: words.length }, sentence, words), link: linkOf(reading), half: null }];
  }
  const halves = (["main", "side"] as const).map((of): Statement => {
    const span = clauses[of];
    const own = judge(readingOf(words.slice(span.start, span.end), reading.kind, reading.setting)) ?? judged;
    const part = (of === "main" ? mainHalf : sideHalf)(judged, own, clauses);
    return { ...told(part, span, sentence, words), link: null, half: { of, kind: clauses.kind } };
  });
  return halves.sort((a, b) => a.span.start - b.span.start);
}

/** As sure as the whole sentence. It recommends something only if it does by itself. */
function mainHalf(whole: Judged, own: Judged, { side, kind }: Clauses): Judged {
  const lost = whole.kind === "recommendation" && own.kind !== "recommendation";
  const cues = whole.cues.filter((cue) => !isIn(cue, side) && ruleKinds[cue.rule] !== kind);
  return { kind: lost ? "assertion" : whole.kind, cues, confidence: whole.confidence };
}

/** A reason or a concession, whatever else it would be by itself. */
const sideHalf = (whole: Judged, own: Judged, { main, kind }: Clauses): Judged => ({
  kind,
  cues: whole.cues.filter((cue) => !isIn(cue, main)),
  confidence: Math.min(own.confidence, whole.confidence),
});

const isIn = (part: Span, whole: Span): boolean => part.start >= whole.start && part.end <= whole.end;

interface Judged {
  readonly kind: ProposalKind;
  readonly cues: readonly Found[];
  readonly confidence: number;
}

function told({ kind, cues, confidence }: Judged, span: Span, sentence: Sentence, words: string) {
  const at = sentence.start;
  const moved = <T extends Span>(part: T): T => ({ ...part, start: at + part.start, end: at + part.end });
  const hedges = hedgesIn(words.slice(span.start, span.end)).map((hedge) => ({
    start: hedge.start + span.start,
    end: hedge.end + span.start,
  }));
  const parts = { cues: cues.map(moved), hedges: hedges.map(moved) };
  return { span: moved(span), kind, confidence, paragraph: sentence.paragraph, ...parts };
}

/** What an unmarked sentence starts with, as logarithms of odds. */
const startingAt = { recommendation: -1, claim: -0.1 };

function judge(reading: Reading): Judged | null {
  if (reading.kind === "heading") return null;
  const asked = recommendation(reading);
  if (asked.length > 0)
    return { kind: "recommendation", cues: asked, confidence: likelihood(startingAt.recommendation + summed(asked)) };
  const groups = [concession(reading), contrast(reading), evidence(reading), reason(reading), assertion(reading)];
  const all = groups.flat();
  const odds = startingAt.claim + summed(all);
  // Nothing speaks for it, whatever speaks against it.
  if (likelihood(odds) < 0.5) return null;
  const confidence = likelihood(odds - againstClaim(reading));
  return confidence < 0.5 ? null : { kind: kindOf(reading, all), cues: byPlace(all), confidence };
}

/** The first of its rule counts in full, each further one half as much as the one before; of all together no more than 4. */
function summed(found: readonly Found[]): number {
  const left = new Map<Rule, number>();
  let sum = 0;
  for (const { rule, weight } of [...found].sort((a, b) => b.weight - a.weight)) {
    const share = left.get(rule) ?? 1;
    sum += weight * share;
    left.set(rule, share / 2);
  }
  return Math.min(sum, 4);
}

const likelihood = (odds: number): number => Math.round(100 / (1 + Math.exp(-odds))) / 100;

const byPlace = (found: readonly Found[]) => [...found].sort((a, b) => a.start - b.start || a.end - b.end);

function kindOf(reading: Reading, found: readonly Found[]): ProposalKind {
  const has = (rule: Rule, within = Number.POSITIVE_INFINITY) =>
    found.some((one) => one.rule === rule && one.start <= within);
  const concedes = has("objection") || has("granted", reading.from + 40);
  if (concedes) return turnsWithin(reading) ? "contrast" : "concession";
  if (has("although", 2)) return "concession";
  if (turnsAgainst(reading)) return "contrast";
  if (has("study") || has("figure") || has("attribution")) return "evidence";
  if (has("because") || has("therefore")) return "reason";
  return has("however") ? "contrast" : "assertion";
}

function linkOf(reading: Reading): Statement["link"] {
  const { words } = reading;
  if (turnsAgainst(reading) || turnsWithin(reading)) return "against";
  if (
    /^["'(]*(?:because|after all|this is because|that is because|for one thing|indeed|for (?!example))\b/i.test(words)
  )
    return "reason";
  return /^["'(]*(?:therefore|thus|hence|consequently|so|as a result|it follows)\b/i.test(words) ? "follows" : null;
}
