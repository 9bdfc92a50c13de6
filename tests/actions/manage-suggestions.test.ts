import { v7 as newId } from "uuid";
import { beforeAll, beforeEach, expect, test, vi } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { untouched } from "@/lib/actions/manage-state";
import { decide, suggest } from "@/lib/actions/manage-suggestions";
import { commitEdit } from "@/lib/services/commit-edit";
import { readDebate } from "@/lib/services/read-debate";
import { readFrame } from "@/lib/services/read-frame";
import { listSuggestions } from "@/lib/services/suggestions";
import { person } from "../support/people";
import { debateOf, form, wentTo } from "./manage-debate";

let actor: Actor | null = null;
vi.mock("@/lib/auth/actor", () => ({ currentActor: async () => actor }));
vi.mock("next/cache", () => ({ refresh: () => {} }));

let owner: Actor;
let guest: Actor;
beforeAll(async () => {
  [owner, guest] = await Promise.all([person("Olga"), person("Gil")]);
});
beforeEach(() => {
  actor = guest;
});

const begin = async () => {
  const made = await debateOf(owner, [[guest, "suggester"]]);
  const answer = {
    debateId: made.debateId,
    parentId: made.thesisId,
    role: "rebuttal",
    text: "Stone is dear.",
    note: "See the bill.",
  };
  return { ...made, answer: { ...answer, suggestionId: newId(), claimId: newId() } };
};

test("a suggested answer waits, is kept once, and stands in its author's name once accepted", async () => {
  const { debateId, answer } = await begin();
  expect((await suggest(untouched, form(answer))).done).toBe("suggested");
  expect((await suggest(untouched, form(answer))).done).toBe("suggested");
  expect(await readFrame(guest, debateId)).toMatchObject({ value: { waiting: 1 } });

  actor = owner;
  const decision = { debateId, suggestionId: answer.suggestionId, accept: "1", reason: "" };
  expect((await decide(untouched, form(decision))).done).toBe("accepted");
  expect((await decide(untouched, form(decision))).refusal?.code).toBe("already-decided");
  const read = await readDebate(owner, debateId);
  const claim = read.ok ? read.value.view.claims.find(({ id }) => id === answer.claimId) : undefined;
  expect(claim).toMatchObject({ text: "Stone is dear.", authorId: guest.userId, role: "rebuttal" });
});

test("declining asks for a reason, which the author then reads", async () => {
  const { debateId, answer } = await begin();
  await suggest(untouched, form(answer));
  actor = owner;
  const decision = { debateId, suggestionId: answer.suggestionId, accept: "0" };
  expect((await decide(untouched, form({ ...decision, reason: " " }))).refusal).toEqual({
    code: "reason-missing",
    field: "reason",
  });
  expect((await decide(untouched, form({ ...decision, reason: "Cite the bill." }))).done).toBe("declined");
  expect(await listSuggestions(guest, debateId)).toMatchObject({
    value: { waiting: [], decided: [{ accepted: false, reason: "Cite the bill." }] },
  });
});

test("another wording of a claim that has moved on cannot be accepted, and it says why", async () => {
  const { debateId, thesisId } = await begin();
  const suggestionId = newId();
  const wording = {
    debateId,
    suggestionId,
    parentId: thesisId,
    reword: "1",
    version: "1",
    text: "Rebuild it in brick.",
  };
  expect((await suggest(untouched, form(wording))).done).toBe("suggested");
  const edit = { kind: "reword", id: thesisId, version: 1, text: "Rebuild it in steel." } as Parameters<
    typeof commitEdit
  >[1]["edit"];
  await commitEdit(owner, { debateId, commandId: newId(), edit });
  actor = owner;
  const refused = await decide(untouched, form({ debateId, suggestionId, accept: "1" }));
  expect(refused.refusal).toEqual({ code: "suggestion-stale", field: "reason" });
  expect(await readFrame(owner, debateId)).toMatchObject({ value: { waiting: 1 } });
});

test.each([
  ["an empty text", { text: " " }, "text-empty", "text"],
  ["a text of 501 characters", { text: "x".repeat(501) }, "suggestion-too-long", "text"],
  ["a source without a citation", { url: "https://example.org" }, "bad-source", "citation"],
  ["a quote of 2,001 characters", { citation: "Moltke", quote: "x".repeat(2001) }, "bad-source", "citation"],
  ["a note of 1,001 characters", { note: "x".repeat(1001) }, "note-too-long", "note"],
])("%s is said at its field and nothing typed is lost", async (_, change, code, field) => {
  const { answer } = await begin();
  const refused = await suggest(untouched, form({ ...answer, ...change }));
  expect(refused.refusal).toEqual({ code, field });
  expect(refused.values).toMatchObject({ ...answer, ...change });
});

test("from its own page it leads back to the suggestions, and nowhere else", async () => {
  const { debateId, answer } = await begin();
  const next = `/debates/${debateId}/suggestions`;
  expect(await wentTo(suggest(untouched, form({ ...answer, next })))).toBe(`${next}?done=suggested`);
  const away = { ...answer, suggestionId: newId(), claimId: newId(), next: "//evil.example" };
  expect(await wentTo(suggest(untouched, form(away)))).toBe("/?done=suggested");
});

test("people who may only vote cannot suggest", async () => {
  const { answer } = await begin();
  actor = await person("Vera");
  expect((await suggest(untouched, form(answer))).refusal?.code).toBe("not-found");
});
