import type { ClaimId, DebateId } from "../argument/id";
import { db } from "./client";

// A claim is searched in its debate's language, which its own row names too. Another language means new search words for
// every claim, which takes seconds in a large debate: some at a time, so that nobody who edits meanwhile waits for all.

/** Debates, of all or of this one, with claims that are still searched in a language that was theirs before. */
export async function debatesToRetag(among: DebateId | null): Promise<readonly DebateId[]> {
  const rows = await db().$queryRaw<{ id: DebateId }[]>`
    SELECT DISTINCT c."debateId" AS "id" FROM "Claim" c
    JOIN "Debate" d ON d."id" = c."debateId" WHERE c."language" <> d."language" AND d."id" = coalesce(${among}::uuid, d."id")`;
  return rows.map(({ id }) => id);
}

/**
 * Has the next `batch` claims after one (null: from the first) searched in the debate's language of now; gives the last of
 * them, null where there are none. Whoever changes the language again meanwhile waits, so that the newest has the last word.
 */
export async function retagSome(debateId: DebateId, after: ClaimId | null, batch: number): Promise<ClaimId | null> {
  const from = after ?? "00000000-0000-0000-0000-000000000000";
  const rows = await db().$queryRaw<{ id: ClaimId }[]>`
    WITH "now" AS MATERIALIZED (
      SELECT "language" FROM "Debate" WHERE "id" = ${debateId}::uuid FOR SHARE
    ), "next" AS MATERIALIZED (
      SELECT "id" FROM "Claim" WHERE "debateId" = ${debateId}::uuid AND "id" > ${from}::uuid ORDER BY "id" LIMIT ${batch}
    ), "done" AS (
      UPDATE "Claim" c SET "language" = n."language" FROM "now" n
      WHERE c."debateId" = ${debateId}::uuid AND c."id" IN (SELECT "id" FROM "next") AND c."language" <> n."language"
    )
    SELECT "id"::text FROM "next" ORDER BY "next"."id" DESC LIMIT 1`;
  return rows[0]?.id ?? null;
}
