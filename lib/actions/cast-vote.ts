"use server";
import type { z } from "zod";
import { currentActor } from "@/lib/auth/actor";
import { paced } from "@/lib/auth/pace";
import type { Result } from "@/lib/result";
import { type Cast, castVote as cast } from "@/lib/services/cast-vote";
import { voteCommand } from "@/lib/services/commands";
import type { Failure } from "./failure";
import { act } from "./sent";

/** Puts, changes (undefined: leave) or withdraws (null) the signed-in person's vote. */
export async function castVote(command: z.input<typeof voteCommand>): Promise<Result<Cast, Failure>> {
  return act(voteCommand, command, async (input) => paced("vote", await currentActor(), (actor) => cast(actor, input)));
}
