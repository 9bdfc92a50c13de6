import type { Grant } from "../access/grant";
import type { ClaimId } from "../argument/id";
import type { LiveChanges } from "../argument/live";
import type { Tally } from "../argument/vote";
import type { Database } from "./client";

/** How far a debate has come, by the database's clock. */
export interface FeedMoment {
  readonly seq: number;
  /** The newest change of any count; milliseconds since 1970, 0 for none. */
  readonly countedAt: number;
  /** The newest change of any comment; 0 for none. */
  readonly talkedAt: number;
  readonly now: number;
}

/** null: the debate is gone. */
export async function feedMoment(on: Database, grant: Grant): Promise<FeedMoment | null> {
  const rows = await on.$queryRaw<{ seq: number; countedAt: Date | null; talkedAt: Date | null; now: Date }[]>`
    SELECT d."seq", clock_timestamp() AS "now",
      (SELECT max(t."changedAt") FROM "Tally" t WHERE t."debateId" = d."id") AS "countedAt",
      (SELECT max(c."changedAt") FROM "Comment" c WHERE c."debateId" = d."id") AS "talkedAt"
    FROM "Debate" d WHERE d."id" = ${grant.debateId}::uuid`;
  const row = rows[0];
  if (row === undefined) return null;
  const [countedAt, talkedAt] = [row.countedAt?.getTime() ?? 0, row.talkedAt?.getTime() ?? 0];
  return { seq: row.seq, countedAt, talkedAt, now: row.now.getTime() };
}

/** A claim's counts and when they last changed. */
export type Recounted = readonly [claimId: ClaimId, tally: Tally, at: number];

/** The counts that changed after a moment (milliseconds since 1970), at most so many, the newest first. */
export async function talliesSince(
  on: Database,
  grant: Grant,
  since: number,
  most: number,
): Promise<readonly Recounted[]> {
  const rows = await on.tally.findMany({
    where: { debateId: grant.debateId, changedAt: { gt: new Date(since) } },
    orderBy: { changedAt: "desc" },
    take: most,
  });
  return rows.map(({ claimId, changedAt, agree, unsure, disagree, relevanceCount, relevanceSum }) => [
    claimId as ClaimId,
    { agree, unsure, disagree, relevanceCount, relevanceSum },
    changedAt.getTime(),
  ]);
}

/** Claims about which something was said after a moment: how many comments stand there, and when the newest change was. */
export async function talkSince(
  on: Database,
  { debateId }: Grant,
  since: number,
  most: number,
): Promise<LiveChanges["talk"]> {
  const rows = await on.$queryRaw<{ claimId: ClaimId; count: number; at: Date }[]>`
    SELECT "claimId"::text, count(*) FILTER (WHERE "removedAt" IS NULL)::int AS "count", max("changedAt") AS "at"
    FROM "Comment" WHERE "debateId" = ${debateId}::uuid AND "claimId" IN (
      SELECT "claimId" FROM "Comment"
      WHERE "debateId" = ${debateId}::uuid AND "changedAt" > ${new Date(since)}
      ORDER BY "changedAt" DESC LIMIT ${most})
    GROUP BY "claimId"`;
  return rows.map(({ claimId, count, at }) => [claimId, count, at.getTime()]);
}
