"use server";
import { z } from "zod";
import { currentActor } from "@/lib/auth/actor";
import { paced } from "@/lib/auth/pace";
import type { Passage } from "@/lib/essay/view";
import { err, ok, type Result } from "@/lib/result";
import { edit, id } from "@/lib/services/commands";
import { movedPassage } from "@/lib/services/essay-commands";
import { anchorClaim, movePassage, removePassage, restorePassage } from "@/lib/services/passages";
import { rejectProposal, takeProposal, unrejectProposal } from "@/lib/services/take-proposal";
import type { Failure } from "./failure";
import { act } from "./sent";

// What people do with the words of an essay, one door each.

const essayOf = z.object({ debateId: id, essayId: id });
const passageOf = essayOf.extend({ passageId: id });
const placed = passageOf.extend(movedPassage.shape);
const tied = placed.extend({ claimId: id });
const taken = placed.extend({ commandId: id, edit });
const proposalOf = essayOf.extend({ keys: z.array(z.string().min(1).max(100)).min(1).max(10), rejected: z.boolean() });

/** Makes a claim of words of the text; both are saved or neither is. */
export async function takeWords(given: z.input<typeof taken>): Promise<Result<Passage, Failure>> {
  return act(taken, given, async ({ edit: addition, ...input }) => {
    if (addition.kind !== "add") return err<Failure>({ code: "invalid", fields: ["edit"] });
    const proposal = { ...input, edit: addition };
    const done = await paced("edit", await currentActor(), (actor) => takeProposal(actor, proposal));
    return done.ok ? ok(done.value.passage) : done;
  });
}

export async function anchorWords(given: z.input<typeof tied>): Promise<Result<Passage, Failure>> {
  return act(tied, given, async (input) => paced("edit", await currentActor(), (actor) => anchorClaim(actor, input)));
}

export async function moveAnchor(given: z.input<typeof placed>): Promise<Result<Passage, Failure>> {
  return act(placed, given, async (input) => paced("edit", await currentActor(), (actor) => movePassage(actor, input)));
}

export async function removeAnchor(given: z.input<typeof passageOf>): Promise<Result<null, Failure>> {
  return act(passageOf, given, async (input) =>
    paced("edit", await currentActor(), (actor) => removePassage(actor, input)),
  );
}

export async function restoreAnchor(given: z.input<typeof passageOf>): Promise<Result<null, Failure>> {
  return act(passageOf, given, async (input) =>
    paced("edit", await currentActor(), (actor) => restorePassage(actor, input)),
  );
}

/** Says of proposals whether they are rejected; several where somebody joined them before. */
export async function rejectProposed(given: z.input<typeof proposalOf>): Promise<Result<null, Failure>> {
  return act(proposalOf, given, async ({ keys, rejected, ...of }) => {
    const actor = await currentActor();
    for (const key of keys) {
      const say = rejected ? rejectProposal : unrejectProposal;
      const done = await paced("edit", actor, (who) => say(who, { ...of, key }));
      if (!done.ok) return done;
    }
    return ok(null);
  });
}
