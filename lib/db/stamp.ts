import type { Grant } from "../access/grant";
import type { Database } from "./client";

/**
 * Words that change whenever what a debate shows changes: its edits, its votes, whether voting is open, its people's
 * names. The times of all counts are summed, because the newest of them may have been taken before it could be seen.
 * null when the debate is gone.
 */
export async function stampOf(on: Database, grant: Grant): Promise<string | null> {
  const rows = await on.$queryRaw<{ stamp: string }[]>`
    SELECT concat_ws(' ', d."seq", extract(epoch FROM d."activeAt"),
      d."votingClosesAt" IS NULL OR d."votingClosesAt" > clock_timestamp(),
      (SELECT concat(count(*), ' ', sum(extract(epoch FROM t."changedAt"))) FROM "Tally" t WHERE t."debateId" = d."id"),
      (SELECT md5(string_agg(u."name", ' ' ORDER BY u."id")) FROM "User" u
        WHERE u."id" IN (SELECT c."authorId" FROM "Claim" c WHERE c."debateId" = d."id"))) AS "stamp"
    FROM "Debate" d WHERE d."id" = ${grant.debateId}::uuid`;
  return rows[0]?.stamp ?? null;
}

/** Whether the database answers. */
export async function ping(on: Database): Promise<void> {
  await on.$queryRaw`SELECT 1`;
}
