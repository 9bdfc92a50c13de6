"use server";
import { currentActor } from "@/lib/auth/actor";
import type { Result } from "@/lib/result";
import { commitEdit } from "@/lib/services/commit-edit";
import { undoEdit } from "@/lib/services/history";
import { z } from "zod";
import type { Failure } from "./failure";
import { editCommand, id } from "@/lib/services/commands";
import { act } from "./sent";

/** Makes one edit; the page shows it already and takes it back when this fails. */
export async function editDebate(command: z.input<typeof editCommand>): Promise<Result<{ seq: number }, Failure>> {
  return act(editCommand, command, async (input) => commitEdit(await currentActor(), input));
}

const undoCommand = z.object({ debateId: id, commandId: id, seq: z.int().min(1) });

/** Takes back the edit with the number `seq`. */
export async function undo(command: z.input<typeof undoCommand>): Promise<Result<{ seq: number }, Failure>> {
  return act(undoCommand, command, async (input) => undoEdit(await currentActor(), input));
}
