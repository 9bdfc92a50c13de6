import type { Actor } from "../access/actor";
import type { UserId } from "../argument/id";
import type { Database } from "./client";

/** A signed-in browser whose session still counts, and the person it belongs to. */
export interface FoundSession {
  readonly id: string;
  readonly lastSeenAt: Date;
  readonly actor: Actor;
}

/** The session, unless it was revoked, has expired, or its person is disabled. One statement: it runs on every request. */
export async function findLiveSession(on: Database, id: string, now: Date): Promise<FoundSession | null> {
  const rows = await on.$queryRaw<{ lastSeenAt: Date; userId: UserId; name: string; isAdmin: boolean }[]>`
    SELECT session."lastSeenAt", person."id"::text AS "userId", person."name", person."isAdmin"
    FROM "AuthSession" session JOIN "User" person ON person."id" = session."userId"
    WHERE session."id" = ${id}::uuid AND session."revokedAt" IS NULL AND session."expiresAt" > ${now}
      AND person."disabledAt" IS NULL`;
  const [row] = rows;
  if (row === undefined) return null;
  const { lastSeenAt, ...actor } = row;
  return { id, lastSeenAt, actor };
}

/** Also forgets those of the person's sessions that ended by themselves. */
export async function addSession(
  on: Database,
  session: { readonly id: string; readonly userId: UserId; readonly userAgent: string; readonly expiresAt: Date },
  now: Date,
): Promise<void> {
  await on.authSession.deleteMany({ where: { userId: session.userId, expiresAt: { lte: now } } });
  await on.authSession.create({ data: { ...session, createdAt: now, lastSeenAt: now } });
}

export async function putLastSeen(on: Database, id: string, now: Date): Promise<void> {
  await on.authSession.updateMany({ where: { id, lastSeenAt: { lt: now } }, data: { lastSeenAt: now } });
}

/** @returns false when the person has no such session that still counts */
export async function revokeSession(on: Database, userId: UserId, id: string, now: Date): Promise<boolean> {
  const { count } = await on.authSession.updateMany({
    where: { id, userId, revokedAt: null },
    data: { revokedAt: now },
  });
  return count === 1;
}

/** Revokes all of a person's sessions but the one named `except`. */
export async function revokeSessions(on: Database, userId: UserId, except: string | null, now: Date): Promise<void> {
  await on.authSession.updateMany({
    where: { userId, revokedAt: null, ...(except === null ? {} : { id: { not: except } }) },
    data: { revokedAt: now },
  });
}

export interface ListedSession {
  readonly id: string;
  readonly userAgent: string;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
}

/** The sessions that still count, last seen first. */
export async function listSessions(on: Database, userId: UserId, now: Date): Promise<readonly ListedSession[]> {
  return on.authSession.findMany({
    where: { userId, revokedAt: null, expiresAt: { gt: now } },
    orderBy: { lastSeenAt: "desc" },
    select: { id: true, userAgent: true, createdAt: true, lastSeenAt: true },
  });
}
