import type { Span } from "../essay";
import type { ProposalKind } from "../proposal";

/** Every rule by which a sentence becomes a proposal, with what it proposes. The interface explains each by its name. */
export const ruleKinds = {
  should: "recommendation",
  must: "recommendation",
  need: "recommendation",
  "time-to": "recommendation",
  recommend: "recommendation",
  imperative: "recommendation",
  "let-us": "recommendation",
  "right-course": "recommendation",
  prohibition: "recommendation",
  because: "reason",
  therefore: "reason",
  figure: "evidence",
  study: "evidence",
  attribution: "evidence",
  however: "contrast",
  although: "concession",
  granted: "concession",
  objection: "concession",
  judgement: "assertion",
  effect: "assertion",
  prediction: "assertion",
  comparison: "assertion",
  general: "assertion",
  opinion: "assertion",
} as const satisfies Record<string, ProposalKind>;

export type Rule = keyof typeof ruleKinds;

/** Words that a rule found. */
export interface Found extends Span {
  readonly rule: Rule;
  /** What it adds to the logarithm of the odds that the sentence is what it says. */
  readonly weight: number;
}

/**
 * The places of a pattern in a sentence, without marks and blanks around them, at most three: more of the same says no
 * more. `pattern` has the flag g.
 */
export function finds(words: string, pattern: RegExp, rule: Rule, weight: number): Found[] {
  const found: Found[] = [];
  // A loop of exec, since matchAll makes another regular expression each time.
  pattern.lastIndex = 0;
  for (let match = pattern.exec(words); match !== null && found.length < 3; match = pattern.exec(words)) {
    const start = match.index + Math.max(match[0].search(first), 0);
    const end = match.index + match[0].replace(last, "").length;
    found.push({ start, end, rule, weight });
  }
  return found;
}

const first = /[\p{L}\p{N}\p{Sc}"]/u;
const last = /[\s,]+$/;
