import type { Grant, Signed } from "../access/grant";
import type { ClaimId, UserId } from "../argument/id";
import type { FlagReason, ModerationDecision } from "../argument/moderation";
import type { Verdict } from "../argument/vote";
import type { Database } from "./client";
import type { ModerationDecision as DecisionRow } from "./generated/client";

/** What flags and decisions are about: a claim, or a comment on it. */
export interface Target {
  readonly claimId: ClaimId;
  readonly commentId: string | null;
}

export interface Flag extends Target {
  readonly id: string;
  readonly authorId: UserId;
  readonly reason: FlagReason;
  readonly duplicateOf: ClaimId | null;
  readonly note: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

export interface OwnFlag {
  readonly commentId: string | null;
  readonly waits: boolean;
}

/** Keeps a flag, sent once or twice; false when this person's flag on the same thing waits already. */
export async function insertFlag(
  tx: Database,
  { debateId, actorId }: Signed<"flag">,
  { id, claimId, commentId, reason, duplicateOf, note }: Omit<Flag, "authorId" | "at">,
): Promise<boolean> {
  const waits = { debateId, claimId, commentId, authorId: actorId, decisionId: null };
  const [earlier] = await tx.flag.findMany({ where: waits, select: { id: true }, take: 1 });
  if (earlier !== undefined) return earlier.id === id;
  const row = { debateId, id, claimId, commentId, reason, duplicateOf, note, authorId: actorId };
  if ((await tx.flag.createMany({ data: [row], skipDuplicates: true })).count === 1) return true;
  // Sent twice at once, the other one was faster.
  return (await tx.flag.count({ where: { ...waits, id } })) === 1;
}

/**
 * The flags that this person has put on a claim and on comments on it or on those it stands for; `waits`: nobody has
 * decided on it yet.
 */
export async function flagsBy(
  on: Database,
  { debateId, actorId }: Signed<"flag">,
  claimId: ClaimId,
  stoodFor: readonly ClaimId[],
): Promise<readonly OwnFlag[]> {
  const about = [{ claimId }, { claimId: { in: [...stoodFor] }, commentId: { not: null } }];
  const rows = await on.flag.findMany({
    where: { debateId, authorId: actorId, OR: about },
    select: { commentId: true, decisionId: true },
  });
  return rows.map(({ commentId, decisionId }) => ({ commentId, waits: decisionId === null }));
}

/** The flags that wait, oldest first, at most 200. */
export async function waitingFlags(on: Database, { debateId }: Signed<"edit">): Promise<readonly Flag[]> {
  const rows = await on.flag.findMany({
    where: { debateId, decisionId: null },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    take: 200,
  });
  return rows.map((row) => ({
    ...{ id: row.id, claimId: row.claimId as ClaimId, commentId: row.commentId, authorId: row.authorId as UserId },
    ...{ reason: row.reason, duplicateOf: row.duplicateOf as ClaimId | null, note: row.note },
    at: row.createdAt.getTime(),
  }));
}

export const countFlags = (on: Database, { debateId }: Grant): Promise<number> =>
  on.flag.count({ where: { debateId, decisionId: null } });

/** Settles the flags that wait on something; gives whose they were, nobody's when somebody was faster. */
export async function settleFlags(
  tx: Database,
  { debateId }: Signed<"edit">,
  { claimId, commentId }: Target,
  decisionId: string,
): Promise<readonly UserId[]> {
  const rows = await tx.$queryRaw<{ authorId: UserId }[]>`
    UPDATE "Flag" SET "decisionId" = ${decisionId}::uuid
    WHERE "debateId" = ${debateId}::uuid AND "claimId" = ${claimId}::uuid AND "decisionId" IS NULL
      AND "commentId" IS NOT DISTINCT FROM ${commentId}::uuid
    RETURNING "authorId"`;
  return rows.map(({ authorId }) => authorId);
}

export async function insertDecision(
  tx: Database,
  { debateId, actorId }: Signed<"edit">,
  decision: Omit<ModerationDecision, "moderatorId" | "appeal">,
  sourceCount: number | null,
): Promise<void> {
  const { id, claimId, commentId, affectedId, action, duplicateOf, reason, position, at } = decision;
  await tx.moderationDecision.create({
    data: {
      ...{ debateId, id, claimId, commentId, affectedId, action, duplicateOf, reason, sourceCount },
      ...{ stated: position !== null, statedVerdict: position?.verdict ?? null },
      ...{ moderatorId: actorId, at: new Date(at) },
    },
  });
}

/** The moderator's own verdict on the claim, to be stated; null: none given. */
export async function ownVerdict(
  tx: Database,
  { debateId, actorId }: Signed<"edit">,
  claimId: ClaimId,
): Promise<Verdict | null> {
  const where = { debateId_claimId_userId: { debateId, claimId, userId: actorId } };
  const row = await tx.vote.findUnique({ where, select: { verdict: true } });
  return (row?.verdict ?? null) as Verdict | null;
}

/** The newest first, at most 100. */
export async function decisionsOf(on: Database, { debateId }: Grant): Promise<readonly ModerationDecision[]> {
  const rows = await on.moderationDecision.findMany({
    where: { debateId },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    take: 100,
  });
  return rows.map(decisionOfRow);
}

/** Decisions about a claim itself that stand, newest first, with the sources it had when it was marked unsourced. */
export async function standingDecisions(
  on: Database,
  { debateId }: Grant,
  claimId?: ClaimId,
): Promise<readonly (ModerationDecision & { readonly sourceCount: number | null })[]> {
  const rows = await on.moderationDecision.findMany({
    where: {
      ...{ debateId, commentId: null, action: { in: ["markUnsourced", "linkDuplicate"] } },
      ...{ OR: [{ stands: null }, { stands: true }] },
      ...(claimId === undefined ? {} : { claimId }),
    },
    orderBy: { at: "desc" },
    take: 1000,
  });
  return rows.map((row) => ({ ...decisionOfRow(row), sourceCount: row.sourceCount }));
}

export async function decisionById(on: Database, { debateId }: Grant, id: string): Promise<ModerationDecision | null> {
  const row = await on.moderationDecision.findUnique({ where: { debateId_id: { debateId, id } } });
  return row === null ? null : decisionOfRow(row);
}

/** False when there has been an appeal already. */
export async function putAppeal(
  tx: Database,
  { debateId, actorId }: Signed<"comment">,
  { id, text, at }: { id: string; text: string; at: number },
): Promise<boolean> {
  const { count } = await tx.moderationDecision.updateMany({
    where: { debateId, id, affectedId: actorId, appealedAt: null },
    data: { appeal: text, appealedAt: new Date(at) },
  });
  return count === 1;
}

/** False when somebody decided before. */
export async function settleAppeal(
  tx: Database,
  { debateId, actorId }: Signed<"edit">,
  { id, stands, reason, at }: { id: string; stands: boolean; reason: string; at: number },
): Promise<boolean> {
  const { count } = await tx.moderationDecision.updateMany({
    where: { debateId, id, appealedAt: { not: null }, stands: null },
    data: { stands, appealReason: reason, appealById: actorId, appealDecidedAt: new Date(at) },
  });
  return count === 1;
}

/** Everyone with a role of their own that decides. */
export async function editorsOf(on: Database, { debateId }: Grant): Promise<ReadonlySet<UserId>> {
  const where = { debateId, role: { in: ["editor" as const, "owner" as const] }, user: { disabledAt: null } };
  const rows = await on.membership.findMany({ where, select: { userId: true } });
  return new Set(rows.map(({ userId }) => userId as UserId));
}

const decisionOfRow = (row: DecisionRow): ModerationDecision => ({
  ...{ id: row.id, claimId: row.claimId as ClaimId, commentId: row.commentId, affectedId: row.affectedId as UserId },
  ...{ action: row.action, duplicateOf: row.duplicateOf as ClaimId | null, reason: row.reason },
  moderatorId: row.moderatorId as UserId,
  position: row.stated ? { verdict: row.statedVerdict as Verdict | null } : null,
  at: row.at.getTime(),
  appeal: appealOf(row),
});

const appealOf = ({ appeal, appealedAt, stands, appealReason, appealById, appealDecidedAt }: DecisionRow) =>
  appeal === null || appealedAt === null
    ? null
    : {
        ...{ text: appeal, at: appealedAt.getTime() },
        decided:
          stands === null || appealById === null || appealDecidedAt === null
            ? null
            : { stands, reason: appealReason, by: appealById as UserId, at: appealDecidedAt.getTime() },
      };
