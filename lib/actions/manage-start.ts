"use server";
import { redirect } from "next/navigation";
import { v7 as newId } from "uuid";
import { z } from "zod";
import { limits } from "@/lib/argument/claim";
import { defaultSettings } from "@/lib/argument/settings";
import { cleanText, visibleLength } from "@/lib/argument/text";
import { currentActor } from "@/lib/auth/actor";
import { paced } from "@/lib/auth/pace";
import { id, settings } from "@/lib/services/commands";
import { createDebate } from "@/lib/services/create-debate";
import { answered, problem, typedIn } from "./manage-answer";
import { questionFault } from "./manage-question";
import { rulesFrom } from "./manage-rules";
import type { ManageState, ProblemCode } from "./manage-state";
import { act } from "./sent";

const mostTheses = 30;

const newDebate = z.object({
  debateId: id,
  question: z.string(),
  background: z.string(),
  settings,
  theses: z.array(z.object({ id, text: z.string() })).min(1),
});

/** Starts the debate and goes there. The button for one more thesis sends the same form where there is no JavaScript. */
export async function startDebate(previous: ManageState, data: FormData): Promise<ManageState> {
  const values = typedIn(data);
  const rows = thesisRows(values);
  if (values.intent === "add-thesis") {
    const more =
      rows.length < mostTheses ? { [`thesis.${rows.length}`]: "", [`thesisId.${rows.length}`]: newId() } : {};
    return { refusal: null, done: null, values: { ...values, ...more }, turn: previous.turn + 1 };
  }
  const { question = "", background = "" } = values;
  const theses = rows.filter(({ text }) => cleanText(text) !== "");
  const wrong = questionFault(question, background) ?? thesesFault(theses);
  if (wrong !== null) return problem(previous, values, wrong.code, wrong.field);
  const rules = rulesFrom(values);
  if (rules.votingClosesAt === "unknown") return problem(previous, values, "closing-unknown", "closesAt");

  const semantics = values.semantics || defaultSettings.semantics;
  const language = values.language || defaultSettings.language;
  const chosen = { ...defaultSettings, ...rules, semantics, language };
  const sent = { debateId: values.debateId, question, background, theses, settings: chosen };
  const made = await act(newDebate, sent, async (input) =>
    paced("text", await currentActor(), (actor) => createDebate(actor, input)),
  );
  if (made.ok) redirect(`/debates/${made.value.debateId}`);
  if (made.error.code === "id-taken") {
    // Gone back to, changed and sent again: another debate, which needs another name.
    return problem(previous, { ...values, debateId: newId() }, "form-used", "question");
  }
  return answered(previous, values, made, "saved");
}

function thesisRows(values: Readonly<Record<string, string>>): { field: string; id: string; text: string }[] {
  const rows = Object.entries(values).filter(([name]) => /^thesis\.\d+$/.test(name));
  return rows
    .map(([field, text]) => ({ field, text, index: Number(field.slice("thesis.".length)) }))
    .sort((a, b) => a.index - b.index)
    .slice(0, mostTheses)
    .map(({ field, text, index }) => ({ field, text, id: values[`thesisId.${index}`] || newId() }));
}

function thesesFault(
  theses: readonly { readonly field: string; readonly text: string }[],
): { code: ProblemCode; field: string } | null {
  if (theses.length === 0) return { code: "thesis-missing", field: "thesis.0" };
  const long = theses.find(({ text }) => {
    const clean = cleanText(text);
    return visibleLength(clean) > limits.claimCharacters || clean.length > limits.claimStoredCharacters;
  });
  return long === undefined ? null : { code: "thesis-too-long", field: long.field };
}
