"use client";
import { useCallback, useEffect, useMemo, useReducer, useRef } from "react";
import { verbFor } from "@/lib/access/verb";
import type { Edit } from "@/lib/argument/edit";
import type { ClaimId } from "@/lib/argument/id";
import type { Here, LiveChanges } from "@/lib/argument/live";
import { outlineNumbers } from "@/lib/argument/numbering";
import { noVote, noVotes, type Tally, type Vote } from "@/lib/argument/vote";
import { useRefresh } from "../ui/without-network";
import { type Command, deskOf, deskReducer, shown, type Table } from "./desk-state";
import { useFetching } from "./fetched-reading";
import { type MergedClaims, mergedClaims, withMerged } from "./merged-claims";
import type { DebateReading } from "./reading";
import { type Commands, useCommands } from "./use-commands";
import { type Connection, useLive } from "./use-live";
import { type OwnEditing, useOwnEdits } from "./use-own-edits";
import { type Strengths, useStrengths } from "./use-strengths";

/** One reader's desk with one debate on it: what to show, what may be done, and how to do it. */
export interface Desk extends Table, Strengths, Commands, OwnEditing, MergedClaims, Omit<DebateReading, "view"> {
  readonly view: DebateReading["view"];
  readonly numbers: ReadonlyMap<ClaimId, string>;
  /** Claims that are on their way to the server. */
  readonly sending: ReadonlySet<ClaimId>;
  /** Answers of others that came while one was reading; they are shown once `admit` lets them in. */
  readonly fresh: ReadonlySet<ClaimId>;
  readonly admit: (ids: Iterable<ClaimId>) => void;
  readonly connection: Connection;
  /** Who else has the debate open. */
  readonly here: Here;
  /** Lets others know whose words are being changed here; null: none any more. */
  readonly sayEditing: (id: ClaimId | null) => void;
  /** When something was last said of a claim, by the server's clock, as far as it was heard of here; else 0. */
  readonly talkedAt: (id: ClaimId) => number;
  /** The same of a text beside the debate and of what is marked in it. */
  readonly textChangedAt: (id: string) => number;
  /** The same of any of them. */
  readonly textsChangedAt: number;
  readonly tallyOf: (id: ClaimId) => Tally;
  readonly voteOf: (id: ClaimId) => Vote;
  readonly may: (edit: Edit) => boolean;
}

export function useNewDesk({ view, verbs, signedIn, actorId, votingOpen, readAt }: DebateReading): Desk {
  const [state, dispatch] = useReducer(deskReducer, view, deskOf);
  const refresh = useAnew();
  useRenewal(view, state.view, () => dispatch({ type: "renewed", view }));

  const table = useMemo(() => shown(state), [state]);
  const strengths = useStrengths(table, state.base, view.strengths);
  // biome-ignore lint/correctness/useExhaustiveDependencies: words do not change numbers.
  const numbers = useMemo(() => outlineNumbers(table.debate), [table.shape]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: words merge nothing.
  const merged = useMemo(
    () => mergedClaims(table.debate, view.redirects, table.shape === state.base.shape),
    [table.shape, state.base, view.redirects],
  );
  const live = useLive({
    ...{ debateId: view.id, actorId, seq: state.seq, readAt, isOn: verbs.includes("read") },
    onChanges: useCallback((changes: LiveChanges) => dispatch({ type: "heard", changes, actorId }), [actorId]),
    onLost: useCallback(() => dispatch({ type: "lost" }), []),
  });
  useEffect(() => {
    if (state.lost > 0) refresh();
  }, [state.lost, refresh]);
  const { fresh, talk, texts } = state;
  const known = useMemo(() => {
    const said = Object.fromEntries([...talk].map(([id, { count }]) => [id, count]));
    const comments = withMerged({ ...view.comments, ...said }, merged.mergedInto);
    return { ...view, people: { ...view.people, ...state.met }, comments };
  }, [view, state.met, talk, merged]);
  const admit = useCallback((ids: Iterable<ClaimId>) => dispatch({ type: "admitted", ids }), []);
  const sending = useMemo(() => new Set(state.pending.map(claimIn).filter((id) => id !== null)), [state.pending]);
  const commands = useCommands({
    ...{ debateId: view.id, actorId, dispatch, refresh },
    connection: live.connection,
    uncovers: table.concealed.size > 0,
  });

  const allows = useCallback(
    (edit: Edit, debate: Table["debate"]) => actorId !== null && verbs.includes(verbFor(edit, debate, actorId)),
    [actorId, verbs],
  );
  const mine = useOwnEdits({ debate: table.debate, actorId, edit: commands.edit, allows });

  const reader = useMemo(
    () => ({ verbs, signedIn, actorId, votingOpen, readAt }),
    [verbs, signedIn, actorId, votingOpen, readAt],
  );
  return useMemo(
    () => ({
      ...{
        ...table,
        ...reader,
        ...live,
        ...strengths,
        ...commands,
        ...mine,
        ...merged,
        admit,
        view: known,
        fresh,
        numbers,
        sending,
      },
      talkedAt: (id: ClaimId) =>
        Math.max(...[id, ...(merged.mergedInto.get(id) ?? [])].map((one) => talk.get(one)?.at ?? 0)),
      textChangedAt: (id: string) => texts.get(id) ?? 0,
      textsChangedAt: Math.max(0, ...texts.values()),
      tallyOf: (id: ClaimId) => table.tallies.get(id) ?? noVotes,
      voteOf: (id: ClaimId) => table.votes.get(id) ?? noVote,
      may: (edit: Edit) => allows(edit, table.debate),
    }),
    [
      table,
      reader,
      live,
      strengths,
      commands,
      mine,
      merged,
      allows,
      admit,
      known,
      fresh,
      talk,
      texts,
      numbers,
      sending,
    ],
  );
}

/** Asks the server for the debate anew, on the way it came. */
function useAnew(): () => void {
  const refresh = useRefresh();
  const again = useFetching()?.again;
  return useMemo(() => again ?? (() => void refresh()), [again, refresh]);
}

/** Takes in what the server sends later, once for each time it does. */
function useRenewal(sent: DebateReading["view"], known: DebateReading["view"], renew: () => void): void {
  const latest = useRef(renew);
  useEffect(() => {
    latest.current = renew;
  });
  useEffect(() => {
    if (sent !== known) latest.current();
  }, [sent, known]);
}

const claimIn = (command: Command): ClaimId | null =>
  command.kind === "edit" && "id" in command.edit ? command.edit.id : null;
