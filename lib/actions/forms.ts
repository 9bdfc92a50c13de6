"use server";
import { redirect } from "next/navigation";
import { v7 as newId } from "uuid";
import type { ClaimId } from "@/lib/argument/id";
import { currentActor } from "@/lib/auth/actor";
import { nextPath } from "@/lib/auth/next-path";
import { paced } from "@/lib/auth/pace";
import { castVote } from "@/lib/services/cast-vote";
import { editCommand, voteCommand } from "@/lib/services/commands";
import { commitEdit } from "@/lib/services/commit-edit";
import type { FormState } from "./form-state";
import { act } from "./sent";
import { sentSources, sourceFields } from "./sent-source";

// The same doors for pages without JavaScript: a form in, a page out.

const field = (data: FormData, name: string): string => {
  const value = data.get(name);
  return typeof value === "string" ? value : "";
};

/** The page to go back to, without the place on it: the claim is that. */
const pageBack = (data: FormData): string => nextPath(field(data, "next")).replace(/#.*/, "");

/** Answers a claim (or adds a thesis, without `parentId`) and goes to the new claim. Nothing typed is lost on failure. */
export async function answerByForm(_previous: FormState, data: FormData): Promise<FormState> {
  const names = ["debateId", "parentId", "role", "text", "commandId", "next", ...sourceFields];
  const values = Object.fromEntries(names.map((name) => [name, field(data, name)]));
  const claimId = (field(data, "claimId") || newId()) as ClaimId;
  const command = {
    debateId: field(data, "debateId"),
    commandId: field(data, "commandId") || claimId,
    edit: {
      ...{ kind: "add", id: claimId, parentId: field(data, "parentId") || null, role: field(data, "role") },
      ...{ text: field(data, "text"), position: madeAt(claimId), sharedFrom: null, origin: "response" },
      sources: sentSources(values),
    },
  };
  const done = await act(editCommand, command, async (input) =>
    paced("edit", await currentActor(), (actor) => commitEdit(actor, input)),
  );
  if (!done.ok) return { failure: done.error, values };
  redirect(`${pageBack(data)}#c-${claimId}`);
}

/**
 * When an id was made, as its first 48 bits say, in seconds since November 2023: after every position there is, what
 * was made later later, and within what positions may be. Not the clock, because a form sent twice must be the same
 * command twice.
 */
const madeAt = (id: ClaimId): number =>
  Math.max(0, Number.parseInt(id.replace("-", "").slice(0, 12), 16) / 1000 - 1_700_000_000) || 0;

/** Votes and goes back to where the form stood; a refusal is shown there. */
export async function voteByForm(data: FormData): Promise<void> {
  const chosen = (name: string) => {
    const value = data.get(name);
    return value === null ? undefined : value === "" ? null : Number(value);
  };
  const claimId = field(data, "claimId");
  const command = {
    debateId: field(data, "debateId"),
    claimId,
    verdict: chosen("verdict"),
    relevance: chosen("relevance"),
  };
  const done = await act(voteCommand, command, async (input) =>
    paced("vote", await currentActor(), (actor) => castVote(actor, input)),
  );
  const next = pageBack(data);
  if (done.ok) redirect(`${next}#c-${claimId}`);
  redirect(`${next}${next.includes("?") ? "&" : "?"}failure=${done.error.code}#c-${claimId}`);
}
