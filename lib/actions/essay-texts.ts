"use server";
import { redirect } from "next/navigation";
import { v7 as newId } from "uuid";
import { z } from "zod";
import { defaultSettings, languages } from "@/lib/argument/settings";
import { currentActor } from "@/lib/auth/actor";
import { paced } from "@/lib/auth/pace";
import { type Citation, essayLimits } from "@/lib/essay/essay";
import { id } from "@/lib/services/commands";
import { essayChange, newEssay } from "@/lib/services/essay-commands";
import { addEssay, changeEssay, removeEssay } from "@/lib/services/essays";
import { startFromEssay } from "@/lib/services/start-from-essay";
import type { Failure } from "./failure";
import { answered, problem, typedIn } from "./manage-answer";
import { questionFault } from "./manage-question";
import type { ManageState } from "./manage-state";
import { act } from "./sent";

// Bringing and changing texts, as forms. A new text comes without scripts through lib/http, which reads files too.

const added = newEssay.extend({ debateId: id });
const started = added.extend({ question: z.string(), language: z.enum(languages) });
const essayOf = z.object({ debateId: id, essayId: id });
const changed = essayOf.extend(essayChange.shape);

type Values = Readonly<Record<string, string>>;

/** Brings a text to a debate and goes to where it is worked on. */
export async function bringText(previous: ManageState, data: FormData): Promise<ManageState> {
  const values = typedIn(data);
  const done = await act(added, sentIn(values), async (input) =>
    paced("text", await currentActor(), (actor) => addEssay(actor, input)),
  );
  if (done.ok) redirect(`/debates/${values.debateId}/text?essay=${done.value.essayId}`);
  return refused(previous, values, done.error);
}

/** Starts a debate about a text. */
export async function startFromText(previous: ManageState, data: FormData): Promise<ManageState> {
  const values = typedIn(data);
  const wrong = questionFault(values.question ?? "", "");
  if (wrong !== null) return problem(previous, values, wrong.code, wrong.field);
  const sent = { ...sentIn(values), question: values.question, language: values.language };
  const done = await act(started, sent, async ({ language, ...input }) => {
    const settings = { ...defaultSettings, visibility: "private" as const, language };
    return paced("text", await currentActor(), (actor) => startFromEssay(actor, { ...input, settings }));
  });
  if (done.ok) redirect(`/debates/${done.value.debateId}/text`);
  // Gone back to, changed and sent again: another debate, which needs another name.
  const again = done.error.code === "id-taken" ? { ...values, debateId: newId(), essayId: newId() } : values;
  return refused(previous, again, done.error);
}

/** Changes a text, or what is said about it. */
export async function changeText(previous: ManageState, data: FormData): Promise<ManageState> {
  const values = typedIn(data);
  const sent = { ...sentIn(values), version: Number(values.version) };
  const done = await act(changed, sent, async (input) =>
    paced("text", await currentActor(), (actor) => changeEssay(actor, input)),
  );
  if (done.ok) redirect(`/debates/${values.debateId}/text?essay=${values.essayId}`);
  return refused(previous, values, done.error);
}

/** Takes a text and its passages out of a debate; the claims stay. */
export async function removeText(previous: ManageState, data: FormData): Promise<ManageState> {
  const values = typedIn(data);
  const of = { debateId: values.debateId, essayId: values.essayId };
  const done = await act(essayOf, of, async (input) =>
    paced("text", await currentActor(), (actor) => removeEssay(actor, input)),
  );
  if (done.ok) redirect(`/debates/${values.debateId}/text`);
  return refused(previous, values, done.error);
}

function sentIn(values: Values) {
  const { debateId, essayId, showing, text = "" } = values;
  return { debateId, essayId, showing, text, citation: citationIn(values) };
}

const citationIn = ({
  title = "",
  author = "",
  date = "",
  publisher = "",
  url = "",
  rights = "",
}: Values): Citation => ({
  ...{ title, author, date, publisher, url, rights },
});

/** The sentence about what is wrong stands at the field that it is about. */
function refused(previous: ManageState, values: Values, failure: Failure): ManageState {
  const state = answered(previous, values, { ok: false, error: failure }, "saved");
  const field = fieldOf(failure, values);
  return state.refusal === null || field === null ? state : { ...state, refusal: { ...state.refusal, field } };
}

function fieldOf({ code }: Failure, values: Values): string | null {
  if (["no-text", "too-long", "not-text", "no-sentences"].includes(code)) return "text";
  if (code !== "bad-citation") return null;
  if ((values.title ?? "").trim() === "") return "title";
  const lines = citationIn(values);
  const long = Object.entries(lines).find(([, value]) => value.length > essayLimits.line);
  return long?.[0] ?? "url";
}
