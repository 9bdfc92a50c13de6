import type { Actor } from "@/lib/access/actor";
import { type Denied, decide } from "@/lib/access/grant";
import { verbFor } from "@/lib/access/verb";
import { applyEdit } from "@/lib/argument/apply-edit";
import type { Edit, EditError } from "@/lib/argument/edit";
import { type CommandId, type DebateId, isId, type UserId } from "@/lib/argument/id";
import { writeChange } from "@/lib/db/claims";
import type { Database } from "@/lib/db/client";
import { appendEvent, findCommand, storable } from "@/lib/db/events";
import { keepLive, liveDebate } from "@/lib/db/live-debates";
import type { LiveDebate } from "@/lib/db/moment";
import { lockDebate, standingOf } from "@/lib/db/standing";
import { transact } from "@/lib/db/transaction";
import { err, ok, type Result } from "@/lib/result";
import { retagClaims } from "./claim-languages";

export interface EditCommand {
  readonly debateId: string;
  /** Made by the client; sending the same command again gives the first result. */
  readonly commandId: string;
  readonly edit: Edit;
}

/** `seq` is the event's number; that of the newest event where the edit changed nothing. */
export interface Committed {
  readonly seq: number;
}

/** `reused-command`: the same command id came with another edit, or from another person. */
export type EditRefused = Denied | EditError | { readonly code: "reused-command" };

/** Makes one edit of a debate: the one way in which claims, question and settings change. */
export async function commitEdit(
  actor: Actor | null,
  command: EditCommand,
  now: number = Date.now(),
): Promise<Result<Committed, EditRefused>> {
  const written = await transact((tx) => writeEdit(tx, actor, command, now));
  if (!written.ok) return written;
  // Only what was committed may be remembered.
  keepLive(written.value.live);
  if (command.edit.kind === "configure") await retagClaims(written.value.live.debate.id);
  return ok({ seq: written.value.seq });
}

/** The debate as it stands, and the number of the event this command made, now or when it came the first time. */
export interface Written {
  readonly live: LiveDebate;
  readonly seq: number;
}

interface Circumstances {
  /** Whose words they are, where somebody else decides on them. */
  readonly author?: UserId;
  /** What this transaction has made of the debate so far, where it makes several edits. */
  readonly before?: LiveDebate;
}

/** The same within a transaction of the caller's, who keeps the live debate once that has been committed. */
export async function writeEdit(
  tx: Database,
  actor: Actor | null,
  { debateId: id, commandId: command, edit: given }: EditCommand,
  now: number,
  { author, before }: Circumstances = {},
): Promise<Result<Written, EditRefused>> {
  if (!isId(id) || !isId(command)) return err({ code: "not-found" });
  const debateId = id as DebateId;
  const commandId = command as CommandId;
  const edit = storable(given);
  await lockDebate(tx, debateId);
  const standing = await standingOf(tx, actor, debateId);
  const reading = decide(actor, "read", standing);
  if (!reading.ok) return reading;
  if (actor === null || standing === null) return err({ code: "signed-out" });

  const live = before ?? (await liveDebate(tx, reading.value, standing));
  if (live === null) return err({ code: "not-found" });
  const earlier = await findCommand(tx, reading.value, commandId, edit);
  if (earlier !== null) return earlier.same ? ok({ live, seq: earlier.seq }) : err({ code: "reused-command" });

  const grant = decide(actor, verbFor(edit, live.debate, actor.userId), standing);
  if (!grant.ok) return grant;
  const by = { actorId: author ?? actor.userId, at: now };
  const applied = applyEdit(live.debate, edit, by);
  if (!applied.ok) return applied;
  const { debate, inverse, claims } = applied.value;
  if (debate === live.debate) return ok({ live, seq: live.seq });

  const seq = live.seq + 1;
  await writeChange(tx, grant.value, live.debate, { debate, claims });
  await appendEvent(tx, grant.value, { seq, by, edit, inverse }, commandId);
  return ok({ live: { debate, seq, at: now }, seq });
}
