import { v7 as newId } from "uuid";
import { beforeEach, expect, test, vi } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { extractBranch } from "@/lib/actions/extract-branch";
import { invite } from "@/lib/actions/manage-members";
import { startDebate } from "@/lib/actions/manage-start";
import { untouched } from "@/lib/actions/manage-state";
import { suggest } from "@/lib/actions/manage-suggestions";
import { addSourceByForm, rate } from "@/lib/actions/talk-sources";
import { takeImport } from "@/lib/auth/limits";
import { paced } from "@/lib/auth/pace";
import { postEditing } from "@/lib/http/post-editing";
import { ok } from "@/lib/result";
import { person } from "../support/people";
import { as, post } from "../support/requests";
import { debateOf, form } from "./manage-debate";

let actor: Actor;
vi.mock("@/lib/auth/actor", () => ({ currentActor: async () => actor }));
vi.mock("next/cache", () => ({ refresh: () => {} }));

beforeEach(async () => {
  actor = await person("Program");
  for (const [kind, times] of [
    ["edit", 3000],
    ["vote", 6000],
    ["text", 300],
  ] as const)
    for (let i = 0; i < times; i++) await paced(kind, actor, async () => ok(null));
});

test("whoever sends more than people can is told to wait, whatever it is that would be kept", async () => {
  const { debateId, thesisId } = await debateOf(actor, []);
  const about = { debateId, claimId: thesisId };
  const codes = [
    await suggest(untouched, form({ debateId, parentId: thesisId, role: "support", text: "So it is." })),
    await invite(untouched, form({ debateId, id: newId(), role: "viewer", days: "1" })),
    await addSourceByForm(untouched, form({ ...about, citation: "A book" })),
    await rate(untouched, form({ ...about, source: "x", value: "1" })),
    await startDebate(
      untouched,
      form({ debateId: newId(), question: "Why?", "thesis.0": "So.", visibility: "private", secrecy: "open" }),
    ),
  ].map(({ refusal }) => refusal?.code);
  expect(codes).toEqual(codes.map(() => "rate-limited"));
  const editing = await postEditing(post({ window: newId(), claim: null }), debateId, as(actor));
  expect(editing.status).toBe(429);
});

test("making a debate of a branch counts as an import, which it is as much work as", async () => {
  const { debateId, thesisId } = await debateOf(actor, []);
  vi.stubEnv("NEXTAUTH_URL", "http://localhost:3000");
  vi.stubEnv("NEXTAUTH_SECRET", "x".repeat(40));
  const extract = () => extractBranch({ debateId, claimId: thesisId, newDebateId: newId(), question: "Why?" });
  expect(await extract()).toMatchObject({ ok: true });
  for (let i = 0; i < 119; i++) await takeImport(actor.userId);
  expect(await extract()).toMatchObject({ error: { code: "rate-limited", retryAfter: expect.any(Number) } });
});
