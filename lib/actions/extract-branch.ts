"use server";
import { z } from "zod";
import { currentActor } from "@/lib/auth/actor";
import { environment } from "@/lib/auth/environment";
import type { Result } from "@/lib/result";
import { id } from "@/lib/services/commands";
import { extractBranch as extract } from "@/lib/services/extract-branch";
import type { Failure } from "./failure";
import { act } from "./sent";

const wish = z.object({ debateId: id, claimId: id, newDebateId: id, question: z.string().max(5000) });

/** Makes a debate of its own of a branch. */
export async function extractBranch(
  sent: z.input<typeof wish>,
): Promise<Result<{ debateId: string; linked: boolean }, Failure>> {
  return act(wish, sent, async (input) => extract(await currentActor(), { ...input, origin: environment().origin }));
}
