import type { Actor } from "../access/actor";
import type { Edit } from "../argument/edit";
import type { DebateId, UserId } from "../argument/id";
import type { MemberRole, Visibility } from "../argument/settings";
import type { Database } from "./client";
import type { Prisma } from "./generated/client";

export interface ListedDebate {
  readonly id: DebateId;
  readonly question: string;
  readonly visibility: Visibility;
  readonly archived: boolean;
  /** Milliseconds since 1970. */
  readonly activeAt: number;
  /** Those that readers see. */
  readonly claims: number;
  readonly voters: number;
  /** The actor's own membership. */
  readonly role: MemberRole | null;
}

/**
 * What a list may show an actor: public debates and those the actor is a member of. This is the rule of
 * `lib/access` for "read" less the unlisted, as a condition, because a list cannot ask debate by debate.
 */
const listedFor = (actor: Actor | null): Prisma.DebateWhereInput =>
  actor === null
    ? { visibility: "public" }
    : { OR: [{ visibility: "public" }, { memberships: { some: { userId: actor.userId } } }] };

/** Debates with the words in their question, most recently active first. */
export async function listedDebates(
  on: Database,
  actor: Actor | null,
  words: readonly string[],
  count: number,
): Promise<readonly ListedDebate[]> {
  const rows = await on.debate.findMany({
    where: {
      AND: [listedFor(actor), ...words.map((word) => ({ question: { contains: word, mode: "insensitive" as const } }))],
    },
    select: {
      ...{ id: true, question: true, visibility: true, archived: true, activeAt: true },
      memberships: { where: { userId: actor?.userId ?? nobody }, select: { role: true } },
    },
    orderBy: [{ archived: "asc" }, { activeAt: "desc" }, { id: "asc" }],
    take: count,
  });
  const ids = rows.map(({ id }) => id);
  const [claims, voters] = await Promise.all([claimsOf(on, ids), votersOf(on, ids)]);
  return rows.map(({ id, activeAt, memberships, ...row }) => ({
    ...row,
    id: id as DebateId,
    activeAt: activeAt.getTime(),
    claims: claims.get(id) ?? 0,
    voters: voters.get(id) ?? 0,
    role: memberships[0]?.role ?? null,
  }));
}

/** Live claims: what is removed hides what is below it, and the places that show it. */
async function claimsOf(on: Database, debates: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const rows = await on.$queryRaw<{ debateId: string; claims: number }[]>`
    WITH RECURSIVE "hidden" AS (
      SELECT "debateId", "id" FROM "Claim" WHERE "debateId" = ANY(${[...debates]}::uuid[]) AND "deletedAt" IS NOT NULL
      UNION
      SELECT c."debateId", c."id" FROM "Claim" c JOIN "hidden" h ON c."debateId" = h."debateId" AND c."parentId" = h."id"
    )
    SELECT c."debateId"::text, count(*)::int AS "claims" FROM "Claim" c
    WHERE c."debateId" = ANY(${[...debates]}::uuid[])
      AND (c."debateId", c."id") NOT IN (SELECT "debateId", "id" FROM "hidden")
      AND (c."sharedFrom" IS NULL OR (c."debateId", c."sharedFrom") NOT IN (SELECT "debateId", "id" FROM "hidden"))
    GROUP BY c."debateId"`;
  return new Map(rows.map(({ debateId, claims }) => [debateId, claims]));
}

async function votersOf(on: Database, debates: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const rows = await on.$queryRaw<{ debateId: string; voters: number }[]>`
    SELECT "debateId"::text, count(DISTINCT "userId")::int AS "voters" FROM "Vote"
    WHERE "debateId" = ANY(${[...debates]}::uuid[]) AND ("verdict" IS NOT NULL OR "relevance" IS NOT NULL)
    GROUP BY "debateId"`;
  return new Map(rows.map(({ debateId, voters }) => [debateId, voters]));
}

export interface RecentEvent {
  readonly debateId: DebateId;
  readonly question: string;
  readonly seq: number;
  readonly at: number;
  readonly actorId: UserId;
  readonly edit: Edit;
}

/** The newest events of the debates a list may show, newest first; what a seeding or an import's people wrote is not news. */
export async function recentEvents(on: Database, actor: Actor | null, count: number): Promise<readonly RecentEvent[]> {
  const seeders = await on.user.findMany({
    where: { email: null, isSample: false, importedIn: null, identities: { none: {} } },
    select: { id: true },
  });
  const byPeople = { actorId: { notIn: seeders.map(({ id }) => id) } };
  const debates = await on.debate.findMany({
    where: listedFor(actor),
    select: { id: true, question: true, events: { where: byPeople, orderBy: { seq: "desc" }, take: count } },
    orderBy: { activeAt: "desc" },
    take: count,
  });
  // Imported people can be thousands, so they are looked up among those found. Theirs are a debate's first events, with
  // nothing before them that would have to be found instead.
  const found = debates.flatMap(({ events }) => events.map(({ actorId }) => actorId));
  const imported = await on.user.findMany({
    where: { id: { in: [...new Set(found)] }, importedIn: { not: null } },
    select: { id: true },
  });
  const came = new Set(imported.map(({ id }) => id));
  return debates
    .flatMap(({ id, question, events }) =>
      events
        .filter(({ actorId }) => !came.has(actorId))
        .map(({ seq, at, actorId, edit }) => ({
          ...{ debateId: id as DebateId, question, seq, at: at.getTime(), actorId: actorId as UserId },
          edit: edit as unknown as Edit,
        })),
    )
    .sort((a, b) => b.at - a.at)
    .slice(0, count);
}

const nobody = "00000000-0000-0000-0000-000000000000";
