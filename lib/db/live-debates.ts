import type { Grant } from "../access/grant";
import { applyEdit } from "../argument/apply-edit";
import type { Debate } from "../argument/debate";
import type { DebateId } from "../argument/id";
import { loadDebate } from "./claims";
import type { Database } from "./client";
import { eventsAfter } from "./events";

/** A debate as it stood after event `seq`. */
export interface LiveDebate {
  readonly debate: Debate;
  readonly seq: number;
}

const mostKept = 64;

// Next loads this module once for each kind of bundle; the debates in memory are one set all the same.
const home = globalThis as { rejoinderLiveDebates?: Map<DebateId, LiveDebate> };
home.rejoinderLiveDebates ??= new Map();
const kept = home.rejoinderLiveDebates;

/** The debate at exactly `seq`: what is in memory, brought forward by the events it has not seen; else read whole. */
export async function liveDebate(on: Database, grant: Grant, seq: number): Promise<LiveDebate> {
  const known = kept.get(grant.debateId);
  // A transaction that started earlier may ask for less than is known; it gets its own reading, and nothing is kept.
  if (known !== undefined && known.seq > seq) return loadDebate(on, grant);
  const live = known === undefined ? null : known.seq === seq ? known : await caughtUp(on, grant, known);
  const found = live ?? (await loadDebate(on, grant));
  keepLive(found);
  return found;
}

/** Remembers a debate after its change was committed; an older one never replaces a newer one. */
export function keepLive(live: LiveDebate): void {
  const { id } = live.debate;
  const known = kept.get(id);
  if (known !== undefined && known.seq > live.seq) return;
  kept.delete(id);
  kept.set(id, live);
  for (const oldest of kept.keys()) {
    if (kept.size <= mostKept) break;
    kept.delete(oldest);
  }
}

export const forgetLive = (id: DebateId): void => void kept.delete(id);

/** null when the log does not lead on from what is known (a restored backup, say): then only a fresh reading is right. */
async function caughtUp(on: Database, grant: Grant, known: LiveDebate): Promise<LiveDebate | null> {
  let { debate, seq } = known;
  for (const event of await eventsAfter(on, grant, seq)) {
    const applied = applyEdit(debate, event.edit, event.by);
    if (!applied.ok || event.seq !== seq + 1) return null;
    ({ debate } = applied.value);
    seq = event.seq;
  }
  return { debate, seq };
}
