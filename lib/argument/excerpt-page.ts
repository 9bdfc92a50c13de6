import { type ClaimLine, claimLines } from "./claim-line";
import { claimOf, type Debate, isLive, liveAnswers, pathTo } from "./debate";
import { excerptOf } from "./excerpt";
import type { ClaimId, DebateId } from "./id";

/** A page of a debate as plain text, with the ways on from it. */
export interface ExcerptPage {
  readonly debateId: DebateId;
  readonly question: string;
  /** From the thesis down to the claim that the page is about, included; empty for the whole debate. */
  readonly path: readonly ClaimLine[];
  readonly answers: readonly ExcerptClaim[];
  /** Where the answers to that claim go on, as `from` of another page; null: there are no more. */
  readonly previous: number | null;
  readonly next: number | null;
}

export interface ExcerptClaim extends ClaimLine {
  readonly answers: readonly ExcerptClaim[];
  /** How many claims below it are left out. */
  readonly left: number;
}

/** Up to `most` claims below a claim (null: of the whole debate); null where that claim is not live. */
export function excerptPage(debate: Debate, claimId: ClaimId | null, from: number, most: number): ExcerptPage | null {
  const asked = claimId === null ? undefined : claimOf(debate, claimId);
  if (claimId !== null && (asked === undefined || !isLive(debate, asked))) return null;
  // A shared claim is answered where it is argued.
  const root = asked?.sharedFrom ?? asked?.id ?? null;
  const excerpt = excerptOf(debate, root, most, from);
  const path = asked === undefined ? [] : pathTo(debate, asked.id).map(({ id }) => id);
  const lines = claimLines(debate, [...path, ...excerpt.shown]);
  const { before, after, cut, shown } = excerpt;
  return {
    debateId: debate.id,
    question: debate.question,
    path: path.flatMap((id) => lines.get(id) ?? []),
    answers: nested(debate, root, shown, cut, lines),
    previous: before === 0 ? null : Math.max(0, before - most),
    next: after === 0 ? null : before + most,
  };
}

/** At most 64 levels deep, as debates are. */
function nested(
  debate: Debate,
  parent: ClaimId | null,
  shown: ReadonlySet<ClaimId>,
  cut: ReadonlyMap<ClaimId, number>,
  lines: ReadonlyMap<ClaimId, ClaimLine>,
): readonly ExcerptClaim[] {
  return liveAnswers(debate, parent).flatMap(({ id }) => {
    const line = shown.has(id) ? lines.get(id) : undefined;
    if (line === undefined) return [];
    const left = cut.get(id) ?? 0;
    return [{ ...line, left, answers: left > 0 ? [] : nested(debate, id, shown, cut, lines) }];
  });
}
