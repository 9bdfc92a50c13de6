import type { Actor } from "@/lib/access/actor";
import type { Denied } from "@/lib/access/grant";
import { type Stop, stopsAmong } from "@/lib/argument/pace";
import { db } from "@/lib/db/client";
import { timesOf } from "@/lib/db/event-pages";
import { ok, type Result } from "@/lib/result";
import { authorize } from "./authorize";
import { currentDebate } from "./current-debate";

/** As many moments as a slider has. */
const most = 1000;

/** The moments of a debate's history to choose from. */
export interface Stops {
  /** The number of the newest edit. */
  readonly total: number;
  /** The newest edit among them, oldest first; the first is before the first edit. */
  readonly stops: readonly Stop[];
}

export async function readStops(actor: Actor | null, debateId: string): Promise<Result<Stops, Denied>> {
  const grant = await authorize(actor, "read", debateId);
  if (!grant.ok) return grant;
  const current = await currentDebate(db(), grant.value);
  if (!current.ok) return current;
  const total = current.value.seq;
  const times = await timesOf(db(), grant.value, stopsAmong(total, most));
  return ok({ total, stops: [{ seq: 0, at: null }, ...times] });
}
