import type { Signed } from "../access/grant";
import type { UserId } from "../argument/id";
import type { Database } from "./client";
import type { Ballot } from "./votes";

/** Makes one of the panel, who has no e-mail address and so no way in; if there already, nothing changes. */
export async function insertSampleVoter(tx: Database, { id, name }: { id: UserId; name: string }): Promise<void> {
  await tx.user.createMany({ data: [{ id, name, isSample: true }], skipDuplicates: true });
}

/**
 * One sample voter's ballots in one statement, the counts moved along by what was put. Claims that the voter has voted
 * on stay as they are, and so do claims that went away or take no votes now.
 * @returns the number of ballots put
 */
export async function putSampleVotes(tx: Database, grant: Signed<"vote">, ballots: readonly Ballot[]): Promise<number> {
  const claimIds = ballots.map(({ claimId }) => claimId);
  const verdicts = ballots.map(({ verdict }) => verdict ?? null);
  const relevances = ballots.map(({ relevance }) => relevance ?? null);
  return tx.$executeRaw`
    WITH "put" AS (
      INSERT INTO "Vote" ("debateId", "claimId", "userId", "verdict", "relevance")
      SELECT c."debateId", c."id", ${grant.actorId}::uuid, b."verdict", b."relevance"
      FROM unnest(${claimIds}::uuid[], ${verdicts}::smallint[], ${relevances}::smallint[]) AS b ("id", "verdict", "relevance")
      JOIN "Claim" c ON c."debateId" = ${grant.debateId}::uuid AND c."id" = b."id" AND c."deletedAt" IS NULL
      JOIN "Debate" d ON d."id" = c."debateId" AND NOT d."archived"
        AND (d."votingClosesAt" IS NULL OR d."votingClosesAt" > clock_timestamp())
      ON CONFLICT DO NOTHING
      RETURNING "claimId", "verdict", "relevance"
    )
    UPDATE "Tally" t SET
      "agree" = t."agree" + (p."verdict" IS NOT DISTINCT FROM 1)::int,
      "unsure" = t."unsure" + (p."verdict" IS NOT DISTINCT FROM 0)::int,
      "disagree" = t."disagree" + (p."verdict" IS NOT DISTINCT FROM -1)::int,
      "relevanceCount" = t."relevanceCount" + (p."relevance" IS NOT NULL)::int,
      "relevanceSum" = t."relevanceSum" + COALESCE(p."relevance", 0),
      "changedAt" = clock_timestamp()
    FROM "put" p
    WHERE t."debateId" = ${grant.debateId}::uuid AND t."claimId" = p."claimId"`;
}

/** Takes the panel out of the database: its votes, their part in the counts, its people. */
export async function deleteSamplePanel(tx: Database): Promise<{ voters: number; votes: number }> {
  const rows = await tx.$queryRaw<{ votes: number }[]>`
    WITH "gone" AS (
      DELETE FROM "Vote" v USING "User" u WHERE u."id" = v."userId" AND u."isSample"
      RETURNING v."debateId", v."claimId", v."verdict", v."relevance"
    ), "sum" AS (
      SELECT "debateId", "claimId",
        count(*) FILTER (WHERE "verdict" = 1)::int AS "agree",
        count(*) FILTER (WHERE "verdict" = 0)::int AS "unsure",
        count(*) FILTER (WHERE "verdict" = -1)::int AS "disagree",
        count("relevance")::int AS "relevanceCount",
        COALESCE(sum("relevance"), 0)::int AS "relevanceSum"
      FROM "gone" GROUP BY "debateId", "claimId"
    ), "counted" AS (
      UPDATE "Tally" t SET
        "agree" = t."agree" - s."agree",
        "unsure" = t."unsure" - s."unsure",
        "disagree" = t."disagree" - s."disagree",
        "relevanceCount" = t."relevanceCount" - s."relevanceCount",
        "relevanceSum" = t."relevanceSum" - s."relevanceSum",
        "changedAt" = clock_timestamp()
      FROM "sum" s WHERE t."debateId" = s."debateId" AND t."claimId" = s."claimId"
    )
    SELECT count(*)::int AS "votes" FROM "gone"`;
  const { count } = await tx.user.deleteMany({ where: { isSample: true } });
  return { voters: count, votes: rows[0]?.votes ?? 0 };
}
