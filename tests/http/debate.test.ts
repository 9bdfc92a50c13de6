import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { getDebate } from "@/lib/http/get-debate";
import { castVote } from "@/lib/services/cast-vote";
import { answer, debateNow, edited, enrol, must, startDebate } from "../support/debates";
import { person } from "../support/people";
import { as, get } from "../support/requests";
import { sql } from "../support/sql";

let owner: Actor;
let voter: Actor;
let debate: Awaited<ReturnType<typeof startDebate>>;
beforeEach(async () => {
  [owner, voter] = [await person("Owner"), await person("Voter")];
  debate = await startDebate(owner);
});

const read = (actor: Actor | null, headers: Record<string, string> = {}) =>
  getDebate(get(headers), debate.id, as(actor));
const tagOf = async (actor: Actor | null) => (await read(actor)).headers.get("etag") ?? "";

describe("GET /api/debates/<id>", () => {
  test("gives what the reader may see", async () => {
    const response = await read(null);
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ view: { id: debate.id, seq: 2 }, verbs: ["read"], signedIn: false });
  });

  test("answers 304 without a body as long as nothing this reader sees has changed", async () => {
    const etag = await tagOf(voter);
    for (const tags of [etag, etag.replace("W/", ""), `"other", ${etag}`, "*"]) {
      const response = await read(voter, { "if-none-match": tags });
      expect(response.status).toBe(304);
      expect(await response.text()).toBe("");
    }
    expect((await read(voter, { "if-none-match": '"other"' })).status).toBe(200);
  });

  test("never calls a changed answer unchanged", async () => {
    const claim = await answer(owner, debate.id, debate.thesis);
    const somebody = await person("Somebody");
    const { settings } = await debateNow(owner, debate.id);
    let closing = 0;
    const soon = () => {
      closing = Date.now() + 1500;
      return closing;
    };
    const closeAt = (votingClosesAt: number) =>
      edited(owner, debate.id, { kind: "configure", version: 1, settings: { ...settings, votingClosesAt } });
    const changes: [string, () => Promise<unknown>][] = [
      ["an edit", () => answer(owner, debate.id, debate.thesis)],
      ["somebody's vote", () => castVote(somebody, { debateId: debate.id, claimId: claim, verdict: 1 })],
      ["the reader's own vote", () => castVote(voter, { debateId: debate.id, claimId: claim, verdict: -1 })],
      [
        "the reader's own vote withdrawn",
        () => castVote(voter, { debateId: debate.id, claimId: claim, verdict: null }),
      ],
      ["another role", () => enrol(voter, debate.id, "editor")],
      ["another name", () => sql(`update "User" set name = 'Owner, renamed' where id = $1`, [owner.userId])],
      ["an end of voting to come", () => closeAt(soon())],
      ["the end of voting", () => new Promise((resolve) => setTimeout(resolve, closing - Date.now() + 20))],
      [
        "a new question",
        () => edited(owner, debate.id, { kind: "frame", version: 2, question: "New?", background: "" }),
      ],
    ];
    const seen = new Map<string, string>();
    for (const [what, change] of changes) {
      const before = await read(voter);
      seen.set(before.headers.get("etag") ?? "", await before.text());
      await change();
      const after = await read(voter);
      expect(seen.has(after.headers.get("etag") ?? ""), what).toBe(false);
      expect(await after.text(), what).not.toBe([...seen.values()].at(-1));
    }
  });

  test("has a tag of its own for every reader, and no one between may keep the answer", async () => {
    const tags = await Promise.all([tagOf(null), tagOf(owner), tagOf(voter)]);
    expect(new Set(tags).size).toBe(3);
    expect((await read(null)).headers.get("cache-control")).toBe("private, no-cache");
  });

  test("does not tell strangers a private debate from none, whatever tag they name", async () => {
    const etag = await tagOf(owner);
    const { settings } = await debateNow(owner, debate.id);
    await edited(owner, debate.id, { kind: "configure", version: 1, settings: { ...settings, visibility: "private" } });
    const none = await getDebate(get(), "0190a000-0000-7000-8000-000000000000", as(null));
    const hidden = await read(null, { "if-none-match": `*, ${etag}` });
    expect(hidden.status).toBe(404);
    expect(await hidden.text()).toBe(await none.text());
    expect([...hidden.headers]).toEqual([...none.headers]);
  });

  test("grows by nothing with the number of voters", async () => {
    const claim = await answer(owner, debate.id, debate.thesis);
    const size = async () => (await (await read(null)).text()).length;
    const voters = await Promise.all(Array.from({ length: 20 }, (_, i) => person(`Voter ${i}`)));
    const vote = (actor: Actor) => castVote(actor, { debateId: debate.id, claimId: claim, verdict: 1, relevance: 2 });
    for (const actor of voters.slice(0, 11)) must(await vote(actor));
    const before = await size();
    for (const actor of voters.slice(11)) must(await vote(actor));
    // Digits of the strength apart.
    expect(Math.abs((await size()) - before)).toBeLessThan(20);
  });
});
