import type { Signed } from "../access/grant";
import type { ClaimId, DebateId, UserId } from "../argument/id";
import type { Relevance, Tally, Verdict, Vote } from "../argument/vote";
import { readStored, type StoredDebate } from "./claims";
import { type Database, db } from "./client";

/** What one person said of one claim. */
export interface SingleVote {
  readonly claimId: ClaimId;
  readonly userId: UserId;
  readonly vote: Vote;
  /** Of a voter of the sample panel, who is invented and goes by this name; null for people. */
  readonly sampleName: string | null;
}

/** Every vote that says something, in no particular order. */
export const singleVotes = (on: Database, { debateId }: Signed<"manage">): Promise<readonly SingleVote[]> =>
  votesIn(on, debateId);

interface WholeDebate {
  readonly stored: StoredDebate;
  readonly tallies: ReadonlyMap<ClaimId, Tally>;
  readonly votes: readonly SingleVote[];
  /** Of everybody who wrote or voted there. */
  readonly names: ReadonlyMap<UserId, string>;
}

/** All of a debate as it stood at one moment, for whoever runs the instance: no actor asks, so there is no grant. */
export async function wholeDebate(debateId: DebateId): Promise<WholeDebate | null> {
  return db().$transaction(
    async (tx) => {
      const stored = await readStored(tx, debateId);
      if (stored === null) return null;
      const rows = await tx.tally.findMany({ where: { debateId } });
      const people = await tx.$queryRaw<{ id: UserId; name: string }[]>`
        SELECT "id"::text, "name" FROM "User" WHERE "id" IN (
          SELECT "authorId" FROM "Claim" WHERE "debateId" = ${debateId}::uuid
          UNION SELECT "userId" FROM "Vote" WHERE "debateId" = ${debateId}::uuid)`;
      return {
        ...{ stored, votes: await votesIn(tx, debateId) },
        tallies: new Map(rows.map(({ claimId, ...tally }) => [claimId as ClaimId, tally])),
        names: new Map(people.map(({ id, name }) => [id, name])),
      };
    },
    { isolationLevel: "RepeatableRead", timeout: 600_000 },
  );
}

async function votesIn(on: Database, debateId: DebateId): Promise<readonly SingleVote[]> {
  const rows = await on.$queryRaw<
    { claimId: ClaimId; userId: UserId; verdict: number | null; relevance: number | null; sampleName: string | null }[]
  >`
    SELECT v."claimId"::text, v."userId"::text, v."verdict", v."relevance",
      CASE WHEN u."isSample" THEN u."name" END AS "sampleName"
    FROM "Vote" v JOIN "User" u ON u."id" = v."userId"
    WHERE v."debateId" = ${debateId}::uuid AND (v."verdict" IS NOT NULL OR v."relevance" IS NOT NULL)`;
  return rows.map(({ claimId, userId, verdict, relevance, sampleName }) => ({
    ...{ claimId, userId, sampleName },
    vote: { verdict: verdict as Verdict | null, relevance: relevance as Relevance | null },
  }));
}
