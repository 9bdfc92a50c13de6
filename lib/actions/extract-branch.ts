"use server";
import { z } from "zod";
import { currentActor } from "@/lib/auth/actor";
import { environment } from "@/lib/auth/environment";
import { takeImport } from "@/lib/auth/limits";
import { err, ok, type Result } from "@/lib/result";
import { id } from "@/lib/services/commands";
import { extractBranch as extract } from "@/lib/services/extract-branch";
import type { Failure } from "./failure";
import { act } from "./sent";

const wish = z.object({ debateId: id, claimId: id, newDebateId: id, question: z.string().max(5000) });

/** Makes a debate of its own of a branch. */
export async function extractBranch(
  sent: z.input<typeof wish>,
): Promise<Result<{ debateId: string; linked: boolean }, Failure>> {
  return act(wish, sent, async (input) => {
    const actor = await currentActor();
    // As much work as an import, and as much to keep.
    const taken = actor === null ? ok(null) : await takeImport(actor.userId);
    if (!taken.ok)
      return err({ code: taken.error.code, retryAfter: "seconds" in taken.error ? taken.error.seconds : 5 });
    return extract(actor, { ...input, origin: environment().origin });
  });
}
