import { v7 as newId } from "uuid";
import type { Actor } from "@/lib/access/actor";
import type { Denied } from "@/lib/access/grant";
import type { LiveMessage } from "@/lib/argument/live";
import { db } from "@/lib/db/client";
import { markGone } from "@/lib/db/presence";
import { ok, type Result } from "@/lib/result";
import { authorize } from "./authorize";
import type { Follower } from "./follower";
import { catchUp, join, leave } from "./live-hub";

export interface Following {
  /** The window's id, which `editing` of the presence names; made by the client. */
  readonly windowId: string;
  /** The newest edit this reader knows of, and the moment of the newest counts (milliseconds since 1970). */
  readonly seq: number;
  readonly countedAt: number;
  /** Ends the following. */
  readonly signal: AbortSignal;
  readonly hear: (message: LiveMessage) => void;
  /** Who is asking by now: sessions end, people lose their roles. */
  readonly again: () => Promise<Actor | null>;
}

/**
 * Tells what happens in a debate, from an edit on, until the reader goes away or may no longer read it. Everything is
 * told once and in order; counts come as they are, and only those that this reader may see.
 */
export async function followDebate(
  actor: Actor | null,
  debateId: string,
  { windowId, seq, countedAt, signal, hear, again }: Following,
): Promise<Result<void, Denied>> {
  const grant = await authorize(actor, "read", debateId);
  if (!grant.ok) return grant;
  const follower: Follower = { windowId, actor, grant: grant.value, seq, hear, told: "" };
  if (!(await catchUp(follower, countedAt))) {
    hear({ kind: "lost" });
    return ok(undefined);
  }
  if (signal.aborted) return ok(undefined);
  join(follower);
  await stillAllowed(follower, again, signal);
  leave(follower);
  await markGone(db(), grant.value, windowId).catch(() => {});
  return ok(undefined);
}

/** The same for who comes now and then and asks: what has happened since an edit, and counts since a moment. */
export async function hearOnce(
  actor: Actor | null,
  debateId: string,
  seq: number,
  countedAt: number,
): Promise<Result<readonly LiveMessage[], Denied>> {
  const grant = await authorize(actor, "read", debateId);
  if (!grant.ok) return grant;
  const heard: LiveMessage[] = [];
  const hear = (message: LiveMessage) => heard.push(message);
  const follower: Follower = { windowId: newWindow(), actor, grant: grant.value, seq, hear, told: "" };
  if (!(await catchUp(follower, countedAt))) hear({ kind: "lost" });
  return ok(heard);
}

/** How often it is asked whether the reader still may, in milliseconds. */
const asking = 5000;

/** Resolves when the reader has gone, or is somebody else, or may no longer read; until then what they may is known. */
async function stillAllowed(follower: Follower, again: Following["again"], signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await sleep(asking, signal);
    if (signal.aborted) return;
    try {
      const actor = await again();
      const { actorId, debateId } = follower.grant;
      if ((actor?.userId ?? null) !== actorId) return;
      const grant = await authorize(actor, "read", debateId);
      if (!grant.ok) return;
      follower.actor = actor;
      follower.grant = grant.value;
    } catch {
      // The database is away: nothing can be told then, and nothing is.
    }
  }
}

function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    timer.unref?.();
    signal.addEventListener("abort", done);
  });
}

/** A window's id for those who follow without one. */
export const newWindow = (): string => newId();
