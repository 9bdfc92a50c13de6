"use client";
import { useRouter } from "next/navigation";
import { useCallback, useEffect, useMemo, useReducer, useRef } from "react";
import { v7 as newId } from "uuid";
import { verbFor } from "@/lib/access/verb";
import { castVote } from "@/lib/actions/cast-vote";
import { editDebate } from "@/lib/actions/edit-debate";
import type { Failure } from "@/lib/actions/failure";
import type { Edit } from "@/lib/argument/edit";
import type { ClaimId } from "@/lib/argument/id";
import type { Here, LiveChanges } from "@/lib/argument/live";
import { outlineNumbers } from "@/lib/argument/numbering";
import { noVote, noVotes, type Tally, type Vote } from "@/lib/argument/vote";
import { err, type Result } from "@/lib/result";
import { type Command, deskOf, deskReducer, shown, type Table } from "./desk-state";
import { useFetching } from "./fetched-reading";
import type { DebateReading } from "./reading";
import { type Connection, useLive } from "./use-live";
import { type Strengths, useStrengths } from "./use-strengths";

/** One reader's desk with one debate on it: what to show, what may be done, and how to do it. */
export interface Desk extends Table, Strengths, Omit<DebateReading, "view"> {
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
  readonly tallyOf: (id: ClaimId) => Tally;
  readonly voteOf: (id: ClaimId) => Vote;
  readonly may: (edit: Edit) => boolean;
  /** Null when it is saved. The same `commandId` again is the same command, done once. */
  readonly edit: (edit: Edit, commandId?: string) => Promise<Failure | null>;
  readonly vote: (claimId: ClaimId, change: Partial<Vote>) => Promise<Failure | null>;
}

/** A server that cannot be reached answers like one that cannot save. */
async function answered<T>(work: Promise<Result<T, Failure>>): Promise<Result<T, Failure>> {
  try {
    return await work;
  } catch {
    return err({ code: "unavailable" });
  }
}

export function useNewDesk({ view, verbs, signedIn, actorId, votingOpen, readAt }: DebateReading): Desk {
  const [state, dispatch] = useReducer(deskReducer, view, deskOf);
  const refresh = useRefresh();
  useRenewal(view, state.view, () => dispatch({ type: "renewed", view }));

  const table = useMemo(() => shown(state), [state]);
  const strengths = useStrengths(table, view.strengths);
  // biome-ignore lint/correctness/useExhaustiveDependencies: words do not change numbers.
  const numbers = useMemo(() => outlineNumbers(table.debate), [table.shape]);
  const live = useLive({
    ...{ debateId: view.id, actorId, seq: state.seq, readAt, isOn: verbs.includes("read") },
    onChanges: useCallback((changes: LiveChanges) => dispatch({ type: "heard", changes, actorId }), [actorId]),
    onLost: useCallback(() => dispatch({ type: "lost" }), []),
  });
  useEffect(() => {
    if (state.lost > 0) refresh();
  }, [state.lost, refresh]);
  const known = useMemo(() => ({ ...view, people: { ...view.people, ...state.met } }), [view, state.met]);
  const admit = useCallback((ids: Iterable<ClaimId>) => dispatch({ type: "admitted", ids }), []);
  const sending = useMemo(() => new Set(state.pending.map(claimIn).filter((id) => id !== null)), [state.pending]);
  const hasSecrets = table.concealed.size > 0;

  const edit = useCallback(
    async (edit: Edit, commandId: string = newId()): Promise<Failure | null> => {
      if (actorId === null) return { code: "signed-out" };
      const by = { actorId, at: Date.now() };
      dispatch({ type: "begun", command: { id: commandId, kind: "edit", edit, by } });
      const done = await answered(editDebate({ debateId: view.id, commandId, edit }));
      if (done.ok) {
        dispatch({ type: "settled", id: commandId });
        if (hasSecrets) refresh();
        return null;
      }
      const { current } = done.error;
      dispatch({ type: "refused", id: commandId, ...(current !== undefined && { current }) });
      if (["no-such-claim", "no-such-parent", "already-removed"].includes(done.error.code)) refresh();
      return done.error;
    },
    [actorId, view.id, hasSecrets, refresh],
  );

  const vote = useCallback(
    async (claimId: ClaimId, change: Partial<Vote>): Promise<Failure | null> => {
      if (actorId === null) return { code: "signed-out" };
      const id = newId();
      const by = { actorId, at: Date.now() };
      dispatch({ type: "begun", command: { id, kind: "vote", claimId, change, by } });
      const done = await answered(castVote({ debateId: view.id, claimId, ...change }));
      if (!done.ok) {
        dispatch({ type: "refused", id });
        return done.error;
      }
      dispatch({ type: "settled", id, counted: { claimId, ...done.value } });
      if (hasSecrets) refresh();
      return null;
    },
    [actorId, view.id, hasSecrets, refresh],
  );

  const { fresh } = state;
  const reader = useMemo(
    () => ({ verbs, signedIn, actorId, votingOpen, readAt }),
    [verbs, signedIn, actorId, votingOpen, readAt],
  );
  const doing = useMemo(() => ({ edit, vote, admit }), [edit, vote, admit]);
  return useMemo(
    () => ({
      ...{ ...table, ...reader, ...live, ...strengths, ...doing, view: known, fresh, numbers, sending },
      tallyOf: (id: ClaimId) => table.tallies.get(id) ?? noVotes,
      voteOf: (id: ClaimId) => table.votes.get(id) ?? noVote,
      may: (edit: Edit) =>
        reader.actorId !== null && reader.verbs.includes(verbFor(edit, table.debate, reader.actorId)),
    }),
    [table, reader, live, strengths, doing, known, fresh, numbers, sending],
  );
}

/** Asks the server for the debate anew, on the way it came. */
function useRefresh(): () => void {
  const router = useRouter();
  const again = useFetching()?.again;
  return useMemo(() => again ?? (() => router.refresh()), [again, router]);
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
