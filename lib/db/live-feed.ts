import type { Grant } from "../access/grant";
import type { ClaimId } from "../argument/id";
import type { LiveChanges } from "../argument/live";
import type { Tally } from "../argument/vote";
import type { EssayId, Showing } from "../essay/essay";
import type { Database } from "./client";

/** How far a debate has come, by the database's clock. */
export interface FeedMoment {
  readonly seq: number;
  /** The newest change of any count; milliseconds since 1970, 0 for none. */
  readonly countedAt: number;
  /** The newest change of any comment; 0 for none. */
  readonly talkedAt: number;
  /** The newest change of any text, or of what is marked in it; 0 for none. */
  readonly textsAt: number;
  readonly now: number;
}

/** null: the debate is gone. */
export async function feedMoment(on: Database, grant: Grant): Promise<FeedMoment | null> {
  const rows = await on.$queryRaw<(Record<"countedAt" | "talkedAt" | "textsAt", Date | null> & Clocked)[]>`
    SELECT d."seq", clock_timestamp() AS "now",
      (SELECT max(t."changedAt") FROM "Tally" t WHERE t."debateId" = d."id") AS "countedAt",
      (SELECT max(c."changedAt") FROM "Comment" c WHERE c."debateId" = d."id") AS "talkedAt",
      (SELECT max(e."changedAt") FROM "Essay" e WHERE e."debateId" = d."id") AS "textsAt"
    FROM "Debate" d WHERE d."id" = ${grant.debateId}::uuid`;
  const row = rows[0];
  if (row === undefined) return null;
  const at = (moment: Date | null) => moment?.getTime() ?? 0;
  const [countedAt, talkedAt, textsAt] = [at(row.countedAt), at(row.talkedAt), at(row.textsAt)];
  return { seq: row.seq, countedAt, talkedAt, textsAt, now: row.now.getTime() };
}

interface Clocked {
  readonly seq: number;
  readonly now: Date;
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

/** A text, and what changed of it last: anything, or what those who do not write are shown. */
export type Remarked = readonly [id: EssayId, showing: Showing, at: number];

/** The texts that changed after a moment, removed ones too: a debate keeps few. */
export const textsSince = (on: Database, grant: Grant, since: number): Promise<readonly Remarked[]> =>
  remarked(on, grant, since, "changedAt");

/** Those of which something changed that is shown to readers who do not write. */
export const shownTextsSince = (on: Database, grant: Grant, since: number): Promise<readonly Remarked[]> =>
  remarked(on, grant, since, "shownAt");

async function remarked(
  on: Database,
  { debateId }: Grant,
  since: number,
  column: "changedAt" | "shownAt",
): Promise<readonly Remarked[]> {
  const rows = await on.essay.findMany({
    where: { debateId, [column]: { gt: new Date(since) } },
    select: { id: true, showing: true, changedAt: true, shownAt: true },
  });
  return rows.map((row) => [row.id as EssayId, row.showing, row[column].getTime()]);
}
