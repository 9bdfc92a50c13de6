import type { Grant } from "../access/grant";
import { applyEdit } from "../argument/apply-edit";
import type { DebateId } from "../argument/id";
import { loadDebate } from "./claims";
import { type Database, db } from "./client";
import { eventAt, eventsFrom } from "./events";
import type { LiveDebate, Moment } from "./moment";

const mostKept = 64;

// Next loads this module once for each kind of bundle; the debates in memory are one set all the same.
const home = globalThis as { rejoinderLiveDebates?: Map<DebateId, LiveDebate> };
home.rejoinderLiveDebates ??= new Map();
const kept = home.rejoinderLiveDebates;

/**
 * The debate at that moment or a later one: what is in memory, brought forward by the events it has not seen; else
 * read whole. In a transaction that holds the debate's lock there is no later one. null: the debate is gone.
 */
export async function liveDebate(on: Database, grant: Grant, moment: Moment): Promise<LiveDebate | null> {
  const known = kept.get(grant.debateId);
  const live = known === undefined ? null : await broughtTo(on, grant, known, moment);
  // What memory holds is of another log (a restored backup, a debate made again under its id): it must not stand in the way.
  if (known !== undefined && live === null) forgetLive(grant.debateId);
  const found = live ?? (await loadDebate(on, grant));
  // A transaction also sees what it has written itself and may yet take back.
  if (found !== null && on === db()) keepLive(found);
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

/** After everything was replaced. */
export const forgetEveryLive = (): void => kept.clear();

/** null when the log does not lead on from what is known: then only a fresh reading is right. */
async function broughtTo(
  on: Database,
  grant: Grant,
  known: LiveDebate,
  { seq, at }: Moment,
): Promise<LiveDebate | null> {
  if (known.seq === seq) return known.at === at ? known : null;
  if (known.seq > seq) return (await eventAt(on, grant, known.seq))?.by.at === known.at ? known : null;
  const [last, ...missed] = await eventsFrom(on, grant, known.seq);
  if (last?.seq !== known.seq || last.by.at !== known.at) return null;
  let live = known;
  for (const event of missed) {
    const applied = applyEdit(live.debate, event.edit, event.by);
    if (!applied.ok || event.seq !== live.seq + 1) return null;
    live = { debate: applied.value.debate, seq: event.seq, at: event.by.at };
  }
  return live;
}
