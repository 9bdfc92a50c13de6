import type { Debate } from "../argument/debate";
import { liveClaims } from "../argument/debate";

import type { GroupBasis } from "../argument/groups/basis";
import type { GroupReport } from "../argument/groups/report";
import type { ClaimId, DebateId } from "../argument/id";
import { stratify } from "../argument/stratify";
import { asksVerdict, type Tally, type Verdict } from "../argument/vote";
import { readStored } from "./claims";
import { type Database, db } from "./client";
import { Prisma } from "./generated/client";
import { isGone } from "./outage";

// For whoever runs the instance, about every debate in it: no actor asks, so there is no grant. What people are shown
// of an analysis is read by group-reading.ts.

/** Goes up when what is stored has another form, so that every analysis is made again. */
const form = 1;

/** A query for the words by which votes are known to be the same: edits, counts with their times, voters whose account is disabled. */
export const stampNow = Prisma.sql`
  SELECT d."id" AS "debateId", concat_ws(' ', ${form}::int, d."seq", extract(epoch FROM d."activeAt"), t."stamp", off."voters") AS "stamp"
  FROM "Debate" d
  JOIN (SELECT "debateId", concat(count(*), ' ', sum(extract(epoch FROM "changedAt"))) AS "stamp"
    FROM "Tally" GROUP BY 1) t ON t."debateId" = d."id"
  LEFT JOIN (SELECT v."debateId", concat(count(*), ' ', sum(extract(epoch FROM u."disabledAt"))) AS "voters"
    FROM "User" u JOIN "Vote" v ON v."userId" = u."id" WHERE u."disabledAt" IS NOT NULL GROUP BY 1) off
    ON off."debateId" = d."id"`;

export interface Stamped {
  readonly debateId: DebateId;
  readonly stamp: string;
}

/** Debates with votes, or an analysis of some, that have changed since their analysis; those without one first. */
export async function staleAnalyses(): Promise<readonly Stamped[]> {
  return db().$queryRaw<Stamped[]>`
    SELECT s."debateId", s."stamp" FROM (${stampNow}) s
    LEFT JOIN "GroupAnalysis" a ON a."debateId" = s."debateId"
    WHERE a."stamp" IS DISTINCT FROM s."stamp"
      AND (a."stamp" IS NOT NULL OR EXISTS (SELECT 1 FROM "Vote" v WHERE v."debateId" = s."debateId"))
    ORDER BY a."computedAt" NULLS FIRST, s."debateId"`;
}

/** A debate's verdicts as they stood at one moment, nobody named. */
export interface Poll {
  readonly debate: Debate;
  readonly seq: number;
  readonly stamp: string;
  readonly at: Date;
  /** Live claims that ask for a verdict; `claims` below are numbers in this list. */
  readonly ids: readonly ClaimId[];
  /** A person each, in no order. */
  readonly voters: readonly { readonly claims: readonly number[]; readonly verdicts: readonly Verdict[] }[];
  readonly tallies: ReadonlyMap<ClaimId, Tally>;
}

/**
 * Verdicts on removed claims, of people whose account is disabled, and of authors on their own claims are left out: the
 * last so that the counts of the groups add up to the counts that a claim shows. null when there is nothing new to
 * analyse, because the debate is gone or another process was here first.
 */
export async function pollOf(debateId: DebateId): Promise<Poll | null> {
  return db().$transaction((tx) => readPoll(tx, debateId), { isolationLevel: "RepeatableRead", timeout: 60_000 });
}

async function readPoll(tx: Database, debateId: DebateId): Promise<Poll | null> {
  const [now] = await tx.$queryRaw<{ stamp: string; at: Date; known: boolean }[]>`
    SELECT s."stamp", date_trunc('milliseconds', clock_timestamp()) AS "at", EXISTS (
      SELECT 1 FROM "GroupAnalysis" a WHERE a."debateId" = s."debateId" AND a."stamp" = s."stamp") AS "known"
    FROM (${stampNow} WHERE d."id" = ${debateId}::uuid) s`;
  if (now === undefined || now.known) return null;
  const stored = await readStored(tx, debateId);
  const debate = stored && stratify(stored.frame, stored.claims);
  if (debate === null) return null;
  if (!debate.ok) throw new Error(`debate ${debateId} is malformed: ${debate.error.code} at ${debate.error.id}`);
  const ids = [...liveClaims(debate.value)].filter(asksVerdict).map(({ id }) => id);
  const voters = await tx.$queryRaw<Poll["voters"][number][]>`
    SELECT array_agg(n."claim"::int - 1) AS "claims", array_agg(v."verdict"::int) AS "verdicts"
    FROM unnest(${ids}::uuid[]) WITH ORDINALITY AS n ("id", "claim")
    JOIN "Vote" v ON v."debateId" = ${debateId}::uuid AND v."claimId" = n."id" AND v."verdict" IS NOT NULL
    JOIN "Claim" c ON c."debateId" = v."debateId" AND c."id" = v."claimId" AND c."authorId" <> v."userId"
    JOIN "User" u ON u."id" = v."userId" AND u."disabledAt" IS NULL
    GROUP BY v."userId"`;
  const tallies = await tx.tally.findMany({ where: { debateId } });
  return {
    ...{ debate: debate.value, seq: stored?.seq ?? 0, stamp: now.stamp, at: now.at, ids, voters },
    tallies: new Map(tallies.map((tally) => [tally.claimId as ClaimId, tally])),
  };
}

/** Puts what was made of a poll in the place of what was made of an earlier one. Gone debates stay gone. */
export async function putAnalysis(
  { debate, seq, stamp, at }: Poll,
  made: { readonly report: GroupReport; readonly basis: GroupBasis },
): Promise<void> {
  const [report, basis] = [JSON.stringify(made.report), JSON.stringify(made.basis)];
  try {
    await db().$executeRaw`
      INSERT INTO "GroupAnalysis" ("debateId", "seq", "stamp", "computedAt", "report", "basis")
      VALUES (${debate.id}::uuid, ${seq}, ${stamp}, ${at}::timestamptz, ${report}::jsonb, ${basis}::jsonb)
      ON CONFLICT ("debateId") DO UPDATE SET "seq" = EXCLUDED."seq", "stamp" = EXCLUDED."stamp",
        "computedAt" = EXCLUDED."computedAt", "report" = EXCLUDED."report", "basis" = EXCLUDED."basis"
      WHERE "GroupAnalysis"."computedAt" <= EXCLUDED."computedAt"`;
  } catch (error) {
    if (!isGone(error)) throw error;
  }
}
