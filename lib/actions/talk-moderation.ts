"use server";
import { v7 as newId } from "uuid";
import { z } from "zod";
import {
  flagReasons,
  type ModerationAction,
  moderationActions,
  moderationNoteCharacters,
} from "@/lib/argument/moderation";
import { currentActor } from "@/lib/auth/actor";
import { id } from "@/lib/services/commands";
import { flag } from "@/lib/services/flags";
import { appealDecision, judgeAppeal, moderate } from "@/lib/services/moderate";
import { answered, problem, typedIn } from "./manage-answer";
import type { DoneCode, ManageState } from "./manage-state";
import { act } from "./sent";

const words = z.string().max(moderationNoteCharacters);
const claimName = z.string().max(500);
const about = { debateId: id, id, claimId: id, commentId: id.nullable() };
const flagged = z.object({ ...about, reason: z.enum(flagReasons), duplicateOf: claimName, note: words });
const decided = z.object({
  ...{ ...about, action: z.enum(moderationActions), duplicateOf: claimName, reason: words },
  statePosition: z.boolean(),
});
const appealed = z.object({ debateId: id, id, text: words });
const judged = z.object({ debateId: id, id, stands: z.boolean(), reason: words });

/** At which field a refusal is said. */
const fieldOf = (code: string | null, reason: string): string | null =>
  code === "no-such-duplicate" ? "duplicateOf" : code === "no-reason" ? reason : null;

export async function flagByForm(previous: ManageState, data: FormData): Promise<ManageState> {
  const values = typedIn(data);
  const { debateId, claimId, reason, duplicateOf = "", note = "" } = values;
  if (note.length > moderationNoteCharacters) return problem(previous, values, "note-too-long", "note");
  const command = { debateId, claimId, reason, duplicateOf, note, id: values.flagId || newId() };
  const sent = await act(flagged, { ...command, commentId: values.commentId || null }, async (input) =>
    flag(await currentActor(), input),
  );
  return answered(previous, values, sent, "flagged", fieldOf(sent.ok ? null : sent.error.code, "note"));
}

const saidOf: Readonly<Record<ModerationAction, DoneCode>> = {
  ...{ dismiss: "flag-dismissed", remove: "flagged-removed" },
  ...{ markUnsourced: "marked-unsourced", linkDuplicate: "duplicate-linked" },
};

/** Decides on all flags on a claim or a comment. */
export async function moderateByForm(previous: ManageState, data: FormData): Promise<ManageState> {
  const values = typedIn(data);
  const { debateId, claimId, action, duplicateOf = "", reason = "", decisionId } = values;
  if (reason.length > moderationNoteCharacters) return problem(previous, values, "note-too-long", "reason");
  const command = {
    ...{ debateId, claimId, action, duplicateOf, reason, id: decisionId || newId() },
    ...{ commentId: values.commentId || null, statePosition: values.statePosition === "1" },
  };
  const sent = await act(decided, command, async (input) => moderate(await currentActor(), input));
  return answered(
    previous,
    values,
    sent,
    saidOf[command.action as ModerationAction],
    fieldOf(sent.ok ? null : sent.error.code, "reason"),
  );
}

export async function appealByForm(previous: ManageState, data: FormData): Promise<ManageState> {
  const values = typedIn(data);
  const { debateId, decisionId, text = "" } = values;
  if (text.length > moderationNoteCharacters) return problem(previous, values, "note-too-long", "text");
  const command = { debateId, id: decisionId, text };
  const sent = await act(appealed, command, async (input) => appealDecision(await currentActor(), input));
  return answered(previous, values, sent, "appealed", fieldOf(sent.ok ? null : sent.error.code, "text"));
}

export async function judgeByForm(previous: ManageState, data: FormData): Promise<ManageState> {
  const values = typedIn(data);
  const { debateId, decisionId, reason = "" } = values;
  if (reason.length > moderationNoteCharacters) return problem(previous, values, "note-too-long", "reason");
  const command = { debateId, id: decisionId, reason, stands: values.stands === "1" };
  const sent = await act(judged, command, async (input) => judgeAppeal(await currentActor(), input));
  return answered(previous, values, sent, "judged", fieldOf(sent.ok ? null : sent.error.code, "reason"));
}
