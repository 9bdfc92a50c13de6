"use client";
import { useRouter } from "next/navigation";
import { useCallback, useEffect, useMemo, useReducer, useRef } from "react";
import { v7 as newId } from "uuid";
import { verbFor } from "@/lib/access/verb";
import { castVote } from "@/lib/actions/cast-vote";
import { editDebate } from "@/lib/actions/edit-debate";
import type { Failure } from "@/lib/actions/failure";
import { claimOf, type Debate } from "@/lib/argument/debate";
import type { Edit } from "@/lib/argument/edit";
import type { ClaimId } from "@/lib/argument/id";
import { outlineNumbers } from "@/lib/argument/numbering";
import { strengthEngine } from "@/lib/argument/strength/engine";
import { type Explanation, explain } from "@/lib/argument/strength/explain";
import { type Reading, underEach } from "@/lib/argument/strength/under-each";
import { type Affected, type Supposition, whatIf } from "@/lib/argument/strength/what-if";
import { noVote, noVotes, type Tally, type Vote } from "@/lib/argument/vote";
import { err, type Result } from "@/lib/result";
import { type Command, deskOf, deskReducer, shown, type Table } from "./desk-state";
import { useFetching } from "./fetched-reading";
import type { DebateReading } from "./reading";

/** One reader's desk with one debate on it: what to show, what may be done, and how to do it. */
export interface Desk extends Table, Omit<DebateReading, "view"> {
  readonly view: DebateReading["view"];
  readonly numbers: ReadonlyMap<ClaimId, string>;
  /** Claims that are on their way to the server. */
  readonly sending: ReadonlySet<ClaimId>;
  /** In [0,1]; null where it may not be seen yet. */
  readonly strengthOf: (id: ClaimId) => number | null;
  /** null where votes may not be seen yet. */
  readonly explain: (id: ClaimId) => Explanation | null;
  /** What would be otherwise, the largest shift first, kept nowhere; null while some votes may not be seen yet. */
  readonly whatIf: (supposition: Supposition) => readonly Affected[] | null;
  /** What a claim would be under each of the semantics; null while some votes may not be seen yet. */
  readonly underEach: (id: ClaimId, supposition: Supposition) => readonly Reading[] | null;
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

export function useNewDesk({ view, verbs, signedIn, actorId, votingOpen }: DebateReading): Desk {
  const [state, dispatch] = useReducer(deskReducer, view, deskOf);
  const refresh = useRefresh();
  useRenewal(view, state.view, () => dispatch({ type: "renewed", view }));

  const table = useMemo(() => shown(state), [state]);
  const readings = useMemo(() => readingsOf(table, view.strengths), [table, view.strengths]);
  const numbers = useMemo(() => outlineNumbers(table.debate), [table.debate]);
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

  return useMemo(
    () => ({
      ...{ ...table, view, verbs, signedIn, actorId, votingOpen, numbers, sending, ...readings, edit, vote },
      tallyOf: (id: ClaimId) => table.tallies.get(id) ?? noVotes,
      voteOf: (id: ClaimId) => table.votes.get(id) ?? noVote,
      may: (edit: Edit) => actorId !== null && verbs.includes(verbFor(edit, table.debate, actorId)),
    }),
    [table, view, verbs, signedIn, actorId, votingOpen, numbers, sending, readings, edit, vote],
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

/** Strengths follow every vote at once where all votes are known; else they are the server's to say. */
function readingsOf(
  table: Table,
  given: Readonly<Record<ClaimId, number>>,
): Pick<Desk, "strengthOf" | "explain" | "whatIf" | "underEach"> {
  const { debate, concealed } = table;
  const tallyOf = (id: ClaimId) => table.tallies.get(id) ?? noVotes;
  const { semantics } = debate.settings;
  const engine = concealed.size === 0 ? strengthEngine(debate, tallyOf, semantics) : null;
  return {
    strengthOf: (id) => {
      const definition = definitionId(debate, id);
      if (concealed.has(definition)) return null;
      return engine === null ? (given[definition] ?? null) : engine.strength(definition);
    },
    explain: (id) => (engine === null ? null : explain(debate, tallyOf, semantics, id, engine)),
    whatIf: (supposition) => (engine === null ? null : whatIf(debate, tallyOf, semantics, supposition, engine)),
    underEach: (id, supposition) => (engine === null ? null : underEach(debate, tallyOf, id, supposition)),
  };
}

const definitionId = (debate: Debate, id: ClaimId): ClaimId => claimOf(debate, id)?.sharedFrom ?? id;
