import { v7 as newId } from "uuid";
import { beforeAll, expect, test, vi } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { startDebate } from "@/lib/actions/manage-start";
import { type ManageState, untouched } from "@/lib/actions/manage-state";
import { readDebate } from "@/lib/services/read-debate";
import { person } from "../support/people";
import { form, wentTo } from "./manage-debate";

let actor: Actor | null = null;
vi.mock("@/lib/auth/actor", () => ({ currentActor: async () => actor }));
vi.mock("next/cache", () => ({ refresh: () => {} }));

beforeAll(async () => {
  actor = await person("Ada");
});

const filled = () => ({
  ...{ debateId: newId(), question: "How should the city spend its surplus?", background: "" },
  ...{ visibility: "private", openRole: "", secrecy: "open", closesAt: "", timeZone: "UTC" },
  ...{ "thesis.0": "On trams.", "thesisId.0": newId() },
});

const sendAgain = (state: ManageState, change: Record<string, string>) => form({ ...state.values, ...change });

test("a question and one thesis are enough, and lead to the debate", async () => {
  const values = filled();
  expect(await wentTo(startDebate(untouched, form(values)))).toBe(`/debates/${values.debateId}`);
  const read = await readDebate(actor, values.debateId);
  expect(read.ok && read.value.view.claims.map(({ id, role, text }) => ({ id, role, text }))).toEqual([
    { id: values["thesisId.0"], role: "thesis", text: "On trams." },
  ]);
});

test("strength is worked out as chosen, and by the default where nothing is said", async () => {
  const [chosen, silent] = [{ ...filled(), semantics: "euler-top" }, filled()];
  for (const values of [chosen, silent]) await wentTo(startDebate(untouched, form(values)));
  const semanticsOf = async ({ debateId }: { debateId: string }) => {
    const read = await readDebate(actor, debateId);
    return read.ok && read.value.view.settings.semantics;
  };
  expect([await semanticsOf(chosen), await semanticsOf(silent)]).toEqual(["euler-top", "evidence-weighted"]);
  const refused = await startDebate(untouched, form({ ...filled(), semantics: "by-majority" }));
  expect(refused.refusal?.code).toBe("invalid");
});

test("the same form sent twice makes one debate", async () => {
  const values = filled();
  await wentTo(startDebate(untouched, form(values)));
  expect(await wentTo(startDebate(untouched, form(values)))).toBe(`/debates/${values.debateId}`);
  const read = await readDebate(actor, values.debateId);
  expect(read.ok && read.value.view.claims).toHaveLength(1);
});

test("a form gone back to with another question makes another debate at the second try", async () => {
  const values = filled();
  await wentTo(startDebate(untouched, form(values)));
  const refused = await startDebate(untouched, form({ ...values, question: "And the deficit?" }));
  expect(refused.refusal).toEqual({ code: "form-used", field: "question" });
  const second = await wentTo(startDebate(refused, sendAgain(refused, {})));
  expect(second).not.toBe(`/debates/${values.debateId}`);
});

test.each([
  ["no question", { question: "  " }, "question-missing", "question"],
  ["a question of 301 characters", { question: "q".repeat(301) }, "question-too-long", "question"],
  ["no thesis", { "thesis.0": "" }, "thesis-missing", "thesis.0"],
  ["a second thesis of 501 characters", { "thesis.1": "t".repeat(501) }, "thesis-too-long", "thesis.1"],
  ["a background of 2,001 characters", { background: "b".repeat(2001) }, "background-too-long", "background"],
  ["a closing time that is none", { closesAt: "tomorrow" }, "closing-unknown", "closesAt"],
])("%s is said at its field and nothing typed is lost", async (_, change, code, field) => {
  const values = { ...filled(), ...change };
  const refused = await startDebate(untouched, form(values));
  expect(refused.refusal).toEqual({ code, field });
  expect(refused.values).toMatchObject(values);
});

test("without JavaScript the button for one more thesis gives one more field and keeps what was typed", async () => {
  const values = { ...filled(), intent: "add-thesis" };
  const more = await startDebate(untouched, form(values));
  expect(more.refusal).toBeNull();
  expect(more.values).toMatchObject({ question: values.question, "thesis.0": "On trams.", "thesis.1": "" });
  expect(more.values["thesisId.1"]).toMatch(/^[0-9a-f-]{36}$/);
});

test("a closing time is taken in the time zone that was chosen", async () => {
  const values = { ...filled(), closesAt: "2031-07-01T18:00", timeZone: "Asia/Seoul" };
  await wentTo(startDebate(untouched, form(values)));
  const read = await readDebate(actor, values.debateId);
  expect(read.ok && read.value.view.settings.votingClosesAt).toBe(Date.UTC(2031, 6, 1, 9));
});

test("someone who has been signed out meanwhile is told so and keeps the draft", async () => {
  const before = actor;
  actor = null;
  const values = filled();
  const refused = await startDebate(untouched, form(values));
  actor = before;
  expect(refused.refusal?.code).toBe("signed-out");
  expect(refused.values).toMatchObject(values);
});
