import type { DebateId } from "../argument/id";
import { db } from "./client";

/** Debates with events that nobody has been told of yet. */
export async function untoldDebates(): Promise<readonly DebateId[]> {
  const rows = await db().$queryRaw<{ id: DebateId }[]>`
    SELECT "id" FROM "Debate" WHERE "seq" > "toldSeq" ORDER BY "activeAt" LIMIT 100`;
  return rows.map(({ id }) => id);
}

/**
 * Tells of the answers among the next `batch` events of a debate: the author of what was answered, and everybody who
 * follows a branch in which it was. Reads those events and what stands above them, however large the debate is; done
 * twice, it tells nobody twice. What is older than a fortnight (an import, a backup) is no news.
 * @returns whether there is more
 */
export async function tellOfEvents(debateId: DebateId, batch: number): Promise<boolean> {
  return db().$transaction(async (tx) => {
    const [debate] = await tx.$queryRaw<{ seq: number; told: number }[]>`
      SELECT "seq", "toldSeq" AS "told" FROM "Debate" WHERE "id" = ${debateId}::uuid FOR NO KEY UPDATE`;
    if (debate === undefined || debate.told >= debate.seq) return false;
    const upTo = Math.min(debate.seq, debate.told + batch);
    await tx.$executeRaw`
      WITH RECURSIVE "answer" AS (
        SELECT c."id", c."parentId", e."actorId", e."at" FROM "DebateEvent" e
        JOIN "Claim" c ON c."debateId" = e."debateId" AND c."id" = (e."edit"->>'id')::uuid
        WHERE e."debateId" = ${debateId}::uuid AND e."seq" > ${debate.told} AND e."seq" <= ${upTo}
          AND e."edit"->>'kind' = 'add' AND e."at" > now() - interval '14 days'
      ), "above" AS (
        SELECT a."id" AS "about", a."parentId" AS "id" FROM "answer" a
        UNION
        SELECT u."about", c."parentId" FROM "above" u
        JOIN "Claim" c ON c."debateId" = ${debateId}::uuid AND c."id" = u."id"
      ), "told" AS (
        SELECT p."authorId" AS "userId", 'answer' AS "kind", a.* FROM "answer" a
        JOIN "Claim" p ON p."debateId" = ${debateId}::uuid AND p."id" = a."parentId"
        UNION ALL
        SELECT f."userId", 'news', a.* FROM "answer" a
        JOIN "above" u ON u."about" = a."id"
        JOIN "Follow" f ON f."debateId" = ${debateId}::uuid AND f."branchId" = coalesce(u."id", ${debateId}::uuid)
      )
      INSERT INTO "Notification" ("debateId", "userId", "kind", "subjectId", "claimId", "actorId", "at")
      SELECT DISTINCT ON (t."userId", t."id") ${debateId}::uuid, t."userId", t."kind"::"NotificationKind", t."id",
        t."parentId", t."actorId", t."at"
      FROM "told" t
      JOIN "User" p ON p."id" = t."userId" AND p."importedIn" IS NULL AND NOT p."isSample" AND p."disabledAt" IS NULL
      WHERE t."userId" <> t."actorId"
      ORDER BY t."userId", t."id", t."kind"
      ON CONFLICT DO NOTHING`;
    await tx.$executeRaw`UPDATE "Debate" SET "toldSeq" = ${upTo} WHERE "id" = ${debateId}::uuid`;
    return upTo < debate.seq;
  });
}
