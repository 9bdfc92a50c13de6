"use server";
import { redirect } from "next/navigation";
import { v7 as newId } from "uuid";
import { z } from "zod";
import { currentActor } from "@/lib/auth/actor";
import { nextPath } from "@/lib/auth/next-path";
import { paced } from "@/lib/auth/pace";
import { edit as anyEdit, id } from "@/lib/services/commands";
import { decideSuggestion, type SuggestedEdit, suggestEdit, withdrawSuggestion } from "@/lib/services/suggestions";
import { answered, problem, typedIn } from "./manage-answer";
import type { ManageState } from "./manage-state";
import { act } from "./sent";
import { sentSources } from "./sent-source";

const noteCharacters = 1000;

const suggested = anyEdit.refine(({ kind }) => kind === "add" || kind === "reword");
const suggestion = z.object({ debateId: id, id, edit: suggested, note: z.string() });
const decision = z.object({
  debateId: id,
  id,
  accept: z.boolean(),
  text: z.string().max(10_000).nullable(),
  reason: z.string(),
});
const withdrawal = z.object({ debateId: id, id });

/** Puts an answer or another wording before the editors. With `next` it goes there; otherwise the page stays. */
export async function suggest(previous: ManageState, data: FormData): Promise<ManageState> {
  const values = typedIn(data);
  const { debateId, note = "" } = values;
  if (note.length > noteCharacters) return problem(previous, values, "note-too-long", "note");
  const command = {
    debateId,
    id: values.suggestionId || newId(),
    edit: values.reword === "1" ? rewording(values) : answer(values),
    note,
  };
  const sent = await act(suggestion, command, async (input) =>
    paced("edit", await currentActor(), (actor) => suggestEdit(actor, { ...input, edit: input.edit as SuggestedEdit })),
  );
  const code = sent.ok ? null : sent.error.code;
  if (code === "text-too-long") return problem(previous, values, "suggestion-too-long", "text");
  if (sent.ok && values.next) redirect(`${nextPath(values.next)}?done=suggested`);
  return answered(
    previous,
    values,
    sent,
    "suggested",
    code === "bad-source" ? "citation" : code === "text-empty" ? "text" : null,
  );
}

/** Accepts a suggestion in its author's name, as it is or in another wording, or declines it with a reason. */
export async function decide(previous: ManageState, data: FormData): Promise<ManageState> {
  const values = typedIn(data);
  const { debateId, suggestionId, reason = "" } = values;
  const changing = values.accept === "changed";
  const accept = values.accept === "1" || changing;
  if (!accept && reason.trim() === "") return problem(previous, values, "reason-missing", "reason");
  if (reason.length > noteCharacters) return problem(previous, values, "note-too-long", "reason");
  const text = changing ? (values.text ?? "") : null;
  const command = { debateId, id: suggestionId, accept, text, reason: reason.trim() };
  const sent = await act(decision, command, async (input) => decideSuggestion(await currentActor(), input));
  const done = changing ? "accepted-changed" : accept ? "accepted" : "declined";
  const code = sent.ok ? null : sent.error.code;
  if (code === "text-too-long") return problem(previous, values, "suggestion-too-long", "text");
  const state = answered(previous, values, sent, done, code === "text-empty" ? "text" : null);
  return state.refusal?.code === "stale" ? { ...state, refusal: { code: "suggestion-stale", field: "reason" } } : state;
}

/** Takes back one's own suggestion while it waits. */
export async function withdraw(previous: ManageState, data: FormData): Promise<ManageState> {
  const values = typedIn(data);
  const command = { debateId: values.debateId, id: values.suggestionId };
  const sent = await act(withdrawal, command, async (input) => withdrawSuggestion(await currentActor(), input));
  return answered(previous, values, sent, "withdrawn");
}

type Values = Readonly<Record<string, string>>;

const rewording = ({ parentId, version, text }: Values) => ({
  kind: "reword",
  id: parentId,
  version: Number(version),
  text,
});

function answer(values: Values) {
  const { claimId, parentId, role, text } = values;
  return {
    ...{
      kind: "add",
      id: claimId || newId(),
      parentId: parentId || null,
      role,
      text,
      sharedFrom: null,
      origin: "response",
    },
    // Where it stands among its siblings is the service's to say.
    position: 0,
    sources: sentSources(values),
  };
}
