"use server";
import type { z } from "zod";
import { currentActor } from "@/lib/auth/actor";
import { paced } from "@/lib/auth/pace";
import type { Result } from "@/lib/result";
import { editCommand } from "@/lib/services/commands";
import { commitEdit } from "@/lib/services/commit-edit";
import type { Failure } from "./failure";
import { act } from "./sent";

/** Makes one edit; the page shows it already and takes it back when this fails. */
export async function editDebate(command: z.input<typeof editCommand>): Promise<Result<{ seq: number }, Failure>> {
  return act(editCommand, command, async (input) =>
    paced("edit", await currentActor(), (actor) => commitEdit(actor, input)),
  );
}
