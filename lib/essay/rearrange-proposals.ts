import type { Span } from "./essay";
import type { Proposal } from "./proposal";
import { worded } from "./worded";

/**
 * A proposal in two, the text divided at an offset inside its span; null where a part would have no words. The second
 * part stands beside the first one, or under it where it gives a reason for it.
 */
export function splitProposal(proposal: Proposal, at: number, text: string): readonly [Proposal, Proposal] | null {
  const [left, right] = [trimmed(text, proposal.span.start, at), trimmed(text, at, proposal.span.end)];
  const [first, second] = [part(proposal, left, text, "1"), part(proposal, right, text, "2")];
  if (first === null || second === null) return null;
  const reason = /^(?:because|since|as|for|given that)\b/i.test(text.slice(right.start, right.end));
  return [first, reason ? { ...second, kind: "reason", role: "support", parent: first.key } : second];
}

function part(proposal: Proposal, span: Span, text: string, name: string): Proposal | null {
  const words = worded(text.slice(span.start, span.end));
  if (!/[\p{L}\p{N}]/u.test(words)) return null;
  const inside = <T extends Span>(spans: readonly T[]) =>
    spans.filter(({ start, end }) => start >= span.start && end <= span.end);
  return {
    ...{ ...proposal, key: `${proposal.key}.${name}`, span, text: words },
    ...{ cues: inside(proposal.cues), hedges: inside(proposal.hedges) },
  };
}

function trimmed(text: string, from: number, to: number): Span {
  const words = text.slice(from, to);
  const start = from + (words.length - words.trimStart().length);
  return { start, end: Math.max(start, from + words.trimEnd().length) };
}

/** Whether no words stand between the two, or none but the one that joins both halves of a sentence. */
function areAdjacent(a: Proposal, b: Proposal, text: string): boolean {
  const [first, second] = a.span.start <= b.span.start ? [a, b] : [b, a];
  const between = text.slice(first.span.end, second.span.start);
  return first.span.end <= second.span.start && (!/[\p{L}\p{N}]/u.test(between) || /^[^.!?…\n]{0,24}$/.test(between));
}

/** Two proposals beside each other as one, in the place of the higher one; null where they are not beside each other. */
export function joinProposals(a: Proposal, b: Proposal, text: string): Proposal | null {
  if (!areAdjacent(a, b, text)) return null;
  const [first, second] = a.span.start <= b.span.start ? [a, b] : [b, a];
  const above = second.role === "thesis" || first.parent === second.key ? second : first;
  const span = { start: first.span.start, end: second.span.end };
  return {
    ...{ key: `${first.key}+${second.key}`, span, text: worded(text.slice(span.start, span.end)) },
    ...{ kind: above.kind, role: above.role, parent: above.parent },
    ...{ cues: [...first.cues, ...second.cues], hedges: [...first.hedges, ...second.hedges] },
    confidence: Math.max(first.confidence, second.confidence),
  };
}
