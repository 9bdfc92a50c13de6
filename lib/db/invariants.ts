import type { DebateId } from "../argument/id";
import { readStored, type StoredDebate } from "./claims";
import { db } from "./client";
import { type DebateEvent, eventOfRow } from "./events";

// For whoever runs the instance, about everything in it: no actor asks, so there is no grant.

export const everyDebateId = async (): Promise<readonly DebateId[]> =>
  (await db().debate.findMany({ select: { id: true }, orderBy: { id: "asc" } })).map(({ id }) => id as DebateId);

/** A debate's rows and its whole log as they stood at one moment; null when it was deleted since it was listed. */
export async function storedWithLog(
  id: DebateId,
): Promise<{ stored: StoredDebate; log: readonly DebateEvent[] } | null> {
  return db().$transaction(
    async (tx) => {
      const stored = await readStored(tx, id);
      if (stored === null) return null;
      const rows = await tx.debateEvent.findMany({ where: { debateId: id }, orderBy: { seq: "asc" } });
      return { stored, log: rows.map(eventOfRow) };
    },
    { isolationLevel: "RepeatableRead", timeout: 600_000 },
  );
}

/** Rows that cannot be: what is at fault, in which debate (null: in none). */
export interface Misfit {
  readonly code:
    | "counts"
    | "no-owner"
    | "source-order"
    | "sample-voter"
    | "imported-person"
    | "language"
    | "merged"
    | "passage"
    | "essay-version";
  readonly debateId: DebateId | null;
  readonly about: string;
}

/** What can be seen wrong without reading debates as wholes; one statement each, so that a busy instance is no fault. */
export async function misfits(): Promise<readonly Misfit[]> {
  const found = await Promise.all([
    ...[miscounted(), ownerless(), sourcesOutOfOrder()],
    ...[sampleVotersWithAWayIn(), importedPeopleElsewhere(), inAnotherLanguage(), mergedIntoNothing()],
  ]);
  return found.flat();
}

/** Counts that differ from a recount of the votes, the author's own left out; claims without counts. */
const miscounted = () => db().$queryRaw<Misfit[]>`
  SELECT 'counts' AS "code", c."debateId"::text, c."id"::text AS "about"
  FROM "Claim" c
  LEFT JOIN "Tally" t ON t."debateId" = c."debateId" AND t."claimId" = c."id"
  LEFT JOIN "Vote" v ON v."debateId" = c."debateId" AND v."claimId" = c."id" AND v."userId" <> c."authorId"
  GROUP BY c."debateId", c."id", t."debateId", t."claimId"
  HAVING t."claimId" IS NULL
    OR (t."agree", t."unsure", t."disagree", t."relevanceCount", t."relevanceSum") IS DISTINCT FROM (
      (count(*) FILTER (WHERE v."verdict" = 1))::int,
      (count(*) FILTER (WHERE v."verdict" = 0))::int,
      (count(*) FILTER (WHERE v."verdict" = -1))::int,
      count(v."relevance")::int,
      COALESCE(sum(v."relevance"), 0)::int)`;

/** Debates with members and none of them an owner. (Without members at all: their people have left the instance.) */
const ownerless = () => db().$queryRaw<Misfit[]>`
  SELECT 'no-owner' AS "code", "debateId"::text, "debateId"::text AS "about" FROM "Membership"
  GROUP BY "debateId" HAVING NOT bool_or("role" = 'owner')`;

/** A claim is searched in its debate's language. */
const inAnotherLanguage = () => db().$queryRaw<Misfit[]>`
  SELECT 'language' AS "code", c."debateId"::text, c."id"::text AS "about"
  FROM "Claim" c JOIN "Debate" d ON d."id" = c."debateId" WHERE c."language" <> d."language"`;

/** A claim that was merged leads on to another one of its debate. */
const mergedIntoNothing = () => db().$queryRaw<Misfit[]>`
  SELECT 'merged' AS "code", c."debateId"::text, c."id"::text AS "about" FROM "Claim" c
  WHERE c."mergedInto" IS NOT NULL AND (c."mergedInto" = c."id" OR NOT EXISTS (
    SELECT 1 FROM "Claim" t WHERE t."debateId" = c."debateId" AND t."id" = c."mergedInto"))`;

const sourcesOutOfOrder = () => db().$queryRaw<Misfit[]>`
  SELECT 'source-order' AS "code", "debateId"::text, "claimId"::text AS "about" FROM "Source"
  GROUP BY "debateId", "claimId" HAVING min("position") <> 0 OR max("position") <> count(*) - 1`;

/** The sample panel is invented: nobody may be able to speak as one of it. */
const sampleVotersWithAWayIn = () => db().$queryRaw<Misfit[]>`
  SELECT 'sample-voter' AS "code", NULL AS "debateId", u."id"::text AS "about" FROM "User" u
  WHERE u."isSample" AND (u."email" IS NOT NULL OR u."passwordHash" IS NOT NULL OR u."isAdmin"
    OR EXISTS (SELECT 1 FROM "Identity" i WHERE i."userId" = u."id")
    OR EXISTS (SELECT 1 FROM "AuthSession" s WHERE s."userId" = u."id"))`;

/** Nobody may be able to speak as somebody who came with a file, and such people are nowhere but in the debate they came with. */
const importedPeopleElsewhere = () => db().$queryRaw<Misfit[]>`
  SELECT 'imported-person' AS "code", u."importedIn"::text AS "debateId", u."id"::text AS "about" FROM "User" u
  WHERE u."importedIn" IS NOT NULL
    AND (u."email" IS NOT NULL OR u."passwordHash" IS NOT NULL OR u."isAdmin" OR u."isSample"
      OR NOT EXISTS (SELECT 1 FROM "Debate" d WHERE d."id" = u."importedIn")
      OR EXISTS (SELECT 1 FROM "Identity" i WHERE i."userId" = u."id")
      OR EXISTS (SELECT 1 FROM "AuthSession" s WHERE s."userId" = u."id")
      OR EXISTS (SELECT 1 FROM "OneTimeLink" l WHERE l."userId" = u."id")
      OR EXISTS (SELECT 1 FROM "Membership" m WHERE m."userId" = u."id")
      OR EXISTS (SELECT 1 FROM "Claim" c WHERE c."authorId" = u."id" AND c."debateId" <> u."importedIn")
      OR EXISTS (SELECT 1 FROM "Vote" v WHERE v."userId" = u."id" AND v."debateId" <> u."importedIn"))`;
