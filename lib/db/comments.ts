import type { Grant, Signed } from "../access/grant";
import type { Comment } from "../argument/comment";
import type { ClaimId, UserId } from "../argument/id";
import type { Database } from "./client";
import type { Comment as Row } from "./generated/client";

/** A claim takes as many comments as anybody reads; what comes after is not shown. */
const most = 500;

export async function commentsOn(
  on: Database,
  { debateId }: Grant,
  claimIds: readonly ClaimId[],
): Promise<readonly Comment[]> {
  const rows = await on.comment.findMany({
    where: { debateId, claimId: { in: [...claimIds] } },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    take: most,
  });
  return rows.map(commentOfRow);
}

export async function commentById(on: Database, { debateId }: Grant, id: string): Promise<Comment | null> {
  const row = await on.comment.findUnique({ where: { debateId_id: { debateId, id } } });
  return row === null ? null : commentOfRow(row);
}

/** How many comments stand at each claim that has some. */
export async function commentCounts(on: Database, { debateId }: Grant): Promise<Readonly<Record<ClaimId, number>>> {
  const rows = await on.comment.groupBy({
    by: ["claimId"],
    where: { debateId, removedAt: null },
    _count: { id: true },
  });
  return Object.fromEntries(rows.map(({ claimId, _count }) => [claimId, _count.id]));
}

/** Keeps a comment; the same one sent twice is kept once. False when the id is another one's. */
export async function insertComment(
  tx: Database,
  { debateId, actorId }: Signed<"comment">,
  comment: Pick<Comment, "id" | "claimId" | "parentId" | "text" | "createdAt">,
): Promise<"new" | "there" | "another"> {
  const { id, claimId, parentId, text, createdAt } = comment;
  const row = { debateId, id, claimId, parentId, text, authorId: actorId };
  const data = [{ ...row, createdAt: new Date(createdAt) }];
  if ((await tx.comment.createMany({ data, skipDuplicates: true })).count === 1) return "new";
  return (await tx.comment.count({ where: row })) === 1 ? "there" : "another";
}

/** Changes the actor's own words. */
export async function rewordComment(
  tx: Database,
  { debateId, actorId }: Signed<"comment">,
  { id, text, at }: { id: string; text: string; at: number },
): Promise<boolean> {
  const { count } = await tx.comment.updateMany({
    where: { debateId, id, authorId: actorId, removedAt: null },
    data: { text, editedAt: new Date(at) },
  });
  await touch(tx, debateId, id);
  return count === 1;
}

export async function markCommentRemoved(
  tx: Database,
  { debateId, actorId }: Signed<"comment" | "edit">,
  id: string,
  at: number | null,
): Promise<void> {
  const data = at === null ? { removedAt: null, removedById: null } : { removedAt: new Date(at), removedById: actorId };
  await tx.comment.updateMany({ where: { debateId, id }, data });
  await touch(tx, debateId, id);
}

export async function markCommentResolved(
  tx: Database,
  { debateId, actorId }: Signed<"comment" | "edit">,
  id: string,
  at: number | null,
): Promise<void> {
  const data =
    at === null ? { resolvedAt: null, resolvedById: null } : { resolvedAt: new Date(at), resolvedById: actorId };
  await tx.comment.updateMany({ where: { debateId, id }, data });
  await touch(tx, debateId, id);
}

/** Those who follow the debate hear of what was touched. */
const touch = (tx: Database, debateId: string, id: string): Promise<number> =>
  tx.$executeRaw`
    UPDATE "Comment" SET "changedAt" = clock_timestamp() WHERE "debateId" = ${debateId}::uuid AND "id" = ${id}::uuid`;

/** Removed words stay in the database, for the moderator's successor to judge, and go to no reader. */
const commentOfRow = (row: Row): Comment => ({
  ...{ id: row.id, claimId: row.claimId as ClaimId, parentId: row.parentId, authorId: row.authorId as UserId },
  text: row.text,
  createdAt: row.createdAt.getTime(),
  editedAt: row.editedAt?.getTime() ?? null,
  changedAt: row.changedAt.getTime(),
  resolved: marked(row.resolvedById, row.resolvedAt),
  removed: marked(row.removedById, row.removedAt),
});

const marked = (by: string | null, at: Date | null) =>
  by === null || at === null ? null : { by: by as UserId, at: at.getTime() };
