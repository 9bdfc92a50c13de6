import { v7 as newId } from "uuid";
import { beforeEach, describe, expect, test, vi } from "vitest";
import type { Actor } from "@/lib/access/actor";
import type { ClaimId, DebateId } from "@/lib/argument/id";
import type { Settings } from "@/lib/argument/settings";
import { castVote } from "@/lib/services/cast-vote";
import { addComment, removeComment } from "@/lib/services/comments";
import { followDebate } from "@/lib/services/follow-debate";
import { acceptInvite, createInvite } from "@/lib/services/invitations";
import { removeMember } from "@/lib/services/members";
import { readDebate } from "@/lib/services/read-debate";
import { readTalk } from "@/lib/services/read-talk";
import { sayEditing } from "@/lib/services/say-editing";
import { answer, debateNow, edited, must, startDebate } from "../support/debates";
import { follow, soon } from "../support/following";
import { person } from "../support/people";
import { sql } from "../support/sql";

vi.setConfig({ testTimeout: 30_000 });

let owner: Actor;
let reader: Actor;
let id: DebateId;
let thesis: ClaimId;
beforeEach(async () => {
  [owner, reader] = [await person("Olga Owner"), await person("Rita Reader")];
  ({ id, thesis } = await startDebate(owner));
});

const following = (actor: Actor | null, from: Partial<Parameters<typeof follow>[2]> = {}) => follow(actor, id, from);
const invitation = (role: "writer") => createInvite(owner, { debateId: id, id: newId(), role, days: 1 });
const newest = async () => must(await readDebate(owner, id)).view.seq;
const configure = async (change: Partial<Settings>) => {
  const { settings, version } = await debateNow(owner, id);
  must(await edited(owner, id, { kind: "configure", version, settings: { ...settings, ...change } }));
};

describe("whoever follows a debate", () => {
  test("hears of edits in their order, each once, with who made them", async () => {
    const { edits, heard } = await following(reader);
    const claims = [];
    for (let i = 0; i < 5; i++) claims.push(await answer(owner, id, thesis, "rebuttal", `Rebuttal ${i}`));
    await soon(() => expect(edits()).toHaveLength(5));
    expect(edits().map(({ edit }) => edit?.kind === "add" && edit.id)).toEqual(claims);
    expect(JSON.stringify(heard)).toContain("Olga Owner");
    expect(JSON.stringify(heard)).not.toContain("Rita Reader,");
  });

  test("goes on from the edit that was heard last, and misses nothing", async () => {
    const seq = await newest();
    const missed = await answer(owner, id, thesis);
    const { edits } = await following(reader, { seq });
    await soon(() => expect(edits().map(({ edit }) => edit?.kind === "add" && edit.id)).toEqual([missed]));
    const next = await answer(owner, id, thesis);
    await soon(() => expect(edits().map(({ edit }) => edit?.kind === "add" && edit.id)).toEqual([missed, next]));
  });

  test("is told to read anew where the edit heard last is not of this log", async () => {
    const { heard, ended } = await following(reader, { seq: 4711 });
    await ended;
    expect(heard).toEqual([{ kind: "lost" }]);
  });

  test("hears the new counts, whoever voted", async () => {
    const { counts } = await following(null);
    must(await castVote(reader, { debateId: id, claimId: thesis, verdict: -1, relevance: undefined }));
    await soon(() =>
      expect(counts().findLast(([claim]) => claim === thesis)?.[1]).toMatchObject({ disagree: 1, agree: 0 }),
    );
  });

  test("hears that something was said of a claim, each change once, and none of its words", async () => {
    const { talk, heard } = await following(null);
    const comment = { debateId: id, claimId: thesis, parentId: null };
    const [first, second] = [newId(), newId()];
    must(await addComment(owner, { ...comment, id: first, text: "Said between two people" }));
    await soon(() => expect(talk()).toEqual([[thesis, 1]]));
    must(await addComment(owner, { ...comment, id: second, text: "Said once more" }));
    await soon(() => expect(talk().at(-1)).toEqual([thesis, 2]));
    must(await removeComment(owner, { debateId: id, id: first }));
    await soon(() => expect(talk().at(-1)).toEqual([thesis, 1]));
    expect(talk()).toHaveLength(3);
    expect(JSON.stringify(heard)).not.toContain("Said");
    const { changedAt, count } = must(await readTalk(null, id, thesis));
    const later = await following(null, { countedAt: changedAt + 10_000 });
    expect([count, later.talk()]).toEqual([1, []]);
  });

  test("hears no counts that are concealed from this reader, and those that are not", async () => {
    await configure({ secrecy: "untilVoted" });
    const voted = await person("Vera Voter");
    const [mine, other] = [await answer(owner, id, thesis), await answer(owner, id, thesis)];
    must(await castVote(voted, { debateId: id, claimId: mine, verdict: 1 }));
    const [seen, unseen] = [await following(voted), await following(reader)];
    const third = await person("Third");
    must(await castVote(third, { debateId: id, claimId: mine, verdict: 1 }));
    must(await castVote(third, { debateId: id, claimId: other, verdict: 1 }));
    await soon(() => expect(seen.counts().at(-1)).toMatchObject([mine, { agree: 2 }]));
    expect(seen.counts().filter(([claim]) => claim !== mine)).toEqual([]);
    const last = await answer(owner, id, thesis);
    await soon(() => expect(unseen.edits().map(({ edit }) => edit?.kind === "add" && edit.id)).toContain(last));
    expect(unseen.counts()).toEqual([]);
  });

  test("hears nothing of the words of a claim that has been removed since", async () => {
    const seq = await newest();
    const claim = await answer(owner, id, thesis, "rebuttal", "A slur that was taken away");
    must(await edited(owner, id, { kind: "remove", id: claim, version: 1 }));
    const { edits, heard } = await following(reader, { seq });
    await soon(() => expect(edits()).toHaveLength(2));
    expect(JSON.stringify(heard)).not.toContain("slur");
  });

  test("hears the counts that changed while the database failed in the middle of telling them", async () => {
    const { counts, here } = await following(reader);
    const heard = () => counts().filter(([, { agree }]) => agree === 7);
    await soon(() => expect(here()).toBeDefined());
    await sql(`ALTER TABLE "Membership" RENAME TO "Away"`);
    try {
      await sql(`UPDATE "Tally" SET "agree" = 7, "changedAt" = clock_timestamp() WHERE "claimId" = $1`, [thesis]);
      await new Promise((resolve) => setTimeout(resolve, 1500));
      expect(heard()).toEqual([]);
    } finally {
      await sql(`ALTER TABLE "Away" RENAME TO "Membership"`);
    }
    await soon(() => expect(heard()).toMatchObject([[thesis, { agree: 7 }]]));
  });

  test("hears no more once the debate has become private", async () => {
    const { ended, edits } = await following(reader);
    await configure({ visibility: "private" });
    await ended;
    const heardSoFar = edits().length;
    await answer(owner, id, thesis);
    await new Promise((resolve) => setTimeout(resolve, 1200));
    expect(edits()).toHaveLength(heardSoFar);
  });

  test("hears nothing that is written right after the debate has become private, or a role was taken away", async () => {
    const [member, insider] = [await person("Max Member"), await following(owner)];
    must(await acceptInvite(member, must(await invitation("writer")).token));
    const [stranger, left] = [await following(reader), await following(member)];
    const seen = await answer(owner, id, thesis);
    await soon(() => expect([stranger, left].map(({ edits }) => edits().length)).toEqual([1, 1]));

    await configure({ visibility: "private" });
    await answer(owner, id, seen, "support", "For members only");
    await soon(() => expect(JSON.stringify(left.heard)).toContain("For members only"));
    must(await removeMember(owner, { debateId: id, userId: member.userId }));
    await answer(owner, id, seen, "support", "For the two of us");
    await soon(() => expect(JSON.stringify(insider.heard)).toContain("For the two of us"));
    expect(JSON.stringify(stranger.heard)).not.toContain("For members only");
    expect(JSON.stringify(left.heard)).not.toContain("For the two of us");
  });

  test("sees what is being changed in a window that has not been heard of yet", async () => {
    const mine = await following(owner);
    const early = newId();
    must(await sayEditing(owner, id, early, thesis));
    await soon(() => expect(mine.here()?.people).toMatchObject([{ name: "Olga Owner", editing: thesis }]));
    must(await sayEditing(reader, id, early, null));
    must(await sayEditing(owner, id, early, null));
    await soon(() => expect(mine.here()?.people).toMatchObject([{ name: "Olga Owner", editing: null }]));
  });

  test("sees who else is here and what is being changed, but strangers see only how many", async () => {
    const windowId = newId();
    const [mine, stranger] = [await following(owner, { windowId }), await following(null)];
    await following(reader);
    await soon(() => expect(mine.here()).toMatchObject({ strangers: 1 }));
    await soon(() =>
      expect(
        mine
          .here()
          ?.people.map(({ name }) => name)
          .sort(),
      ).toEqual(["Olga Owner", "Rita Reader"]),
    );
    must(await sayEditing(owner, id, windowId, thesis));
    await soon(() => expect(mine.here()?.people.find(({ name }) => name === "Olga Owner")?.editing).toBe(thesis));
    expect(stranger.here()).toEqual({ people: [], strangers: 1 });
    mine.end();
    const later = await following(reader);
    await soon(() => expect(later.here()?.people.map(({ name }) => name)).toEqual(["Rita Reader"]));
  });

  test("is nobody whom the debate is hidden from", async () => {
    await configure({ visibility: "private" });
    const refused = await followDebate(reader, id, {
      ...{ windowId: newId(), seq: 0, countedAt: 0, signal: new AbortController().signal },
      hear: () => {},
      again: async () => reader,
    });
    expect(refused).toEqual({ ok: false, error: { code: "not-found" } });
  });
});
