import type { Actor } from "@/lib/access/actor";
import { type Denied, decide, verbsOf } from "@/lib/access/grant";
import type { Verb } from "@/lib/access/verb";
import type { Frame } from "@/lib/argument/debate";
import { type DebateId, isId, type UserId } from "@/lib/argument/id";
import type { MemberRole } from "@/lib/argument/settings";
import { db } from "@/lib/db/client";
import { liveDebate } from "@/lib/db/live-debates";
import { countFlags } from "@/lib/db/moderation";
import { standingOf } from "@/lib/db/standing";
import { countWaiting } from "@/lib/db/suggestions";
import { err, ok, type Result } from "@/lib/result";

/** A debate without its claims, and what the reader may do there: for the pages around the outline. */
export interface FrameReading {
  readonly frame: Frame;
  /** How many claims there are, removed ones included. */
  readonly claims: number;
  readonly verbs: readonly Verb[];
  /** The membership the reader holds, whatever the debate allows everyone. */
  readonly membership: MemberRole | null;
  readonly actorId: UserId | null;
  /** Suggestions that wait and that this reader may see. */
  readonly waiting: number;
  /** Flags that wait and that this reader decides on. */
  readonly flagged: number;
}

export async function readFrame(actor: Actor | null, debateId: string): Promise<Result<FrameReading, Denied>> {
  if (!isId(debateId)) return err({ code: "not-found" });
  const on = db();
  const standing = await standingOf(on, actor, debateId as DebateId);
  const grant = decide(actor, "read", standing);
  if (!grant.ok || standing === null) return grant.ok ? err({ code: "not-found" }) : grant;
  const live = await liveDebate(on, grant.value, standing);
  if (live === null) return err({ code: "not-found" });
  const { id, question, background, settings, version } = live.debate;
  const suggesting = decide(actor, "suggest", standing);
  const everyones = decide(actor, "edit", standing).ok;
  return ok({
    frame: { id, question, background, settings, version },
    claims: live.debate.claims.size,
    verbs: verbsOf(actor, standing),
    membership: standing.membership,
    actorId: grant.value.actorId,
    flagged: everyones ? await countFlags(on, grant.value) : 0,
    waiting: suggesting.ok ? await countWaiting(on, suggesting.value, everyones) : 0,
  });
}

/** The same in a few plain words, for the head of a page. */
export const aboutDebate = ({ frame, verbs, membership, waiting, flagged }: FrameReading) => ({
  debateId: frame.id,
  question: frame.question,
  archived: frame.settings.archived,
  verbs,
  isMember: membership !== null,
  ...{ waiting, flagged },
});
