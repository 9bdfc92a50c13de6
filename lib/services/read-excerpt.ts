import type { Actor } from "@/lib/access/actor";
import type { Denied } from "@/lib/access/grant";
import { type ClaimLine, claimLines } from "@/lib/argument/claim-line";
import { claimOf, type Debate, isLive, liveAnswers, pathTo } from "@/lib/argument/debate";
import { excerptOf } from "@/lib/argument/excerpt";
import { type ClaimId, type DebateId, isId } from "@/lib/argument/id";
import { outlineNumbers } from "@/lib/argument/numbering";
import { db } from "@/lib/db/client";
import { err, ok, type Result } from "@/lib/result";
import { authorize } from "./authorize";
import { currentDebate } from "./current-debate";

/** As many claims as one page of plain text shows. */
const mostShown = 300;

/** A page of a large debate as plain text, with the ways on from it. */
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

interface ExcerptClaim extends ClaimLine {
  readonly answers: readonly ExcerptClaim[];
  /** How many claims below it are left out. */
  readonly left: number;
}

/** As much of a debate, or of the branch below one claim, as a page without scripts shows. */
export async function readExcerpt(
  actor: Actor | null,
  debateId: string,
  claimId: string | null,
  from: number,
): Promise<Result<ExcerptPage, Denied>> {
  const grant = await authorize(actor, "read", debateId);
  if (!grant.ok) return grant;
  const current = await currentDebate(db(), grant.value);
  if (!current.ok) return current;
  const { debate } = current.value;
  const asked = claimId !== null && isId(claimId) ? claimOf(debate, claimId as ClaimId) : undefined;
  if (claimId !== null && (asked === undefined || !isLive(debate, asked))) return err({ code: "not-found" });
  // A shared claim is answered where it is argued.
  const root = asked?.sharedFrom ?? asked?.id ?? null;
  const excerpt = excerptOf(debate, root, mostShown, from);
  const path = asked === undefined ? [] : pathTo(debate, asked.id).map(({ id }) => id);
  const lines = claimLines(debate, outlineNumbers(debate), [...path, ...excerpt.shown]);
  const { before, after, cut, shown } = excerpt;
  return ok({
    debateId: debate.id,
    question: debate.question,
    path: path.flatMap((id) => lines.get(id) ?? []),
    answers: nested(debate, root, shown, cut, lines),
    previous: before === 0 ? null : Math.max(0, before - mostShown),
    next: after === 0 ? null : before + mostShown,
  });
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
