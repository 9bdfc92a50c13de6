"use server";
import { redirect } from "next/navigation";
import { z } from "zod";
import type { Verb } from "@/lib/access/verb";
import type { Frame } from "@/lib/argument/debate";
import type { Settings } from "@/lib/argument/settings";
import { cleanParagraphs, cleanText } from "@/lib/argument/text";
import { currentActor } from "@/lib/auth/actor";
import { paced } from "@/lib/auth/pace";
import { err, ok, type Result } from "@/lib/result";
import { editCommand, id } from "@/lib/services/commands";
import { commitEdit } from "@/lib/services/commit-edit";
import { deleteDebate as deleteForGood } from "@/lib/services/delete-debate";
import { handOver as handOverTo } from "@/lib/services/members";
import { readFrame } from "@/lib/services/read-frame";
import type { Failure } from "./failure";
import { answered, problem, typedIn } from "./manage-answer";
import { questionFault } from "./manage-question";
import { rulesFrom } from "./manage-rules";
import { seenRules, seenWording } from "./manage-seen";
import type { ManageState } from "./manage-state";
import { act } from "./sent";

type Values = Readonly<Record<string, string>>;

/** Changes the question and its background, unless someone else has since the form was opened. */
export async function saveQuestion(previous: ManageState, data: FormData): Promise<ManageState> {
  const values = typedIn(data);
  const { question = "", background = "" } = values;
  const fault = questionFault(question, background);
  if (fault !== null) return problem(previous, values, fault.code, fault.field);
  const wanted = { question: cleanText(question), background: cleanParagraphs(background) };
  return savePart(previous, values, {
    verb: "edit",
    now: seenWording,
    wanted: seenWording(wanted),
    edit: ({ version }) => ({ kind: "frame", version, ...wanted }),
  });
}

/** Changes who may take part, how votes are shown and counted. */
export async function saveRules(previous: ManageState, data: FormData): Promise<ManageState> {
  const values = typedIn(data);
  const rules = rulesFrom(values);
  if (rules.votingClosesAt === "unknown") return problem(previous, values, "closing-unknown", "closesAt");
  const wanted = { ...rules, semantics: values.semantics, language: values.language } as Settings;
  return savePart(previous, values, {
    verb: "manage",
    now: ({ settings }) => seenRules(settings),
    wanted: seenRules(wanted),
    edit: ({ version, settings }) => ({ kind: "configure", version, settings: { ...settings, ...wanted } }),
  });
}

/** Ends a debate or takes it up again. */
export async function setArchived(previous: ManageState, data: FormData): Promise<ManageState> {
  const values = typedIn(data);
  const archived = values.archived === "1";
  const there = await act(id, values.debateId, async (debateId) => readFrame(await currentActor(), debateId));
  if (!there.ok) return answered(previous, values, there, "saved");
  const { version, settings } = there.value.frame;
  const sent = await commit(values, { kind: "configure", version, settings: { ...settings, archived } });
  return answered(previous, values, sent, archived ? "archived" : "reopened");
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

interface Part {
  readonly verb: Verb;
  /** The part as it stands, and as it should: see `manage-seen`. */
  readonly now: (frame: Frame) => string;
  readonly wanted: string;
  readonly edit: (frame: Frame) => object;
}

/** Saves one part of the frame. Every answer carries on what the person has seen by then. */
async function savePart(
  previous: ManageState,
  values: Values,
  { verb, now, wanted, edit }: Part,
): Promise<ManageState> {
  const there = await act(id, values.debateId, async (debateId) => readFrame(await currentActor(), debateId));
  if (!there.ok) return answered(previous, values, there, "saved");
  const { frame, verbs } = there.value;
  if (now(frame) === wanted && verbs.includes(verb))
    return answered(previous, { ...values, seen: wanted }, ok(null), "saved");
  const sent = values.seen === now(frame) ? await commit(values, edit(frame)) : err({ code: "stale" as const });
  const seen = sent.ok ? wanted : sent.error.code === "stale" ? now(frame) : (values.seen ?? "");
  return answered(previous, { ...values, seen }, sent, "saved");
}

async function commit(values: Values, edit: object): Promise<Result<unknown, Failure>> {
  const command = { debateId: values.debateId, commandId: values.commandId, edit };
  return act(editCommand, command, async (input) =>
    paced("edit", await currentActor(), (actor) => commitEdit(actor, input)),
  );
}
