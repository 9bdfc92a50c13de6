"use server";
import { redirect } from "next/navigation";
import { z } from "zod";
import { currentActor } from "@/lib/auth/actor";
import { nextPath } from "@/lib/auth/next-path";
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
const taken = placed.extend({ commandId: id, edit, ifOpen: z.boolean().optional() });
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

/** The same for a page without JavaScript: sentences as "start-end", of which the first and the last count. */
export async function anchorByForm(data: FormData): Promise<void> {
  const at = data.getAll("sentence").flatMap((span) => String(span).split("-").map(Number));
  const span = { start: Math.min(...at), end: Math.max(...at) };
  const { debateId, essayId, passageId, claimId, version, next } = fieldsOf(data);
  const tie = { ...{ debateId, essayId, passageId, claimId, span }, version: Number(version) };
  const done = await anchorWords(tie as z.input<typeof tied>);
  const back = `${nextPath(next)}&claim=${encodeURIComponent(claimId ?? "")}`;
  redirect(done.ok ? `${back}#p-${done.value.id}` : `${back}&failure=${done.error.code}`);
}

export async function removeByForm(data: FormData): Promise<void> {
  const { debateId, essayId, passageId, next } = fieldsOf(data);
  const done = await removeAnchor({ debateId, essayId, passageId } as z.input<typeof passageOf>);
  redirect(done.ok ? nextPath(next) : `${nextPath(next)}&failure=${done.error.code}`);
}

const fieldsOf = (data: FormData): Readonly<Record<string, string | undefined>> =>
  Object.fromEntries([...data].filter((pair): pair is [string, string] => typeof pair[1] === "string"));

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
