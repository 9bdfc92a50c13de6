import { applyEdit } from "@/lib/argument/apply-edit";
import type { Claim } from "@/lib/argument/claim";
import { claimOf, type Debate, withClaim } from "@/lib/argument/debate";
import type { By, Edit } from "@/lib/argument/edit";
import type { ClaimId, UserId } from "@/lib/argument/id";
import type { LiveChanges } from "@/lib/argument/live";
import { stratify } from "@/lib/argument/stratify";
import type { DebateView } from "@/lib/argument/view";
import { noVote, noVotes, recount, type Tally, type Vote } from "@/lib/argument/vote";

/** What is on the table: the debate, the votes on it and one's own. */
export interface Table {
  readonly debate: Debate;
  readonly tallies: ReadonlyMap<ClaimId, Tally>;
  readonly votes: ReadonlyMap<ClaimId, Vote>;
  readonly concealed: ReadonlySet<ClaimId>;
  /** Another one whenever something other than words has changed: what is computed from the tree is computed anew. */
  readonly shape: object;
}

/** Something done here that the server has not answered yet. */
export type Command = { readonly id: string } & (
  | { readonly kind: "edit"; readonly edit: Edit; readonly by: By }
  | { readonly kind: "vote"; readonly claimId: ClaimId; readonly change: Partial<Vote>; readonly by: By }
);

/** The table as the server last gave it, and what has been done since. */
export interface DeskState {
  readonly view: DebateView;
  /** What the view says, without anything that came later. */
  readonly base: Table;
  readonly confirmed: Table;
  readonly pending: readonly Command[];
  /** The newest edit heard of. */
  readonly seq: number;
  /** Answers of others that came while one was reading, and wait to be let in. */
  readonly fresh: ReadonlySet<ClaimId>;
  /** Claims about which something was said since: how many comments stand there, and when the newest change was. */
  readonly talk: ReadonlyMap<ClaimId, Talked>;
  /** Texts that changed since, or what is marked in them: when the newest change was. */
  readonly texts: ReadonlyMap<string, number>;
  /** People whose edits were heard of since. */
  readonly met: DebateView["people"];
  /** How often the debate had to be read anew, because what was heard did not fit what is here. */
  readonly lost: number;
}

interface Talked {
  readonly count: number;
  /** By the server's clock. */
  readonly at: number;
}

export type DeskEvent =
  | { readonly type: "begun"; readonly command: Command }
  | { readonly type: "settled"; readonly id: string; readonly counted?: Counted }
  | { readonly type: "refused"; readonly id: string; readonly current?: Claim | null }
  | { readonly type: "renewed"; readonly view: DebateView }
  /** What others did; `actorId` is the reader. */
  | { readonly type: "heard"; readonly changes: LiveChanges; readonly actorId: UserId | null }
  | { readonly type: "lost" }
  | { readonly type: "admitted"; readonly ids: Iterable<ClaimId> };

/** The vote and the counts as the server has them; null while others' votes are concealed. */
interface Counted {
  readonly claimId: ClaimId;
  readonly vote: Vote;
  readonly tally: Tally | null;
}

export function deskOf(view: DebateView): DeskState {
  const base = tableOf(view);
  return {
    view,
    base,
    confirmed: base,
    pending: [],
    seq: view.seq,
    fresh: new Set(),
    talk: new Map(),
    texts: new Map(),
    met: {},
    lost: 0,
  };
}

/** What the reader sees: everything confirmed, and on top of it what is on its way. */
export const shown = ({ confirmed, pending }: DeskState): Table => pending.reduce(perform, confirmed);

export function deskReducer(state: DeskState, event: DeskEvent): DeskState {
  const others = "id" in event ? state.pending.filter(({ id }) => id !== event.id) : state.pending;
  switch (event.type) {
    case "begun":
      return { ...state, pending: [...state.pending.filter(({ id }) => id !== event.command.id), event.command] };
    case "settled": {
      const command = state.pending.find(({ id }) => id === event.id);
      const done = command === undefined ? state.confirmed : perform(state.confirmed, command);
      return { ...state, confirmed: event.counted === undefined ? done : count(done, event.counted), pending: others };
    }
    case "refused": {
      const { confirmed } = state;
      const debate = event.current ? withClaim(confirmed.debate, event.current) : confirmed.debate;
      return { ...state, confirmed: { ...confirmed, debate, shape: {} }, pending: others };
    }
    case "renewed": {
      const base = tableOf(event.view);
      return { ...state, view: event.view, base, confirmed: base, seq: event.view.seq };
    }
    case "heard":
      return hear(state, event.changes, event.actorId);
    case "lost":
      return { ...state, lost: state.lost + 1 };
    case "admitted": {
      const fresh = new Set(state.fresh);
      for (const id of event.ids) fresh.delete(id);
      return { ...state, fresh };
    }
  }
}

function tableOf(view: DebateView): Table {
  const debate = stratify(view, view.claims);
  if (!debate.ok) throw new Error(`The server sent claims that are no debate: ${debate.error.code}`);
  const byId = <V>(record: Readonly<Record<string, V>>) => new Map(Object.entries(record) as [ClaimId, V][]);
  return {
    debate: debate.value,
    tallies: byId(view.tallies),
    votes: byId(view.votes),
    concealed: new Set(view.concealed),
    shape: {},
  };
}

/** What others did, done here too. What does not fit means that something was missed. */
function hear(state: DeskState, changes: LiveChanges, actorId: UserId | null): DeskState {
  const news = changes.edits.filter(({ seq }) => seq > state.seq);
  const first = news[0];
  if (first !== undefined && first.seq !== state.seq + 1) return { ...state, lost: state.lost + 1 };
  let table = state.confirmed;
  let lost = false;
  const fresh = new Set(state.fresh);
  for (const { by, edit } of news) {
    if (edit === null) continue;
    const applied = applyEdit(table.debate, edit, by);
    const own = by.actorId === actorId;
    // Settings change what may be seen and done here, which the server alone can tell.
    if (edit.kind === "configure") lost = true;
    if (applied.ok) table = after(table, edit, applied.value.debate);
    // What was done here and has been answered already is heard of as well.
    else if (!own) lost = true;
    if (applied.ok && edit.kind === "add" && !own) fresh.add(edit.id);
  }
  if (changes.tallies.length > 0) {
    const tallies = new Map(table.tallies);
    for (const [id, tally] of changes.tallies) tallies.set(id, tally);
    table = { ...table, tallies };
  }
  const talk = changes.talk.length > 0 ? new Map(state.talk) : state.talk;
  for (const [id, count, at] of changes.talk) (talk as Map<ClaimId, Talked>).set(id, { count, at });
  // A window that has been open since the version before may be the one that listens for this one; it tells of no texts.
  const heardOf = changes.texts ?? [];
  const texts = heardOf.length > 0 ? new Map([...state.texts, ...heardOf]) : state.texts;
  const met = Object.keys(changes.people).length > 0 ? { ...state.met, ...changes.people } : state.met;
  return {
    ...{ ...state, confirmed: table, fresh, talk, texts, met, seq: Math.max(state.seq, changes.seq) },
    lost: state.lost + (lost ? 1 : 0),
  };
}

/** The table after an edit; words alone leave its shape as it is. */
const after = (table: Table, edit: Edit, debate: Debate): Table => ({
  ...{ ...table, debate },
  shape: edit.kind === "reword" || edit.kind === "cite" || edit.kind === "frame" ? table.shape : {},
});

function perform(table: Table, command: Command): Table {
  if (command.kind === "edit") {
    const applied = applyEdit(table.debate, command.edit, command.by);
    return applied.ok ? after(table, command.edit, applied.value.debate) : table;
  }
  const { claimId, change, by } = command;
  const before = table.votes.get(claimId) ?? noVote;
  const vote = { ...before, ...change };
  const votes = new Map(table.votes).set(claimId, vote);
  // An author's own vote is kept and counts nowhere.
  const counts = claimOf(table.debate, claimId)?.authorId !== by.actorId && !table.concealed.has(claimId);
  if (!counts) return { ...table, votes };
  const tally = recount(table.tallies.get(claimId) ?? noVotes, before, vote);
  return { ...table, votes, tallies: new Map(table.tallies).set(claimId, tally) };
}

function count(table: Table, { claimId, vote, tally }: Counted): Table {
  const votes = new Map(table.votes).set(claimId, vote);
  if (tally === null) return { ...table, votes };
  const concealed = new Set(table.concealed);
  concealed.delete(claimId);
  return { ...table, votes, concealed, tallies: new Map(table.tallies).set(claimId, tally) };
}
