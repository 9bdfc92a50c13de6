import { cookies } from "next/headers";
import { cache } from "react";
import type { Actor } from "@/lib/access/actor";
import { openSession, sealedIn, sessionCookie } from "./session-cookie";
import { type LiveSession, liveSession } from "./sessions";

/** The session of the request that is being answered; asked once a request. For pages and server actions. */
export const currentSession: () => Promise<LiveSession | null> = cache(async () => {
  const sealed = (await cookies()).get(sessionCookie().name)?.value;
  return liveSession(await openSession(sealed));
});

/** Who makes the request that is being answered; null for a stranger. */
export async function currentActor(): Promise<Actor | null> {
  return (await currentSession())?.actor ?? null;
}

/** Who makes a request, for handlers that are given one. */
export async function actorOfRequest(request: Request): Promise<Actor | null> {
  return (await sessionOfRequest(request))?.actor ?? null;
}

export async function sessionOfRequest(request: Request): Promise<LiveSession | null> {
  return liveSession(await openSession(sealedIn(request.headers.get("cookie"))));
}
