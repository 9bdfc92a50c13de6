import { cookies, headers } from "next/headers";
import type { UserId } from "@/lib/argument/id";
import { revokeSession } from "@/lib/db/account-sessions";
import { db } from "@/lib/db/client";
import { currentSession } from "./actor";
import { sealSession, sessionCookie, sessionSeconds } from "./session-cookie";
import { startSession } from "./sessions";

/** Signs the person in where the request comes from, in the place of whoever was; only server actions can. */
export async function signInHere(userId: UserId): Promise<void> {
  const [jar, sent] = await Promise.all([cookies(), headers()]);
  await endCurrent();
  const { name, options } = sessionCookie();
  const sid = await startSession(userId, sent.get("user-agent") ?? "");
  jar.set(name, await sealSession(sid), { ...options, maxAge: sessionSeconds });
}

/** Ends the session of the request; only server actions can. */
export async function signOutHere(): Promise<void> {
  await endCurrent();
  const { name, options } = sessionCookie();
  (await cookies()).set(name, "", { ...options, maxAge: 0 });
}

async function endCurrent(): Promise<void> {
  const session = await currentSession();
  if (session !== null) await revokeSession(db(), session.actor.userId, session.id, new Date());
}
