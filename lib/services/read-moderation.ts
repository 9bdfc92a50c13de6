import type { Actor } from "@/lib/access/actor";
import { type Denied, decide, type Grant } from "@/lib/access/grant";
import { claimOf, type Debate, definitionOf, isLive } from "@/lib/argument/debate";
import type { ClaimId, UserId } from "@/lib/argument/id";
import { mentionedIn, withHandles } from "@/lib/argument/mentions";
import { appealJudges, type ModerationDecision, mayAppeal } from "@/lib/argument/moderation";
import { outlineNumbers } from "@/lib/argument/numbering";
import { type Database, db } from "@/lib/db/client";
import { commentById } from "@/lib/db/comments";
import { decisionsOf, editorsOf, type Flag, standingDecisions, waitingFlags } from "@/lib/db/moderation";
import { peopleOf } from "@/lib/db/people";
import { standingOf } from "@/lib/db/standing";
import { ok, type Result } from "@/lib/result";
import { authorize } from "./authorize";
import { currentDebate } from "./current-debate";

/** What flags or a decision are about, as far as this reader may see it. */
interface ReadTarget {
  readonly claimId: ClaimId;
  readonly commentId: string | null;
  /** The claim; null where readers do not see it. */
  readonly claimText: string | null;
  /** The comment; null where there is none, or readers do not see it. */
  readonly commentText: string | null;
  readonly authorName: string;
}

/** A claim as people name it. */
interface NamedClaim {
  readonly number: string;
  readonly text: string;
}

/** Everything that waits on one claim or comment. */
interface QueueEntry extends ReadTarget {
  readonly flags: readonly (Flag & { readonly authorName: string; readonly duplicate: NamedClaim | null })[];
}

interface LogEntry extends Omit<ReadTarget, "authorName"> {
  readonly decision: ModerationDecision;
  readonly moderatorName: string;
  readonly judgeName: string;
  readonly duplicateText: string | null;
  /** Whether this reader's own words are concerned and one appeal is left. */
  readonly mayAppeal: boolean;
  /** Whether this reader decides the appeal that waits. */
  readonly mayJudge: boolean;
}

export interface Moderation {
  /** What waits; null for those who do not decide. */
  readonly queue: readonly QueueEntry[] | null;
  readonly log: readonly LogEntry[];
}

/** The public record of what editors decided about flags, and for editors what waits. */
export async function readModeration(actor: Actor | null, debateId: string): Promise<Result<Moderation, Denied>> {
  const grant = await authorize(actor, "read", debateId);
  if (!grant.ok) return grant;
  const current = await currentDebate(db(), grant.value);
  if (!current.ok) return current;
  const standing = await standingOf(db(), actor, grant.value.debateId);
  const editing = decide(actor, "edit", standing);
  const commenting = decide(actor, "comment", standing);
  const seen = { grant: grant.value, debate: current.value.debate, everything: editing.ok };
  const [flags, decisions, editors] = await Promise.all([
    editing.ok ? waitingFlags(db(), editing.value) : [],
    decisionsOf(db(), grant.value),
    editorsOf(db(), grant.value),
  ]);
  const judges = new Set(editors);
  if (editing.ok) judges.add(editing.value.actorId);
  const people = await peopleOf(
    db(),
    grant.value,
    new Set([
      ...flags.map(({ authorId }) => authorId),
      ...decisions.flatMap(({ moderatorId, appeal }) => [moderatorId, ...(appeal?.decided ? [appeal.decided.by] : [])]),
    ]),
  );
  const nameOf = (id: UserId | undefined) => (id === undefined ? "" : (people[id]?.name ?? ""));
  const log = await Promise.all(
    decisions.map(async (decision): Promise<LogEntry> => {
      const { appeal, moderatorId, duplicateOf } = decision;
      const waits = appeal !== null && appeal.decided === null;
      return {
        ...(await targetOf(db(), seen, decision)),
        decision,
        moderatorName: nameOf(moderatorId),
        judgeName: nameOf(appeal?.decided?.by),
        duplicateText: duplicateOf === null ? null : textOf(seen, duplicateOf),
        mayAppeal: commenting.ok && mayAppeal(decision, commenting.value.actorId),
        mayJudge: waits && editing.ok && appealJudges(decision, judges).has(editing.value.actorId),
      };
    }),
  );
  return ok({ queue: editing.ok ? await queueOf(flags, seen, nameOf) : null, log });
}

interface Seen {
  readonly grant: Grant;
  readonly debate: Debate;
  /** Editors see what was removed too. */
  readonly everything: boolean;
}

async function queueOf(
  flags: readonly Flag[],
  seen: Seen,
  nameOf: (id: UserId) => string,
): Promise<readonly QueueEntry[]> {
  const byTarget = new Map<string, Flag[]>();
  for (const flag of flags) {
    const claim = claimOf(seen.debate, flag.claimId);
    // With its branch the flags on a claim come back, should it be restored.
    if (claim === undefined || !isLive(seen.debate, claim)) continue;
    const key = `${flag.claimId} ${flag.commentId}`;
    byTarget.set(key, [...(byTarget.get(key) ?? []), flag]);
  }
  const numbers = flags.some(({ duplicateOf }) => duplicateOf !== null) ? outlineNumbers(seen.debate) : new Map();
  const entries = await Promise.all(
    [...byTarget.values()].map(async (some) => ({
      ...(await targetOf(db(), seen, some[0] as Flag)),
      flags: some.map((flag) => ({
        ...flag,
        authorName: nameOf(flag.authorId),
        duplicate: flag.duplicateOf === null ? null : named(seen, flag.duplicateOf, numbers),
      })),
    })),
  );
  return entries.filter(({ commentId, commentText }) => commentId === null || commentText !== null);
}

function named(seen: Seen, id: ClaimId, numbers: ReadonlyMap<ClaimId, string>): NamedClaim | null {
  const [text, number] = [textOf(seen, id), numbers.get(id)];
  return text === null || number === undefined ? null : { number, text };
}

async function targetOf(
  on: Database,
  seen: Seen,
  { claimId, commentId }: { readonly claimId: ClaimId; readonly commentId: string | null },
): Promise<ReadTarget> {
  const comment = commentId === null ? null : await commentById(on, seen.grant, commentId);
  const authorId = commentId === null ? claimOf(seen.debate, claimId)?.authorId : comment?.authorId;
  const text = comment?.text ?? "";
  const involved = [...(authorId === undefined ? [] : [authorId]), ...mentionedIn(text)];
  const people = await peopleOf(on, seen.grant, new Set(involved));
  const hidden = comment === null || (comment.removed !== null && !seen.everything);
  return {
    ...{ claimId, commentId },
    claimText: textOf(seen, claimId),
    commentText: hidden ? null : withHandles(text, (id) => people[id]?.name, ""),
    authorName: authorId === undefined ? "" : (people[authorId]?.name ?? ""),
  };
}

function textOf({ debate, everything }: Seen, id: ClaimId): string | null {
  const claim = claimOf(debate, id);
  if (claim === undefined || !(everything || isLive(debate, claim))) return null;
  return definitionOf(debate, claim)?.text ?? null;
}

/** What editors said of a claim that still holds, for the claim's own page. */
export interface ClaimMarks {
  readonly unsourced: boolean;
  readonly duplicates: readonly { readonly id: ClaimId; readonly text: string }[];
}

export async function readMarks(
  actor: Actor | null,
  debateId: string,
  claimId: string,
): Promise<Result<ClaimMarks, Denied>> {
  const grant = await authorize(actor, "read", debateId);
  if (!grant.ok) return grant;
  const current = await currentDebate(db(), grant.value);
  if (!current.ok) return current;
  const { debate } = current.value;
  const place = claimOf(debate, claimId as ClaimId);
  const claim = place === undefined ? undefined : definitionOf(debate, place);
  if (claim === undefined) return ok({ unsourced: false, duplicates: [] });
  const decisions = await standingDecisions(db(), grant.value, claim.id);
  const seen = { grant: grant.value, debate, everything: false };
  const twins = new Set(decisions.flatMap(({ duplicateOf }) => duplicateOf ?? []));
  return ok({
    unsourced: decisions.some(
      ({ action, sourceCount }) => action === "markUnsourced" && claim.sources.length <= (sourceCount ?? 0),
    ),
    duplicates: [...twins].flatMap((id) => {
      const text = textOf(seen, id);
      return text === null ? [] : [{ id, text }];
    }),
  });
}
