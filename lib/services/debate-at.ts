import type { Grant } from "@/lib/access/grant";
import { type Debate, emptyDebate } from "@/lib/argument/debate";
import type { DebateId } from "@/lib/argument/id";
import { playOn, takeBack, withoutClaims } from "@/lib/argument/past";
import type { Database } from "@/lib/db/client";
import { addedAfter, eventsBetween, firstEvent, otherEdits } from "@/lib/db/event-pages";
import { eventAt } from "@/lib/db/events";
import type { LiveDebate } from "@/lib/db/moment";

/** So many events are in memory at once, however far the way. */
const chunk = 500;
/** Edits are walked over one by one no further than this; a longer way costs more than making the debate anew. */
const near = 1000;
/** A state shares with others what they were made of; those far apart share their claims alone. */
const mostKept = 8;

interface State {
  readonly seq: number;
  readonly debate: Debate;
}

const home = globalThis as { rejoinderPastStates?: Map<string, State & { readonly at: number }> };
home.rejoinderPastStates ??= new Map();
const kept = home.rejoinderPastStates;

/**
 * The debate as it stood after its edit `seq` (0: before the first): walked to from now, from the beginning or from a
 * state that was looked at before, where one of them is near; else made of the debate as it is now.
 */
export async function debateAt(on: Database, grant: Grant, live: LiveDebate, seq: number): Promise<Debate> {
  if (seq >= live.seq) return live.debate;
  const known = await nearestKept(on, grant, live, seq);
  const way = (state: State) => Math.abs(state.seq - seq);
  const nearest = known !== null && way(known) < way(live) ? known : live;
  const start = seq < way(nearest) ? { seq: 0, debate: await beginning(on, grant, live.debate) } : nearest;
  const found = way(start) <= near ? await walked(on, grant, start, seq) : await madeAnew(on, grant, live, seq);
  // A log that does not lead on from where it should is still one that leads back from now.
  const debate = found ?? (await walkedBack(on, grant, live, seq));
  await keep(on, grant, { seq, debate });
  return debate;
}

/** What was changed since is changed back edit by edit; what was added since, most of a log as a rule, all at once. */
async function madeAnew(on: Database, grant: Grant, live: LiveDebate, seq: number): Promise<Debate | null> {
  let { debate } = live;
  for (let to = live.seq; ; ) {
    const events = await otherEdits(on, grant, seq, to, chunk);
    for (const event of events) debate = takeBack(debate, event);
    const last = events.at(-1);
    if (last === undefined || events.length < chunk) break;
    to = last.seq - 1;
  }
  return withoutClaims(debate, new Set(await addedAfter(on, grant, seq)));
}

async function walked(on: Database, grant: Grant, from: State, seq: number): Promise<Debate | null> {
  if (from.seq > seq) return walkedBack(on, grant, from, seq);
  let debate: Debate | null = from.debate;
  for (let at = from.seq; at < seq && debate !== null; at += chunk) {
    debate = playOn(debate, await eventsBetween(on, grant, at, Math.min(at + chunk, seq)));
  }
  return debate;
}

async function walkedBack(on: Database, grant: Grant, from: State, seq: number): Promise<Debate> {
  let { debate } = from;
  for (let at = from.seq; at > seq; at -= chunk) {
    const events = await eventsBetween(on, grant, Math.max(at - chunk, seq), at);
    for (const event of events.toReversed()) debate = takeBack(debate, event);
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
