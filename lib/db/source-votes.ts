import type { Grant, Signed } from "../access/grant";
import type { ClaimId, UserId } from "../argument/id";
import type { Database } from "./client";

/** What is thought of one source: how many have said how reliable it is (1..5), what on average, and what the reader said. */
export interface Reliability {
  readonly count: number;
  /** null while nobody said anything. */
  readonly mean: number | null;
  readonly own: number | null;
}

/** Puts the actor's vote on a source, in place of an earlier one, or takes it away (null). */
export async function putSourceVote(
  on: Database,
  { debateId, actorId }: Signed<"vote">,
  sourceKey: string,
  value: number | null,
): Promise<void> {
  const key = { debateId, sourceKey, userId: actorId };
  if (value === null) await on.sourceVote.deleteMany({ where: key });
  else {
    await on.sourceVote.upsert({
      where: { debateId_sourceKey_userId: key },
      create: { ...key, value },
      update: { value },
    });
  }
}

export async function reliabilityOf(
  on: Database,
  { debateId }: Grant,
  keys: readonly string[],
  reader: UserId | null,
): Promise<ReadonlyMap<string, Reliability>> {
  const where = { debateId, sourceKey: { in: [...keys] } };
  const [rows, own] = await Promise.all([
    on.sourceVote.groupBy({ by: ["sourceKey"], where, _count: { value: true }, _avg: { value: true } }),
    reader === null ? [] : on.sourceVote.findMany({ where: { ...where, userId: reader } }),
  ]);
  const mine = new Map(own.map(({ sourceKey, value }) => [sourceKey, value]));
  return new Map(
    rows.map(({ sourceKey, _count, _avg }) => [
      sourceKey,
      { count: _count.value, mean: _avg.value, own: mine.get(sourceKey) ?? null },
    ]),
  );
}

/**
 * The named claims and those without a source, of each those with the most votes or the oldest first. Removed ones among
 * them are the caller's to leave out.
 */
export async function unsourced(
  on: Database,
  { debateId }: Grant,
  named: readonly ClaimId[],
  { byVotes, count }: { readonly byVotes: boolean; readonly count: number },
): Promise<readonly { readonly id: ClaimId; readonly votes: number }[]> {
  return on.$queryRaw<{ id: ClaimId; votes: number }[]>`
    SELECT c."id", coalesce(t."agree" + t."unsure" + t."disagree", 0)::int AS "votes" FROM "Claim" c
    LEFT JOIN "Tally" t ON t."debateId" = c."debateId" AND t."claimId" = c."id"
    WHERE c."debateId" = ${debateId}::uuid AND c."deletedAt" IS NULL AND c."sharedFrom" IS NULL
      AND (c."id" = ANY (${[...named]}::uuid[]) OR NOT EXISTS (
        SELECT 1 FROM "Source" s WHERE s."debateId" = c."debateId" AND s."claimId" = c."id"))
    ORDER BY c."id" = ANY (${[...named]}::uuid[]) DESC,
      CASE WHEN ${byVotes}::boolean THEN t."agree" + t."unsure" + t."disagree" END DESC NULLS LAST,
      c."createdAt", c."id" LIMIT ${count}`;
}

/** Claims that somebody flagged as unsourced and nobody has decided on. */
export async function flaggedUnsourced(on: Database, { debateId }: Grant): Promise<readonly ClaimId[]> {
  const rows = await on.flag.findMany({
    where: { debateId, reason: "unsourced", commentId: null, decisionId: null },
    select: { claimId: true },
    distinct: ["claimId"],
    take: 1000,
  });
  return rows.map(({ claimId }) => claimId as ClaimId);
}
