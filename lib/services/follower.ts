import type { Actor } from "@/lib/access/actor";
import { decide, type Grant } from "@/lib/access/grant";
import type { LiveMessage } from "@/lib/argument/live";
import { db } from "@/lib/db/client";
import { standingsOf } from "@/lib/db/standing";

/** Somebody who follows a debate. */
export interface Follower {
  readonly windowId: string;
  readonly hear: (message: LiveMessage) => void;
  /** Who it was when it was asked last, and what that person was found to be allowed. */
  actor: Actor | null;
  grant: Grant;
  /** The newest edit told. */
  seq: number;
  /** What was last told of who is here, as text. */
  told: string;
}

/**
 * Those of a debate's followers who may still read it; one question to the database for all. Asked after what is to be
 * told was read: the debate may have become private, or somebody have lost a role, just before that happened.
 */
export async function stillReading(grant: Grant, all: ReadonlySet<Follower>): Promise<readonly Follower[]> {
  const followers = [...all];
  const people = new Set(followers.flatMap(({ actor }) => actor?.userId ?? []));
  const standingOf = await standingsOf(db(), grant, [...people]);
  return followers.filter((follower) => {
    const { actor } = follower;
    const reading = decide(actor, "read", standingOf?.(actor?.userId ?? null) ?? null);
    if (reading.ok) follower.grant = reading.value;
    return reading.ok;
  });
}
