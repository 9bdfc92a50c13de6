import type { Grant } from "@/lib/access/grant";
import { type Debate, emptyDebate } from "@/lib/argument/debate";
import type { DebateId } from "@/lib/argument/id";
import { playOn, takeBack } from "@/lib/argument/past";
import type { Database } from "@/lib/db/client";
import { eventsBetween, firstEvent } from "@/lib/db/event-pages";
import { eventAt } from "@/lib/db/events";
import type { LiveDebate } from "@/lib/db/moment";

/** So many events are in memory at once, however far the way. */
const chunk = 500;
/** On a long way a state is kept every so many edits, so that the next way is shorter. */
const stage = 8000;
/** A state shares all but what differs with the debate as it is now, so some of them weigh little. */
const mostKept = 16;

interface State {
  readonly seq: number;
  readonly debate: Debate;
}

const home = globalThis as { rejoinderPastStates?: Map<string, State & { readonly at: number }> };
home.rejoinderPastStates ??= new Map();
const kept = home.rejoinderPastStates;

/**
 * The debate as it stood after its edit `seq` (0: before the first): walked to from now, from the beginning or from a
 * state that was looked at before, whichever is nearest.
 */
export async function debateAt(on: Database, grant: Grant, live: LiveDebate, seq: number): Promise<Debate> {
  if (seq >= live.seq) return live.debate;
  const known = await nearestKept(on, grant, live, seq);
  const way = (state: State) => Math.abs(state.seq - seq);
  const nearest = known !== null && way(known) < way(live) ? known : live;
  const start = seq < way(nearest) ? { seq: 0, debate: await beginning(on, grant, live.debate) } : nearest;
  // A log that does not lead on from where it should is still one that leads back from now.
  const debate = (await walked(on, grant, start, seq)) ?? (await walkedBack(on, grant, live, seq));
  await keep(on, grant, { seq, debate });
  return debate;
}

async function walked(on: Database, grant: Grant, from: State, seq: number): Promise<Debate | null> {
  if (from.seq > seq) return walkedBack(on, grant, from, seq);
  let debate: Debate | null = from.debate;
  for (let at = from.seq; at < seq && debate !== null; at += chunk) {
    debate = playOn(debate, await eventsBetween(on, grant, at, Math.min(at + chunk, seq)));
    if (debate !== null && isStage(at, at + chunk)) await keep(on, grant, { seq: Math.min(at + chunk, seq), debate });
  }
  return debate;
}

async function walkedBack(on: Database, grant: Grant, from: State, seq: number): Promise<Debate> {
  let { debate } = from;
  for (let at = from.seq; at > seq; at -= chunk) {
    const events = await eventsBetween(on, grant, Math.max(at - chunk, seq), at);
    for (const event of events.toReversed()) debate = takeBack(debate, event);
    if (isStage(at, at - chunk)) await keep(on, grant, { seq: Math.max(at - chunk, seq), debate });
  }
  return debate;
}

/** The debate before its first edit: what its first changes of question and settings changed. */
async function beginning(on: Database, grant: Grant, now: Debate): Promise<Debate> {
  const [framed, configured] = await Promise.all([firstEvent(on, grant, "frame"), firstEvent(on, grant, "configure")]);
  let frame: Debate = { ...now, version: 1 };
  if (configured !== null) frame = takeBack(frame, configured);
  if (framed !== null) frame = takeBack(frame, framed);
  const { id, question, background, settings } = frame;
  return emptyDebate({ id, question, background, settings, version: 1 });
}

const isStage = (from: number, to: number): boolean => Math.floor(from / stage) !== Math.floor(to / stage);

const nameOf = (debateId: DebateId, seq: number): string => `${debateId} ${seq}`;

async function nearestKept(on: Database, grant: Grant, live: LiveDebate, seq: number): Promise<State | null> {
  const own = [...kept].filter(([name, state]) => name.startsWith(grant.debateId) && state.seq <= live.seq);
  const [nearest] = own.sort(([, a], [, b]) => Math.abs(a.seq - seq) - Math.abs(b.seq - seq));
  if (nearest === undefined) return null;
  const [name, state] = nearest;
  // The time tells two logs with the same numbers apart: that of a restored backup, say.
  if ((await eventAt(on, grant, state.seq))?.by.at === state.at) return state;
  kept.delete(name);
  return null;
}

async function keep(on: Database, grant: Grant, { seq, debate }: State): Promise<void> {
  const at = (await eventAt(on, grant, seq))?.by.at;
  if (at === undefined) return;
  const name = nameOf(grant.debateId, seq);
  kept.delete(name);
  kept.set(name, { seq, at, debate });
  for (const oldest of kept.keys()) {
    if (kept.size <= mostKept) break;
    kept.delete(oldest);
  }
}
