"use server";
import { z } from "zod";
import { currentActor } from "@/lib/auth/actor";
import { paced } from "@/lib/auth/pace";
import { editCommand, id } from "@/lib/services/commands";
import { commitEdit } from "@/lib/services/commit-edit";
import { undoEdit } from "@/lib/services/history";
import { answered, typedIn } from "./manage-answer";
import type { ManageState } from "./manage-state";
import { act } from "./sent";

const undoCommand = z.object({ debateId: id, commandId: id, seq: z.int().min(1) });

/** Takes back the edit with the number `seq`. */
export async function undoFromHistory(previous: ManageState, data: FormData): Promise<ManageState> {
  const values = typedIn(data);
  const { debateId, commandId } = values;
  const command = { debateId, commandId, seq: Number(values.seq) };
  const sent = await act(undoCommand, command, async (input) =>
    paced("edit", await currentActor(), (actor) => undoEdit(actor, input)),
  );
  return answered(previous, values, sent, "undone");
}

/** Brings a removed branch back. */
export async function restoreBranch(previous: ManageState, data: FormData): Promise<ManageState> {
  const values = typedIn(data);
  const { debateId, commandId, claimId } = values;
  const command = { debateId, commandId, edit: { kind: "restore", id: claimId, version: Number(values.version) } };
  const sent = await act(editCommand, command, async (input) =>
    paced("edit", await currentActor(), (actor) => commitEdit(actor, input)),
  );
  return answered(previous, values, sent, "restored");
}

/** Words a claim anew as it was worded once. */
export async function bringWordingBack(previous: ManageState, data: FormData): Promise<ManageState> {
  const values = typedIn(data);
  const { debateId, commandId, claimId, text } = values;
  const edit = { kind: "reword", id: claimId, version: Number(values.version), text };
  const sent = await act(editCommand, { debateId, commandId, edit }, async (input) =>
    paced("edit", await currentActor(), (actor) => commitEdit(actor, input)),
  );
  return answered(previous, values, sent, "reworded");
}
