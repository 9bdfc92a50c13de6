import { v7 as newId } from "uuid";
import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { defaultSettings, type Settings } from "@/lib/argument/settings";
import { castVote } from "@/lib/services/cast-vote";
import { checkInvariants } from "@/lib/services/check";
import { createDebate, type NewDebate } from "@/lib/services/create-debate";
import { deleteDebate } from "@/lib/services/delete-debate";
import { listDebates, recentActivity } from "@/lib/services/list-debates";
import { readDebate } from "@/lib/services/read-debate";
import { addition, answer, claimId, debateNow, edited, enrol, must, startDebate } from "../support/debates";
import { dump } from "../support/dump";
import { person } from "../support/people";
import { sql } from "../support/sql";

let owner: Actor;
let other: Actor;
beforeEach(async () => {
  await sql(`truncate "Debate" cascade`);
  [owner, other] = [await person("Owner"), await person("Other")];
});

const start = (change: Partial<NewDebate> = {}, actor: Actor | null = owner) =>
  createDebate(actor, {
    ...{ debateId: newId(), question: "Shall it be done?", background: "", settings: defaultSettings },
    theses: [{ id: claimId(), text: "It shall." }],
    ...change,
  });
const code = (result: { ok: true } | { ok: false; error: { code: string } }) =>
  result.ok ? "done" : result.error.code;

describe("starting a debate", () => {
  test("makes it with its theses, owned by whoever started it", async () => {
    const { debateId } = must(await start({ question: "  Shall\u0000 it\n be done? " }));
    const { view, role } = must(await readDebate(owner, debateId));
    expect([view.question, view.claims.map(({ text }) => text), view.seq, role]).toEqual([
      "Shall it be done?",
      ["It shall."],
      1,
      "owner",
    ]);
    expect(await checkInvariants()).toEqual([]);
  });

  test("sent twice, or ten times at once, makes it once", async () => {
    const debate = { debateId: newId(), theses: [{ id: claimId(), text: "Once." }] };
    const made = await Promise.all(Array.from({ length: 10 }, () => start(debate)));
    for (const result of [...made, await start(debate)]) expect(must(result).debateId).toBe(debate.debateId);
    expect(await sql(`select seq from "Debate"`)).toEqual([{ seq: 1 }]);
    expect(await checkInvariants()).toEqual([]);
  });

  test("under an id that is taken is refused, and the debate there stays as it was", async () => {
    const { debateId } = must(await start());
    const before = await dump();
    expect(code(await start({ debateId }, other))).toBe("id-taken");
    expect(code(await start({ debateId, question: "Another one?" }))).toBe("id-taken");
    expect(await dump()).toEqual(before);
  });

  test.each([
    ["without a question", { question: " \u200b " }, "text-empty"],
    ["with a question that is too long", { question: "x".repeat(301) }, "text-too-long"],
    [
      "with an empty thesis",
      {
        theses: [
          { id: claimId(), text: "One" },
          { id: claimId(), text: "" },
        ],
      },
      "text-empty",
    ],
    [
      "with two theses of one id",
      {
        theses: ["01900000-0000-7000-8000-000000000001", "01900000-0000-7000-8000-000000000001"].map((id) => ({
          id,
          text: "T",
        })),
      },
      "reused-command",
    ],
    ["under what is no id", { debateId: "mine" }, "not-found"],
  ])("%s is refused and leaves nothing", async (_, change, expected) => {
    const before = await dump();
    expect(code(await start(change))).toBe(expected);
    expect(await dump()).toEqual(before);
  });

  test("asks one to be signed in", async () => {
    expect(code(await start({}, null))).toBe("signed-out");
  });
});

describe("deleting a debate", () => {
  test("takes everything of it and nothing else, once its question was typed", async () => {
    const empty = await dump();
    const keep = await startDebate(owner);
    const kept = await dump();
    const { id, thesis } = await startDebate(owner);
    const { question } = await debateNow(owner, id);
    const claim = await answer(owner, id, thesis);
    must(await edited(owner, id, addition(thesis, { sharedFrom: claim })));
    must(await castVote(other, { debateId: id, claimId: claim, verdict: 1 }));
    expect(code(await deleteDebate(owner, { debateId: id, question: "Some other question?" }))).toBe(
      "question-mismatch",
    );
    must(await deleteDebate(owner, { debateId: id, question: ` ${question} ` }));
    expect(await dump()).toEqual(kept);
    expect(code(await readDebate(owner, id))).toBe("not-found");
    expect(code(await deleteDebate(owner, { debateId: id, question }))).toBe("not-found");
    must(await deleteDebate(owner, { debateId: keep.id, question: (await debateNow(owner, keep.id)).question }));
    expect(await dump()).toEqual(empty);
  });

  test("while people read and write it leads to not-found, never to an error", async () => {
    for (let round = 0; round < 8; round++) {
      const { id, thesis } = await startDebate(owner);
      const { question } = await debateNow(owner, id);
      const results = await Promise.all([
        ...Array.from({ length: 6 }, () => readDebate(other, id)),
        ...Array.from({ length: 4 }, () => edited(other, id, addition(thesis))),
        deleteDebate(owner, { debateId: id, question }),
        ...Array.from({ length: 6 }, () => readDebate(null, id)),
      ]);
      for (const result of results) expect(["done", "not-found"]).toContain(code(result));
    }
    expect(await sql(`select count(*)::int as n from "Debate"`)).toEqual([{ n: 0 }]);
  });
});

describe("lists", () => {
  const secret = "Words nobody else may read";
  const debateWith = async (settings: Partial<Settings>) => {
    const debate = await startDebate(owner, settings);
    await answer(owner, debate.id, debate.thesis, "support", secret);
    return debate;
  };

  test("show public debates to everyone, others to their members, unlisted ones to nobody who does not know them", async () => {
    const open = await debateWith({ visibility: "public" });
    const unlisted = await debateWith({ visibility: "unlisted" });
    const hidden = await debateWith({ visibility: "private" });
    const admin = await person("Admin", { isAdmin: true });
    const listed = async (actor: Actor | null) => (await listDebates(actor, {})).map(({ id }) => id).sort();
    const active = async (actor: Actor | null) =>
      [...new Set((await recentActivity(actor)).map(({ debateId }) => debateId))].sort();
    for (const list of [listed, active]) {
      for (const actor of [null, other, admin]) expect(await list(actor)).toEqual([open.id]);
      expect(await list(owner)).toEqual([open.id, unlisted.id, hidden.id].sort());
    }
    await enrol(other, hidden.id, "viewer");
    expect(await listed(other)).toEqual([open.id, hidden.id].sort());
    expect(await active(other)).toEqual([open.id, hidden.id].sort());
  });

  test("show no words of what was removed, and count what readers see", async () => {
    const { id, thesis } = await startDebate(owner);
    const claim = await answer(owner, id, thesis, "support", secret);
    await answer(owner, id, claim, "rebuttal", secret);
    const place = addition(thesis, { sharedFrom: claim });
    must(await edited(owner, id, place));
    const claims = async () => (await listDebates(null, {}))[0]?.claims;
    expect(await claims()).toBe(must(await readDebate(null, id)).view.claims.length);
    must(await edited(owner, id, { kind: "remove", id: claim, version: 1 }));
    expect(await claims()).toBe(2);
    expect(must(await readDebate(null, id)).view.claims).toHaveLength(2);
    expect(JSON.stringify(await recentActivity(null))).not.toContain(secret);
    expect(JSON.stringify(await recentActivity(owner))).not.toContain(secret);
  });

  test("find debates by all the words of a search, whatever the search holds", async () => {
    const { debateId } = must(
      await start({ question: "Shall 100% of_it be done?", settings: { ...defaultSettings, visibility: "public" } }),
    );
    const found = async (text: string) => (await listDebates(null, { text })).map(({ id }) => id);
    expect(await found("DONE shall")).toEqual([debateId]);
    expect(await found("done never")).toEqual([]);
    for (const odd of ["", "\u0000", "\ud83d", "'; --", "\\", "x".repeat(10_000)])
      expect(Array.isArray(await found(odd))).toBe(true);
  });
});
