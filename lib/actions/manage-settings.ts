"use server";
import { redirect } from "next/navigation";
import type { Settings } from "@/lib/argument/settings";
import { currentActor } from "@/lib/auth/actor";
import { err, type Result } from "@/lib/result";
import { commitEdit } from "@/lib/services/commit-edit";
import { deleteDebate as deleteForGood } from "@/lib/services/delete-debate";
import { handOver as handOverTo } from "@/lib/services/members";
import { readFrame } from "@/lib/services/read-frame";
import { z } from "zod";
import type { Failure } from "./failure";
import { answered, problem, typedIn } from "./manage-answer";
import { questionFault } from "./manage-question";
import { rulesFrom } from "./manage-rules";
import type { DoneCode, ManageState } from "./manage-state";
import { editCommand, id } from "./schemas";
import { act } from "./sent";

type Values = Readonly<Record<string, string>>;

/** Changes the question and its background. */
export async function saveQuestion(previous: ManageState, data: FormData): Promise<ManageState> {
  const values = typedIn(data);
  const { question = "", background = "" } = values;
  const fault = questionFault(question, background);
  if (fault !== null) return problem(previous, values, fault.code, fault.field);
  const sent = await commit(values, { kind: "frame", version: Number(values.version), question, background });
  return answered(previous, values, sent, "saved");
}

/** Changes who may take part, how votes are shown and counted. */
export async function saveRules(previous: ManageState, data: FormData): Promise<ManageState> {
  const values = typedIn(data);
  const rules = rulesFrom(values);
  if (rules.votingClosesAt === "unknown") return problem(previous, values, "closing-unknown", "closesAt");
  const change = { ...rules, semantics: values.semantics };
  return configure(previous, values, change as Partial<Settings>, "saved");
}

/** Ends a debate or takes it up again. */
export async function setArchived(previous: ManageState, data: FormData): Promise<ManageState> {
  const values = typedIn(data);
  const archived = values.archived === "1";
  return configure(previous, values, { archived }, archived ? "archived" : "reopened");
}

/** Makes another member the owner. Whoever did it can no longer manage, so the way leads to the members. */
export async function handOver(previous: ManageState, data: FormData): Promise<ManageState> {
  const values = typedIn(data);
  if (!values.userId) return problem(previous, values, "member-missing", "userId");
  const sent = await act(z.object({ debateId: id, userId: id }), values, async (input) =>
    handOverTo(await currentActor(), input),
  );
  if (sent.ok) redirect(`/debates/${values.debateId}/members?done=handed-over`);
  return answered(previous, values, sent, "handed-over", "userId");
}

/** Deletes the debate for good. */
export async function deleteDebate(previous: ManageState, data: FormData): Promise<ManageState> {
  const values = typedIn(data);
  const sent = await act(z.object({ debateId: id, question: z.string().max(5000) }), values, async (input) =>
    deleteForGood(await currentActor(), input),
  );
  if (sent.ok) redirect("/");
  return answered(previous, values, sent, "saved", "question");
}

/** Changes some settings and leaves the others as they are; `version` guards those too. */
async function configure(
  previous: ManageState,
  values: Values,
  change: Partial<Settings>,
  done: DoneCode,
): Promise<ManageState> {
  const there = await act(id, values.debateId, async (debateId) => readFrame(await currentActor(), debateId));
  if (!there.ok) return answered(previous, values, there, done);
  const settings = { ...there.value.frame.settings, ...change };
  return answered(previous, values, await commit(values, { kind: "configure", version: Number(values.version), settings }), done);
}

async function commit(values: Values, edit: object): Promise<Result<unknown, Failure>> {
  const { debateId, commandId } = values;
  if (commandId === undefined) return err({ code: "invalid" });
  return act(editCommand, { debateId, commandId, edit }, async (input) => commitEdit(await currentActor(), input));
}
