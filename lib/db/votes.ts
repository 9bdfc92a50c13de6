import type { Grant, Signed } from "../access/grant";
import type { ClaimId } from "../argument/id";
import type { Relevance, Tally, Verdict, Vote } from "../argument/vote";
import { type Database, db } from "./client";
import { isGone } from "./outage";
import { retried } from "./transaction";

export interface Ballot {
  readonly claimId: ClaimId;
  /** undefined: as it was; null: withdrawn. */
  readonly verdict?: Verdict | null | undefined;
  readonly relevance?: Relevance | null | undefined;
}

type VoteRow = { verdict: number | null; relevance: number | null };
type TallyRow = { agree: number; unsure: number; disagree: number; relevanceCount: number; relevanceSum: number };

/**
 * Puts one person's vote and moves the claim's counts by the difference, in one statement that takes no debate lock.
 * null when the claim is gone or voting is not open at this moment. The row remembers what it replaced, so two votes
 * of one person at once are counted one after the other; the claim's author is not counted at all.
 */
export async function putVote(grant: Signed<"vote">, ballot: Ballot): Promise<{ vote: Vote; tally: Tally } | null> {
  try {
    const row = await retried(() => putRow(grant, ballot));
    return row === undefined ? null : { vote: voteOf(row), tally: tallyOf(row) };
  } catch (error) {
    if (isGone(error)) return null;
    throw error;
  }
}

async function putRow(
  grant: Signed<"vote">,
  { claimId, verdict, relevance }: Ballot,
): Promise<(VoteRow & TallyRow) | undefined> {
  const rows = await db().$queryRaw<(VoteRow & TallyRow)[]>`
    WITH "asked" AS (
      SELECT c."authorId" <> ${grant.actorId}::uuid AS "counts"
      FROM "Debate" d JOIN "Claim" c ON c."debateId" = d."id"
      WHERE d."id" = ${grant.debateId}::uuid AND c."id" = ${claimId}::uuid AND c."deletedAt" IS NULL
        AND NOT d."archived" AND (d."votingClosesAt" IS NULL OR d."votingClosesAt" > clock_timestamp())
    ), "put" AS (
      INSERT INTO "Vote" AS v ("debateId", "claimId", "userId", "verdict", "relevance")
      SELECT ${grant.debateId}::uuid, ${claimId}::uuid, ${grant.actorId}::uuid, ${verdict ?? null}::smallint, ${relevance ?? null}::smallint
      FROM "asked"
      ON CONFLICT ("debateId", "claimId", "userId") DO UPDATE SET
        "previousVerdict" = v."verdict",
        "previousRelevance" = v."relevance",
        "verdict" = CASE WHEN ${verdict !== undefined}::boolean THEN EXCLUDED."verdict" ELSE v."verdict" END,
        "relevance" = CASE WHEN ${relevance !== undefined}::boolean THEN EXCLUDED."relevance" ELSE v."relevance" END,
        "updatedAt" = clock_timestamp()
      RETURNING "verdict" AS v1, "relevance" AS r1, "previousVerdict" AS v0, "previousRelevance" AS r0
    )
    UPDATE "Tally" t SET
      "agree" = "agree" + CASE WHEN "counts" THEN (v1 IS NOT DISTINCT FROM 1)::int - (v0 IS NOT DISTINCT FROM 1)::int ELSE 0 END,
      "unsure" = "unsure" + CASE WHEN "counts" THEN (v1 IS NOT DISTINCT FROM 0)::int - (v0 IS NOT DISTINCT FROM 0)::int ELSE 0 END,
      "disagree" = "disagree" + CASE WHEN "counts" THEN (v1 IS NOT DISTINCT FROM -1)::int - (v0 IS NOT DISTINCT FROM -1)::int ELSE 0 END,
      "relevanceCount" = "relevanceCount" + CASE WHEN "counts" THEN (r1 IS NOT NULL)::int - (r0 IS NOT NULL)::int ELSE 0 END,
      "relevanceSum" = "relevanceSum" + CASE WHEN "counts" THEN COALESCE(r1, 0) - COALESCE(r0, 0) ELSE 0 END,
      "changedAt" = clock_timestamp()
    FROM "put", "asked"
    WHERE t."debateId" = ${grant.debateId}::uuid AND t."claimId" = ${claimId}::uuid
    RETURNING v1 AS "verdict", r1 AS "relevance",
      t."agree", t."unsure", t."disagree", t."relevanceCount", t."relevanceSum"`;
  return rows[0];
}

/** The counts of every claim somebody voted on. */
export async function talliesOf(on: Database, grant: Grant): Promise<ReadonlyMap<ClaimId, Tally>> {
  const rows = await on.tally.findMany({
    where: {
      debateId: grant.debateId,
      OR: [{ agree: { gt: 0 } }, { unsure: { gt: 0 } }, { disagree: { gt: 0 } }, { relevanceCount: { gt: 0 } }],
    },
  });
  return new Map(rows.map((row) => [row.claimId as ClaimId, tallyOf(row)]));
}

/** The actor's own votes; none for a stranger. */
export async function votesBy(on: Database, grant: Grant): Promise<ReadonlyMap<ClaimId, Vote>> {
  if (grant.actorId === null) return new Map();
  const rows = await on.vote.findMany({
    where: {
      debateId: grant.debateId,
      userId: grant.actorId,
      OR: [{ verdict: { not: null } }, { relevance: { not: null } }],
    },
    select: { claimId: true, verdict: true, relevance: true },
  });
  return new Map(rows.map((row) => [row.claimId as ClaimId, voteOf(row)]));
}

const voteOf = ({ verdict, relevance }: VoteRow): Vote => ({
  verdict: verdict as Verdict | null,
  relevance: relevance as Relevance | null,
});

const tallyOf = ({ agree, unsure, disagree, relevanceCount, relevanceSum }: TallyRow): Tally => ({
  ...{ agree, unsure, disagree, relevanceCount, relevanceSum },
});
