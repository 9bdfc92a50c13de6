import { applyEdit } from "@/lib/argument/apply-edit";
import type { Claim } from "@/lib/argument/claim";
import { claimOf, type Debate, withClaim } from "@/lib/argument/debate";
import type { By, Edit } from "@/lib/argument/edit";
import type { ClaimId } from "@/lib/argument/id";
import { stratify } from "@/lib/argument/stratify";
import type { DebateView } from "@/lib/argument/view";
import { noVote, noVotes, recount, type Tally, type Vote } from "@/lib/argument/vote";

/** What is on the table: the debate, the votes on it and one's own. */
export interface Table {
  readonly debate: Debate;
  readonly tallies: ReadonlyMap<ClaimId, Tally>;
  readonly votes: ReadonlyMap<ClaimId, Vote>;
  readonly concealed: ReadonlySet<ClaimId>;
}

/** Something done here that the server has not answered yet. */
export type Command = { readonly id: string } & (
  | { readonly kind: "edit"; readonly edit: Edit; readonly by: By }
  | { readonly kind: "vote"; readonly claimId: ClaimId; readonly change: Partial<Vote>; readonly by: By }
);

/** The table as the server last gave it, and what has been done since. */
export interface DeskState {
  readonly view: DebateView;
  readonly confirmed: Table;
  readonly pending: readonly Command[];
}

export type DeskEvent =
  | { readonly type: "begun"; readonly command: Command }
  | { readonly type: "settled"; readonly id: string; readonly counted?: Counted }
  | { readonly type: "refused"; readonly id: string; readonly current?: Claim | null }
  | { readonly type: "renewed"; readonly view: DebateView };

/** The vote and the counts as the server has them; null while others' votes are concealed. */
interface Counted {
  readonly claimId: ClaimId;
  readonly vote: Vote;
  readonly tally: Tally | null;
}

export function deskOf(view: DebateView): DeskState {
  return { view, confirmed: tableOf(view), pending: [] };
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
      return { ...state, confirmed: { ...confirmed, debate }, pending: others };
    }
    case "renewed":
      return { view: event.view, confirmed: tableOf(event.view), pending: state.pending };
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
  };
}

function perform(table: Table, command: Command): Table {
  if (command.kind === "edit") {
    const applied = applyEdit(table.debate, command.edit, command.by);
    return applied.ok ? { ...table, debate: applied.value.debate } : table;
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
