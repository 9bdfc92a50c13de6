import { randomUUID } from "node:crypto";
import { v7 } from "uuid";
import type { UserId } from "@/lib/argument/id";
import { hashPassword } from "@/lib/auth/passwords";
import { type LiveSession, liveSession, startSession } from "@/lib/auth/sessions";
import { addAccount } from "@/lib/db/accounts";
import { db } from "@/lib/db/client";

export const goodPassword = "violet harbour 27 kites";

export interface Made {
  readonly id: UserId;
  readonly email: string;
  readonly name: string;
}

/** A person with an account and the password `goodPassword`. */
export async function person({ name = "Ada Byron", isAdmin = false } = {}): Promise<Made> {
  const id = v7() as UserId;
  const email = `${randomUUID()}@example.org`;
  await addAccount(db(), { id, email, name, passwordHash: await hashPassword(goodPassword), isAdmin });
  return { id, email, name };
}

/** The person signed in in one more browser. */
export async function signedIn(id: UserId, userAgent = "a browser"): Promise<LiveSession> {
  const session = await liveSession(await startSession(id, userAgent));
  if (session === null) throw new Error("The session that was just begun does not count.");
  return session;
}
