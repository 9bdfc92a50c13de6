"use client";
import { useTranslations } from "next-intl";
import { type Dispatch, useCallback, useEffect, useMemo, useState } from "react";
import { v7 as newId } from "uuid";
import { castVote } from "@/lib/actions/cast-vote";
import { editDebate } from "@/lib/actions/edit-debate";
import type { Failure } from "@/lib/actions/failure";
import type { Edit } from "@/lib/argument/edit";
import type { ClaimId, DebateId, UserId } from "@/lib/argument/id";
import type { Vote } from "@/lib/argument/vote";
import { err, type Result } from "@/lib/result";
import { draftOf } from "../claim/draft";
import { leaveDraft } from "../claim/use-draft";
import { showToast } from "../ui/toast";
import type { Command, DeskEvent } from "./desk-state";
import { type Outbox, outboxOf } from "./outbox";
import type { Connection } from "./use-live";

export interface Commands {
  /**
   * Null when it is saved; `waiting` when it will be sent once there is a connection. The same `commandId` is done once.
   * An edit with a `way` of its own waits for no connection: what goes along with it would be left behind.
   */
  readonly edit: (edit: Edit, commandId?: string, way?: Way) => Promise<Failure | null>;
  readonly vote: (claimId: ClaimId, change: Partial<Vote>) => Promise<Failure | null>;
  /** Claims that wait for a connection, or a vote on which does. */
  readonly waiting: ReadonlySet<ClaimId>;
  /** Answers that waited for a connection and then had nowhere to go: what they answer is gone. */
  readonly undelivered: readonly Addition[];
}

export type Addition = Edit & { kind: "add" };

/** How an edit gets to the server together with something that belongs to it. */
type Way = () => Promise<Result<unknown, Failure>>;

interface Given {
  readonly debateId: DebateId;
  readonly actorId: UserId | null;
  readonly connection: Connection;
  readonly dispatch: Dispatch<DeskEvent>;
  /** Asks the server for the debate anew. */
  readonly refresh: () => void;
  /** Whether saving something may uncover what was concealed. */
  readonly uncovers: boolean;
}

const gone: readonly string[] = ["no-such-claim", "no-such-parent", "already-removed"];

/** In milliseconds. */
const retryEvery = 10_000;

/** Does things to the debate: shows them at once, sends them, and keeps answers and votes where there is no connection. */
export function useCommands({ debateId, actorId, connection, dispatch, refresh, uncovers }: Given): Commands {
  const failures = useTranslations("failures");
  const [waiting, setWaiting] = useState<ReadonlySet<ClaimId>>(new Set());
  const outbox = useMemo(() => (actorId === null ? null : outboxOf(debateId, actorId)), [debateId, actorId]);
  const [undelivered, setUndelivered] = useState<readonly Addition[]>([]);
  const look = useCallback(() => setWaiting(new Set(outbox?.read().map(claimIn) ?? [])), [outbox]);

  const send = useCallback(
    async (command: Command, way?: Way): Promise<Failure | null> => {
      dispatch({ type: "begun", command });
      const failed =
        command.kind === "edit" ? await sendEdit(debateId, command, way) : await sendVote(debateId, command, dispatch);
      if (failed === null) {
        dispatch({ type: "settled", id: command.id });
        if (uncovers) refresh();
        return null;
      }
      const mayWait = command.kind === "vote" || (command.edit.kind === "add" && way === undefined);
      if (failed.code === "waiting" && mayWait) {
        outbox?.put(command);
        look();
        return failed;
      }
      const { current } = failed;
      dispatch({ type: "refused", id: command.id, ...(current !== undefined && { current }) });
      if (gone.includes(failed.code)) refresh();
      return failed.code === "waiting" ? { code: "unavailable" } : failed;
    },
    [debateId, dispatch, refresh, uncovers, outbox, look],
  );

  // What an earlier visit left is shown as it would be, and sent as soon as there is a connection.
  useEffect(() => {
    for (const command of outbox?.read() ?? []) dispatch({ type: "begun", command });
    look();
  }, [outbox, dispatch, look]);
  const waits = waiting.size > 0;
  useEffect(() => {
    if (!waits || outbox === null) return;
    const refuse = (failed: Failure, command: Command) => {
      showToast({ text: failures(failed.code) });
      if (command.kind !== "edit" || command.edit.kind !== "add" || command.edit.text === "") return;
      const { edit } = command;
      if (gone.includes(failed.code)) setUndelivered((before) => [...before, edit]);
      // Written again where it was written first, unless something else is by now.
      else leaveDraft(`${debateId}:${edit.parentId ?? "thesis"}`, draftOf(edit));
    };
    const flush = () => void empty(outbox, send, refuse).then(look);
    // A connection can come back without anybody being told.
    const again = setInterval(flush, retryEvery);
    window.addEventListener("online", flush);
    if (connection === "live" && navigator.onLine) flush();
    return () => {
      clearInterval(again);
      window.removeEventListener("online", flush);
    };
  }, [connection, waits, outbox, send, look, failures, debateId]);

  const edit = useCallback(
    async (edit: Edit, commandId: string = newId(), way?: Way): Promise<Failure | null> => {
      if (actorId === null) return { code: "signed-out" };
      return send({ id: commandId, kind: "edit", edit, by: { actorId, at: Date.now() } }, way);
    },
    [actorId, send],
  );
  const vote = useCallback(
    async (claimId: ClaimId, change: Partial<Vote>): Promise<Failure | null> => {
      if (actorId === null) return { code: "signed-out" };
      return send({ id: newId(), kind: "vote", claimId, change, by: { actorId, at: Date.now() } });
    },
    [actorId, send],
  );
  return useMemo(() => ({ edit, vote, waiting, undelivered }), [edit, vote, waiting, undelivered]);
}

/** Who was signed out meanwhile can sign in again. */
const laterAgain: readonly string[] = ["waiting", "unavailable", "rate-limited", "signed-out"];

/** Sends what waits, oldest first, in one window at a time; stops where there is no connection again. */
async function empty(
  outbox: Outbox,
  send: (command: Command) => Promise<Failure | null>,
  refuse: (failed: Failure, command: Command) => void,
): Promise<void> {
  const work = async () => {
    for (const command of outbox.read()) {
      const failed = await send(command);
      if (failed !== null && laterAgain.includes(failed.code)) return;
      outbox.remove(command.id);
      if (failed !== null && failed.code !== "id-taken") refuse(failed, command);
    }
  };
  if (navigator.locks === undefined) await work();
  else await navigator.locks.request("rejoinder:outbox", work);
}

async function sendEdit(
  debateId: DebateId,
  { id: commandId, edit }: Command & { kind: "edit" },
  way: Way = () => editDebate({ debateId, commandId, edit }),
): Promise<Failure | null> {
  const done = await answered(way());
  return done.ok ? null : done.error;
}

async function sendVote(
  debateId: DebateId,
  { claimId, change, id }: Command & { kind: "vote" },
  dispatch: Dispatch<DeskEvent>,
): Promise<Failure | null> {
  const done = await answered(castVote({ debateId, claimId, ...change }));
  if (!done.ok) return done.error;
  dispatch({ type: "settled", id, counted: { claimId, ...done.value } });
  return null;
}

/** A server that cannot be reached answers nothing at all. */
async function answered<T>(work: Promise<Result<T, Failure>>): Promise<Result<T, Failure>> {
  try {
    return await work;
  } catch {
    return err({ code: "waiting" });
  }
}

const claimIn = (command: Command): ClaimId =>
  command.kind === "vote" ? command.claimId : "id" in command.edit ? command.edit.id : ("" as ClaimId);
