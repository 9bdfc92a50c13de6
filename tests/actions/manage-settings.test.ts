import { v7 as newId } from "uuid";
import { beforeAll, beforeEach, expect, test, vi } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { seenRules, seenWording } from "@/lib/actions/manage-seen";
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

const rules = {
  visibility: "public",
  openRole: "voter",
  secrecy: "untilVoted",
  closesAt: "",
  timeZone: "UTC",
  language: "german",
};

const wording = { question: "Should the bridge be rebuilt?", background: "" };
const send = (debateId: string, change: Record<string, string>) =>
  form({ debateId, commandId: newId(), seen: seenWording(wording), ...wording, ...change });

test("a question that someone else has changed meanwhile is not overwritten before one has seen theirs", async () => {
  const { debateId } = await debateOf(owner);
  expect(await saveQuestion(untouched, send(debateId, { question: "Stone?" }))).toMatchObject({ done: "saved" });
  const refused = await saveQuestion(untouched, send(debateId, { question: "Wood?" }));
  expect(refused).toMatchObject({ done: null, refusal: { code: "stale" }, values: { question: "Wood?" } });
  expect((await frameOf(debateId)).question).toBe("Stone?");

  expect(refused.values.seen).toBe(seenWording({ question: "Stone?", background: "" }));
  const mine = await saveQuestion(refused, form({ ...refused.values, commandId: newId() }));
  expect(mine.done).toBe("saved");
  expect((await frameOf(debateId)).question).toBe("Wood?");
});

test("saving the rules does not make a question that is being written stale", async () => {
  const { debateId } = await debateOf(owner);
  const seen = seenRules((await frameOf(debateId)).settings);
  const saved = await saveRules(untouched, form({ debateId, commandId: newId(), seen, ...rules, semantics: "euler" }));
  expect(saved.done).toBe("saved");
  expect((await saveQuestion(untouched, send(debateId, { question: "Stone?" }))).done).toBe("saved");
});

test("the same form sent twice saves once", async () => {
  const { debateId } = await debateOf(owner);
  const data = send(debateId, { question: "Stone?" });
  expect((await saveQuestion(untouched, data)).done).toBe("saved");
  const { version } = await frameOf(debateId);
  expect((await saveQuestion(untouched, data)).done).toBe("saved");
  expect((await frameOf(debateId)).version).toBe(version);
});

test("an editor may reword the question but not change the rules", async () => {
  const { debateId } = await debateOf(owner, [[editor, "editor"]]);
  actor = editor;
  expect((await saveQuestion(untouched, send(debateId, { question: "Rebuild it?" }))).done).toBe("saved");
  const seen = seenRules((await frameOf(debateId)).settings);
  const values = { debateId, commandId: newId(), seen, ...rules, semantics: "euler" };
  expect((await saveRules(untouched, form(values))).refusal?.code).toBe("forbidden");
});

test("rules are saved together, and leave what they do not name as it was", async () => {
  const { debateId } = await debateOf(owner);
  const seen = seenRules((await frameOf(debateId)).settings);
  const values = { debateId, commandId: newId(), seen, ...rules, semantics: "df-quad" };
  expect((await saveRules(untouched, form(values))).done).toBe("saved");
  expect((await frameOf(debateId)).settings).toEqual({
    ...{ visibility: "public", openRole: "voter", secrecy: "untilVoted", semantics: "df-quad" },
    ...{ votingClosesAt: null, archived: false, language: "german" },
  });
});

test("a rule of strength that does not exist is refused", async () => {
  const { debateId } = await debateOf(owner);
  const seen = seenRules((await frameOf(debateId)).settings);
  const values = { debateId, commandId: newId(), seen, ...rules, semantics: "coin" };
  expect((await saveRules(untouched, form(values))).refusal?.code).toBe("invalid");
});

test("an archived debate takes no new question until it is taken up again", async () => {
  const { debateId } = await debateOf(owner);
  const archive = (archived: string) => setArchived(untouched, form({ debateId, archived, commandId: newId() }));
  expect((await archive("1")).done).toBe("archived");
  expect((await saveQuestion(untouched, send(debateId, { question: "Still?" }))).refusal?.code).toBe("archived");
  expect((await archive("0")).done).toBe("reopened");
  expect((await saveQuestion(untouched, send(debateId, { question: "Still?" }))).done).toBe("saved");
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
