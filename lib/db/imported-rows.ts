import type { Signed } from "../access/grant";
import type { Claim } from "../argument/claim";
import type { ClaimId, UserId } from "../argument/id";
import type { Tally, Vote } from "../argument/vote";
import type { Database } from "./client";
import type { DebateEvent } from "./events";
import { checkByIndex } from "./foreign-keys";
import { putWords } from "./words";

// What an import writes, some thousand rows a statement: row by row, a large debate would take minutes. The rows travel
// as one value of JSON, because a statement takes 65,535 parameters at most.

/** Before the first of very many rows. */
export async function beginImport(tx: Database, _grant: Signed<"manage">): Promise<void> {
  // The index of words is brought up to date now and then by one of the statements, which slow disks take time for.
  await tx.$executeRaw`SET LOCAL statement_timeout = '60s'`;
  await checkByIndex(tx);
}

/** People who come along with a debate: nobody can sign in as one of them, and they go with it. */
export async function insertImportedPeople(
  tx: Database,
  { debateId }: Signed<"manage">,
  people: readonly { readonly id: UserId; readonly name: string }[],
): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "User" ("id", "name", "importedIn")
    SELECT "id", "name", ${debateId}::uuid
    FROM jsonb_to_recordset(${JSON.stringify(people)}::jsonb) AS r ("id" uuid, "name" text)`;
}

/** New claims with what has been counted of them; parents and definitions come before, or along with, what names them. */
export async function insertImportedClaims(
  tx: Database,
  { debateId }: Signed<"manage">,
  claims: readonly Claim[],
  tallyOf: (id: ClaimId) => Tally,
): Promise<void> {
  const rows = claims.map(({ sources, removed, createdAt, ...claim }) => ({
    ...{ ...claim, at: time(createdAt), gone: removed === null ? null : time(removed.at) },
    ...{ by: removed?.by ?? null, into: removed?.into ?? null },
  }));
  await tx.$executeRaw`
    INSERT INTO "Claim" ("debateId", "id", "parentId", "role", "text", "position", "jointGroup", "sharedFrom", "origin",
      "version", "authorId", "createdAt", "deletedAt", "deletedById", "mergedInto", "language")
    SELECT ${debateId}::uuid, "id", "parentId", "role", "text", "position", "jointGroup", "sharedFrom", "origin",
      "version", "authorId", "at", "gone", "by", "into", (SELECT "language" FROM "Debate" WHERE "id" = ${debateId}::uuid)
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS r ("id" uuid, "parentId" uuid, "role" "ClaimRole",
      "text" text, "position" float8, "jointGroup" uuid, "sharedFrom" uuid, "origin" "ClaimOrigin", "version" int,
      "authorId" uuid, "at" timestamptz, "gone" timestamptz, "by" uuid, "into" uuid)`;
  await putWords(
    tx,
    debateId,
    claims.map(({ text }) => text),
  );
  const tallies = claims.map(({ id }) => ({ id, ...tallyOf(id) }));
  await tx.$executeRaw`
    INSERT INTO "Tally" ("debateId", "claimId", "agree", "unsure", "disagree", "relevanceCount", "relevanceSum", "changedAt")
    SELECT ${debateId}::uuid, "id", "agree", "unsure", "disagree", "relevanceCount", "relevanceSum", clock_timestamp()
    FROM jsonb_to_recordset(${JSON.stringify(tallies)}::jsonb) AS r ("id" uuid, "agree" int, "unsure" int,
      "disagree" int, "relevanceCount" int, "relevanceSum" int)`;
  const sources = claims.flatMap(({ id, sources }) => sources.map((source, n) => ({ id, n, ...source })));
  if (sources.length === 0) return;
  await tx.$executeRaw`
    INSERT INTO "Source" ("debateId", "claimId", "position", "citation", "locator", "url", "quote", "mark", "kind")
    SELECT ${debateId}::uuid, "id", "n", "citation", "locator", "url", "quote", "mark", "kind"
    FROM jsonb_to_recordset(${JSON.stringify(sources)}::jsonb) AS r ("id" uuid, "n" int, "citation" text,
      "locator" text, "url" text, "quote" text, "mark" int, "kind" "SourceKind")`;
}

/** Additions in the log, each under its claim's id as the command's. */
export async function insertImportedEvents(
  tx: Database,
  { debateId }: Signed<"manage">,
  events: readonly (DebateEvent & { readonly commandId: string })[],
): Promise<void> {
  const rows = events.map(({ seq, by, edit, inverse, commandId }) => ({
    ...{ seq, commandId, actor: by.actorId, at: time(by.at), edit, inverse },
  }));
  await tx.$executeRaw`
    INSERT INTO "DebateEvent" ("debateId", "seq", "actorId", "at", "edit", "inverse", "commandId")
    SELECT ${debateId}::uuid, "seq", "actor", "at", "edit", "inverse", "commandId"
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS r ("seq" int, "actor" uuid, "at" timestamptz,
      "edit" jsonb, "inverse" jsonb, "commandId" uuid)`;
}

export async function insertImportedVotes(
  tx: Database,
  { debateId }: Signed<"manage">,
  votes: readonly (Vote & { readonly claimId: ClaimId; readonly userId: UserId })[],
): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "Vote" ("debateId", "claimId", "userId", "verdict", "relevance", "updatedAt")
    SELECT ${debateId}::uuid, "claimId", "userId", "verdict", "relevance", clock_timestamp()
    FROM jsonb_to_recordset(${JSON.stringify(votes)}::jsonb) AS r ("claimId" uuid, "userId" uuid, "verdict" smallint,
      "relevance" smallint)`;
}

/** Moves the debate's number to that of its newest event. */
export async function putNewestEvent(tx: Database, grant: Signed<"manage">, seq: number): Promise<void> {
  await tx.debate.update({ where: { id: grant.debateId }, data: { seq } });
}

const time = (at: number): string => new Date(at).toISOString();
