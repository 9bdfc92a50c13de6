import { v7 as newId } from "uuid";
import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { paced } from "@/lib/auth/pace";
import { postEdit } from "@/lib/http/post-edit";
import { postVote } from "@/lib/http/post-vote";
import { ok } from "@/lib/result";
import { addition, startDebate } from "../support/debates";
import { person } from "../support/people";
import { as, post } from "../support/requests";
import { sql } from "../support/sql";

let owner: Actor;
let debate: Awaited<ReturnType<typeof startDebate>>;
beforeEach(async () => {
  owner = await person("Owner");
  debate = await startDebate(owner, { openRole: null });
});

const edit = (body: unknown, headers: Record<string, string> = {}, actor: Actor | null = owner) =>
  postEdit(post(body, headers), debate.id, as(actor));
const vote = (body: unknown, headers: Record<string, string> = {}, actor: Actor | null = owner) =>
  postVote(post(body, headers), debate.id, as(actor));
const adding = () => ({ commandId: newId(), edit: addition(debate.thesis) });
const claims = async () =>
  (await sql<{ n: number }>(`select count(*)::int as n from "Claim" where "debateId" = $1`, [debate.id]))[0]?.n;

async function refusal(response: Response): Promise<unknown> {
  const { error } = (await response.json()) as { error: { code: string } };
  return [response.status, error.code];
}

describe("POST /api/debates/<id>/edits", () => {
  test("makes an edit once, however often it is sent", async () => {
    const command = adding();
    for (let i = 0; i < 3; i++) {
      const response = await edit(command);
      expect([response.status, await response.json()]).toEqual([200, { seq: 3 }]);
      expect(response.headers.get("cache-control")).toBe("private, no-store");
    }
    expect(await claims()).toBe(3);
  });

  test("says what stands there now when an edit comes late", async () => {
    const reword = (text: string) => ({
      commandId: newId(),
      edit: { kind: "reword", id: debate.thesis, version: 1, text },
    });
    expect((await edit(reword("First"))).status).toBe(200);
    const late = await edit(reword("Second"));
    expect(late.status).toBe(409);
    expect(await late.json()).toMatchObject({ error: { code: "stale", current: { text: "First", version: 2 } } });
  });

  test("tells the signed-out, those without the right and those who know nothing of the debate apart", async () => {
    const outsider = await person("Outsider");
    expect(await refusal(await edit(adding(), {}, null))).toEqual([401, "signed-out"]);
    expect(await refusal(await edit(adding(), {}, outsider))).toEqual([403, "forbidden"]);
    await sql(`update "Debate" set visibility = 'private' where id = $1`, [debate.id]);
    expect(await refusal(await edit(adding(), {}, null))).toEqual([404, "not-found"]);
    expect(await refusal(await edit(adding(), {}, outsider))).toEqual([404, "not-found"]);
  });

  test("takes nothing into the essay's mouth", async () => {
    const command = adding();
    expect((await edit({ ...command, edit: { ...command.edit, origin: "essay" } })).status).toBe(200);
    expect(await sql(`select origin from "Claim" where id = $1`, [command.edit.id])).toEqual([{ origin: "response" }]);
  });
});

describe("POST /api/debates/<id>/votes", () => {
  test("puts, changes and withdraws a vote", async () => {
    const voter = await person("Voter");
    await sql(`update "Debate" set "openRole" = 'voter' where id = $1`, [debate.id]);
    const claimId = debate.thesis;
    expect(await (await vote({ claimId, verdict: 1 }, {}, voter)).json()).toMatchObject({ tally: { agree: 1 } });
    expect(await (await vote({ claimId, verdict: -1 }, {}, voter)).json()).toMatchObject({
      tally: { agree: 0, disagree: 1 },
    });
    expect(await (await vote({ claimId, verdict: null }, {}, voter)).json()).toMatchObject({ vote: { verdict: null } });
  });
});

describe.each([
  ["edits", edit, adding],
  ["votes", vote, () => ({ claimId: debate.thesis, verdict: 1 })],
] as const)("POST …/%s", (_, send, body) => {
  test.each([
    ["another site's page", { "sec-fetch-site": "cross-site" }],
    ["a page of another name of this site", { "sec-fetch-site": "same-site" }],
    ["an older browser on another site", { origin: "https://elsewhere.example" }],
    ["a sandboxed frame", { origin: "null" }],
    ["a site whose name begins like this one", { origin: "http://localhost:3000.elsewhere.example" }],
  ])("turns %s away", async (_, headers) => {
    expect(await refusal(await send(body(), headers))).toEqual([403, "cross-site"]);
  });

  test.each([
    ["its own pages", { "sec-fetch-site": "same-origin", origin: "http://localhost:3000" }],
    ["an older browser on its own pages", { origin: "http://localhost:3000" }],
    ["programs", {}],
  ])("lets %s in", async (_, headers) => {
    expect((await send(body(), headers)).status).toBe(200);
  });

  test("reads JSON only, so that no form of another site can write it", async () => {
    for (const type of [
      "text/plain",
      "application/x-www-form-urlencoded",
      "multipart/form-data",
      "application/jsonp",
    ]) {
      expect(await refusal(await send(body(), { "content-type": type }))).toEqual([415, "not-json"]);
    }
    expect((await send(body(), { "content-type": "Application/JSON; charset=utf-8" })).status).toBe(200);
  });

  test.each([
    ["no JSON", "{"],
    ["nothing", ""],
    ["a list", []],
    ["another command", { hello: 1 }],
    ["a value of another kind", { commandId: 7, claimId: [], edit: "add", verdict: "1" }],
    [
      "a number that is none of the choices",
      { claimId: "0190a000-0000-7000-8000-000000000000", verdict: 2, relevance: 5 },
    ],
    ["a prototype", '{"__proto__":{"verdict":1}}'],
  ])("says that %s is not understood", async (_, sent) => {
    expect(await refusal(await send(sent))).toEqual([422, "invalid"]);
  });

  test("stops reading what is too long, whatever length was announced", async () => {
    const long = JSON.stringify({ ...body(), padding: "x".repeat(600_000) });
    expect(await refusal(await send(long))).toEqual([413, "too-large"]);
    expect(await refusal(await send(long, { "content-length": "12" }))).toEqual([413, "too-large"]);
    expect(await refusal(await send(body(), { "content-length": "99999999" }))).toEqual([413, "too-large"]);
  });

  test("finds no debate under what is no id", async () => {
    const handler = send === edit ? postEdit : postVote;
    for (const wrong of ["x", "../health", `${debate.id}'`, debate.id.toUpperCase()]) {
      expect(await refusal(await handler(post(body()), wrong, as(owner)))).toEqual([404, "not-found"]);
    }
  });
});

test("a program that sends all it can is told to wait; the others are not", async () => {
  const writer = await person("Program");
  const reader = await person("Reader");
  const send = async (actor: Actor) => {
    const done = await paced("vote", actor, async () => ok(null));
    return done.ok ? "ok" : done.error;
  };
  for (let i = 0; i < 6000; i++) if ((await send(writer)) !== "ok") throw new Error(`refused after ${i}`);
  expect(await send(writer)).toMatchObject({ code: "rate-limited", retryAfter: expect.any(Number) });
  expect(await send(reader)).toBe("ok");
  const voted = await vote({ claimId: debate.thesis, verdict: 1 }, {}, writer);
  expect([voted.status, Number(voted.headers.get("retry-after")) > 0]).toEqual([429, true]);
});
