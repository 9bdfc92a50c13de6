import { v7 as newId } from "uuid";
import { beforeAll, beforeEach, expect, test, vi } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { deleteDebate, handOver, saveQuestion, saveRules, setArchived } from "@/lib/actions/manage-settings";
import { untouched } from "@/lib/actions/manage-state";
import { readFrame } from "@/lib/services/read-frame";
import { person } from "../support/people";
import { debateOf, form, wentTo } from "./manage-debate";

let actor: Actor | null = null;
vi.mock("@/lib/auth/actor", () => ({ currentActor: async () => actor }));
vi.mock("next/cache", () => ({ refresh: () => {} }));

let owner: Actor;
let editor: Actor;
beforeAll(async () => {
  [owner, editor] = await Promise.all([person("Olga"), person("Edda")]);
});
beforeEach(() => {
  actor = owner;
});

const frameOf = async (debateId: string) => {
  const read = await readFrame(actor, debateId);
  if (!read.ok) throw new Error(read.error.code);
  return read.value.frame;
};

const rules = { visibility: "public", openRole: "voter", secrecy: "untilVoted", closesAt: "", timeZone: "UTC" };

test("a question saved on a version that is gone is refused, and what stands there now is kept", async () => {
  const { debateId } = await debateOf(owner);
  const { version } = await frameOf(debateId);
  const values = { debateId, version: String(version), background: "" };
  const first = await saveQuestion(untouched, form({ ...values, commandId: newId(), question: "Stone?" }));
  expect(first).toMatchObject({ done: "saved", refusal: null });
  const second = await saveQuestion(untouched, form({ ...values, commandId: newId(), question: "Wood?" }));
  expect(second).toMatchObject({ done: null, refusal: { code: "stale" }, values: { question: "Wood?" } });
  expect((await frameOf(debateId)).question).toBe("Stone?");
});

test("an editor may reword the question but not change the rules", async () => {
  const { debateId } = await debateOf(owner, [[editor, "editor"]]);
  actor = editor;
  const values = { debateId, version: "1", commandId: newId() };
  const reworded = await saveQuestion(untouched, form({ ...values, question: "Rebuild it?", background: "" }));
  expect(reworded.done).toBe("saved");
  const send = { ...values, ...rules, version: "2", commandId: newId(), semantics: "euler" };
  expect((await saveRules(untouched, form(send))).refusal?.code).toBe("forbidden");
});

test("rules are saved together, and leave what they do not name as it was", async () => {
  const { debateId } = await debateOf(owner);
  const values = { debateId, version: "1", commandId: newId(), ...rules, semantics: "df-quad" };
  expect((await saveRules(untouched, form(values))).done).toBe("saved");
  expect((await frameOf(debateId)).settings).toEqual({
    ...{ visibility: "public", openRole: "voter", secrecy: "untilVoted", semantics: "df-quad" },
    ...{ votingClosesAt: null, archived: false },
  });
});

test("a rule of strength that does not exist is refused", async () => {
  const { debateId } = await debateOf(owner);
  const values = { debateId, version: "1", commandId: newId(), ...rules, semantics: "coin" };
  expect((await saveRules(untouched, form(values))).refusal?.code).toBe("invalid");
});

test("an archived debate takes no new question until it is taken up again", async () => {
  const { debateId } = await debateOf(owner);
  const send = (archived: string, version: string) => form({ debateId, version, archived, commandId: newId() });
  expect((await setArchived(untouched, send("1", "1"))).done).toBe("archived");
  const question = { debateId, version: "2", commandId: newId(), question: "Still?", background: "" };
  expect((await saveQuestion(untouched, form(question))).refusal?.code).toBe("archived");
  expect((await setArchived(untouched, send("0", "2"))).done).toBe("reopened");
  expect((await saveQuestion(untouched, form({ ...question, version: "3" }))).done).toBe("saved");
});

test("handing over needs a chosen member and makes the owner an editor", async () => {
  const { debateId } = await debateOf(owner, [[editor, "editor"]]);
  const nobody = await handOver(untouched, form({ debateId, userId: "" }));
  expect(nobody.refusal).toEqual({ code: "member-missing", field: "userId" });
  const way = await wentTo(handOver(untouched, form({ debateId, userId: editor.userId })));
  expect(way).toBe(`/debates/${debateId}/members?done=handed-over`);
  expect((await readFrame(owner, debateId)) as object).toMatchObject({ value: { membership: "editor" } });
  expect((await readFrame(editor, debateId)) as object).toMatchObject({ value: { membership: "owner" } });
});

test("a debate is deleted only by whoever types its question", async () => {
  const { debateId, question } = await debateOf(owner);
  const wrong = await deleteDebate(untouched, form({ debateId, question: "Some other?" }));
  expect(wrong.refusal).toEqual({ code: "question-mismatch", field: "question" });
  expect(await wentTo(deleteDebate(untouched, form({ debateId, question })))).toBe("/");
  expect(await readFrame(owner, debateId)).toMatchObject({ ok: false, error: { code: "not-found" } });
});
