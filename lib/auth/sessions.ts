import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/access/actor";
import type { UserId } from "@/lib/argument/id";
import { addSession, findLiveSession, putLastSeen } from "@/lib/db/account-sessions";
import { type Database, db } from "@/lib/db/client";
import { sessionSeconds } from "./session-cookie";

/** One signed-in browser, and who signed in there. */
export interface LiveSession {
  readonly id: string;
  readonly actor: Actor;
}

const seenEvery = 5 * 60 * 1000;

/** Begins a session of 30 days. Whoever calls this has made sure of who it is. */
export async function startSession(userId: UserId, userAgent: string, on: Database = db()): Promise<string> {
  const now = new Date();
  const id = randomUUID();
  const expiresAt = new Date(now.getTime() + sessionSeconds * 1000);
  await addSession(on, { id, userId, userAgent: userAgent.slice(0, 400), expiresAt }, now);
  return id;
}

/** The session by its id, asked of the database every time, so that revoking it works at once. */
export async function liveSession(id: string | null): Promise<LiveSession | null> {
  if (id === null) return null;
  const now = new Date();
  const found = await findLiveSession(db(), id, now);
  if (found === null) return null;
  // Reading must not fail because a date could not be written.
  if (now.getTime() - found.lastSeenAt.getTime() > seenEvery) await putLastSeen(db(), id, now).catch(() => {});
  return { id, actor: found.actor };
}
