import type { Grant } from "@/lib/access/grant";
import { concealedFrom } from "@/lib/argument/conceal";
import { claimOf, type Debate, isLive } from "@/lib/argument/debate";
import type { DebateId } from "@/lib/argument/id";
import { type Here, heardOf, type LiveChanges } from "@/lib/argument/live";
import { votingIsOpen } from "@/lib/argument/settings";
import { db } from "@/lib/db/client";
import { type DebateEvent, eventsFrom } from "@/lib/db/events";
import {
  feedMoment,
  type Recounted,
  type Remarked,
  shownTextsSince,
  talkSince,
  talliesSince,
  textsSince,
} from "@/lib/db/live-feed";
import { peopleOf } from "@/lib/db/people";
import { markPresent, presentIn } from "@/lib/db/presence";
import { votesBy } from "@/lib/db/votes";
import { currentDebate } from "./current-debate";
import { textsToldTo } from "./essay-view";
import { type Follower, stillReading } from "./follower";
import { mostClaims, nothingTold, overlap, type Told, tellAgain, untold } from "./untold";

/** All who follow one debate in this process: it is asked about once for all of them. */
interface Hub {
  readonly followers: Set<Follower>;
  readonly counts: Told;
  readonly talk: Told;
  readonly texts: Told;
  readonly shownTexts: Told;
  markedAt: number;
  /** Whether the database was away when it was last asked. */
  failed: boolean;
}

/** Every so many milliseconds, as long as somebody follows. */
const period = 500;
const mostEdits = 500;

// Next loads this module once for each kind of bundle; the followers are one set all the same.
const home = globalThis as { rejoinderHubs?: Map<DebateId, Hub> };
home.rejoinderHubs ??= new Map();
const hubs = home.rejoinderHubs;

export function join(follower: Follower): void {
  const { debateId } = follower.grant;
  const known = hubs.get(debateId);
  if (known !== undefined) {
    known.followers.add(follower);
    known.markedAt = 0;
    return;
  }
  const hub: Hub = {
    ...{ followers: new Set([follower]), markedAt: 0, failed: false },
    ...{ counts: nothingTold(), talk: nothingTold(), texts: nothingTold(), shownTexts: nothingTold() },
  };
  hubs.set(debateId, hub);
  void run(debateId, hub);
}

export function leave(follower: Follower): void {
  hubs.get(follower.grant.debateId)?.followers.delete(follower);
}

async function run(debateId: DebateId, hub: Hub): Promise<void> {
  while (hub.followers.size > 0) {
    const since = toldIn(hub).map(({ newest }) => newest);
    try {
      await tell(hub);
      hub.failed = false;
    } catch {
      // The database is away: what is missed now, or was read and not told, is told when it is back.
      hub.failed = true;
      for (const [i, told] of toldIn(hub).entries()) tellAgain(told, since[i] ?? 0);
    }
    await new Promise((resolve) => setTimeout(resolve, period).unref());
  }
  if (hubs.get(debateId) === hub) hubs.delete(debateId);
}

const toldIn = ({ counts, talk, texts, shownTexts }: Hub): readonly Told[] => [counts, talk, texts, shownTexts];

/** Tells every follower what is new. */
async function tell(hub: Hub): Promise<void> {
  const [anyone] = hub.followers;
  if (anyone === undefined) return;
  const { grant } = anyone;
  const moment = await feedMoment(db(), grant);
  if (moment === null) return;
  const behind = Math.min(...[...hub.followers].map(({ seq }) => seq));
  const events = moment.seq > behind ? await eventsFrom(db(), grant, behind + 1) : [];
  const recent = hub.failed ? 0 : moment.now - overlap * 2;
  const counts = moment.countedAt > recent ? await untold(hub.counts, talliesSince, grant) : [];
  const talk = moment.talkedAt > recent ? await untold(hub.talk, talkSince, grant) : [];
  const changed = moment.textsAt > recent;
  const texts = changed ? await untold(hub.texts, textsSince, grant) : [];
  const shownTexts = changed ? await untold(hub.shownTexts, shownTextsSince, grant) : [];
  if ([events, counts, talk, texts].some(({ length }) => length > 0)) {
    const current = await currentDebate(db(), grant);
    if (!current.ok) return;
    const news = { events, counts, talk, texts, shownTexts };
    for (const follower of await stillReading(grant, hub.followers)) {
      // Who cannot be told, because a window has gone in the middle of it, does not keep the others from hearing.
      const told = await tellOne(follower, current.value.debate, news, moment.now).catch(() => true);
      if (!told) follower.hear({ kind: "lost" });
    }
  }
  await tellHere(hub, grant, moment.now);
}

interface News {
  readonly events: readonly DebateEvent[];
  readonly counts: readonly Recounted[];
  readonly talk: LiveChanges["talk"];
  readonly texts: readonly Remarked[];
  readonly shownTexts: readonly Remarked[];
}

async function tellOne(
  follower: Follower,
  debate: Debate,
  { events, counts, talk: said, ...remarked }: News,
  at: number,
): Promise<boolean> {
  const missed = events.filter(({ seq }) => seq > follower.seq);
  const tallies = await shownTo(follower, debate, counts);
  const talk = said.filter(([id]) => {
    const claim = claimOf(debate, id);
    return claim !== undefined && isLive(debate, claim);
  });
  const texts = textsToldTo(follower.grant, remarked);
  if ([missed, tallies, talk, texts].every(({ length }) => length === 0)) return true;
  if (missed.length > mostEdits) return false;
  const edits = missed.map(({ seq, by, edit }) => ({ seq, by, edit: heardOf(debate, edit) }));
  const told = edits.filter(({ edit }) => edit !== null);
  const people = await peopleOf(db(), follower.grant, new Set(told.map(({ by }) => by.actorId)));
  const changes: LiveChanges = { seq: missed.at(-1)?.seq ?? follower.seq, edits, tallies, talk, texts, people };
  follower.seq = changes.seq;
  follower.hear({ kind: "changes", changes, at });
  return true;
}

/** The counts that this follower may see. */
async function shownTo(
  { grant }: Follower,
  debate: Debate,
  counts: readonly Recounted[],
): Promise<LiveChanges["tallies"]> {
  const now = Date.now();
  const tallies = counts.map(([id, tally]) => [id, tally] as const);
  if (counts.length === 0 || debate.settings.secrecy === "open" || !votingIsOpen(debate.settings, now)) return tallies;
  const own = await votesBy(db(), grant);
  return tallies.filter(([id]) => {
    const claim = claimOf(debate, id);
    return claim !== undefined && concealedFrom(debate.settings, [claim], own, now).length === 0;
  });
}

/** Whom the windows of this process belong to, said again before it is forgotten; and who is here, where that changed. */
async function tellHere(hub: Hub, grant: Grant, now: number): Promise<void> {
  if (now - hub.markedAt > 15_000) {
    hub.markedAt = now;
    const windows = [...hub.followers].map(({ windowId, grant: { actorId } }) => ({ windowId, userId: actorId }));
    await markPresent(db(), grant, windows);
  }
  const here = await presentIn(db(), grant);
  const strange: Here = { people: [], strangers: here.strangers };
  const [text, strangeText] = [JSON.stringify(here), JSON.stringify(strange)];
  const isNews = ({ actor, told }: Follower) => told !== (actor === null ? strangeText : text);
  if (![...hub.followers].some(isNews)) return;
  for (const follower of (await stillReading(grant, hub.followers)).filter(isNews)) {
    follower.told = follower.actor === null ? strangeText : text;
    follower.hear({ kind: "here", here: follower.actor === null ? strange : here });
  }
}

/** What a follower has missed; false when that is too much to be told one by one. */
export async function catchUp(follower: Follower, countedAt: number): Promise<boolean> {
  const { grant } = follower;
  const moment = await feedMoment(db(), grant);
  if (moment === null || follower.seq > moment.seq || moment.seq - follower.seq > mostEdits) return false;
  const events = await eventsFrom(db(), grant, follower.seq + 1);
  const counts = await talliesSince(db(), grant, countedAt - overlap, mostClaims);
  const talk = await talkSince(db(), grant, countedAt - overlap, mostClaims);
  if (counts.length === mostClaims || talk.length === mostClaims) return false;
  const texts = await textsSince(db(), grant, countedAt - overlap);
  const shownTexts = await shownTextsSince(db(), grant, countedAt - overlap);
  // Read after the events: in an older debate, what they added would look as if it had been removed.
  const current = await currentDebate(db(), grant);
  if (!current.ok) return false;
  return tellOne(follower, current.value.debate, { events, counts, talk, texts, shownTexts }, moment.now);
}
