import { v7 as newId } from "uuid";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/access/actor";
import type { Claim } from "@/lib/argument/claim";
import { claimOf } from "@/lib/argument/debate";
import { mergeOf } from "@/lib/argument/merging";
import { addComment, editComment, removeComment, resolveComment } from "@/lib/services/comments";
import { flag } from "@/lib/services/flags";
import { follow } from "@/lib/services/follow";
import { gatherNews } from "@/lib/services/gather-news";
import { undoEdit } from "@/lib/services/history";
import { countNews, readAll, readNews } from "@/lib/services/notifications";
import { readTalk } from "@/lib/services/read-talk";
import { answer, debateNow, edited, enrol, must, startDebate } from "../support/debates";
import { person } from "../support/people";
import { sql } from "../support/sql";

let [owner, writer, reader]: Actor[] = [];
let debate: Awaited<ReturnType<typeof startDebate>>;
beforeAll(async () => {
  [owner, writer, reader] = [await person("Olga Owner"), await person("Wim Writer"), await person("Rita Reader")];
});
beforeEach(async () => {
  debate = await startDebate(owner as Actor, { openRole: null });
  await enrol(writer as Actor, debate.id, "writer");
});

async function say(
  by: Actor | undefined,
  text: string,
  { claimId = debate.thesis as string, parentId = null as string | null, id = newId() } = {},
) {
  return { id, done: await addComment(by as Actor, { debateId: debate.id, id, claimId, parentId, text }) };
}
const talk = async (by: Actor | undefined, claimId: string = debate.thesis) =>
  must(await readTalk(by ?? null, debate.id, claimId));
const news = async (by: Actor | undefined) =>
  must(await readNews(by as Actor)).debates.flatMap(({ debateId, groups }) =>
    debateId === debate.id ? groups.flatMap(({ items }) => items) : [],
  );

describe("a comment", () => {
  test("is read by whoever reads, replies below it whichever of them was replied to", async () => {
    const first = await say(writer, "Where is **that** from?");
    const reply = await say(owner, "From here.", { parentId: first.id });
    const last = await say(writer, "Thanks.", { parentId: reply.id });
    must(last.done);
    const { threads, count, mayComment } = await talk(undefined);
    expect([count, mayComment]).toEqual([3, false]);
    expect(threads.map(({ comment }) => comment.id)).toEqual([first.id]);
    expect(threads[0]?.replies.map(({ id }) => id)).toEqual([reply.id, last.id]);
    expect(threads[0]?.comment).toMatchObject({
      authorName: "Wim Writer",
      text: "Where is **that** from?",
      typed: null,
    });
  });

  test("goes along where its claim is merged into another one, is replied to and flagged there, and comes back with it", async () => {
    const said = await say(writer, "Of the one.", { claimId: debate.other });
    must((await say(writer, "Of the other.")).done);
    const now = await debateNow(owner as Actor, debate.id);
    const [from, into] = [claimOf(now, debate.other), claimOf(now, debate.thesis)] as [Claim, Claim];
    const { seq } = must(await edited(owner as Actor, debate.id, mergeOf(now, from, into, newId)));
    must((await say(owner, "A reply.", { parentId: said.id })).done);
    const given = { id: newId(), claimId: debate.thesis, commentId: said.id, reason: "uncivil" as const };
    must(await flag(owner as Actor, { ...given, debateId: debate.id, duplicateOf: null, note: "" }));
    const { threads, count, flagged } = await talk(owner);
    expect(threads.map(({ comment, replies }) => [comment.claimId, comment.text, replies.length])).toEqual([
      [debate.other, "Of the one.", 1],
      [debate.thesis, "Of the other.", 0],
    ]);
    expect([count, flagged]).toEqual([3, [{ commentId: said.id, waits: true }]]);

    must(await undoEdit(owner as Actor, { debateId: debate.id, commandId: newId(), seq }));
    expect((await talk(owner)).count).toBe(1);
    expect((await talk(owner, debate.other)).count).toBe(2);
    // Those of a claim that merely was removed stay with it.
    const again = await say(writer, "Elsewhere.", { parentId: said.id });
    expect(again.done).toMatchObject({ error: { code: "no-such-comment" } });
  });

  test("sent twice is said once; another one under its id, empty or too long is refused", async () => {
    const { id } = await say(writer, "Once.");
    must((await say(writer, "Once.", { id })).done);
    expect((await say(writer, "Twice.", { id })).done).toMatchObject({ error: { code: "reused-command" } });
    expect((await say(owner, "Once.", { id })).done).toMatchObject({ error: { code: "reused-command" } });
    expect((await say(writer, " \n ")).done).toMatchObject({ error: { code: "comment-empty" } });
    expect((await say(writer, "x".repeat(2001))).done).toMatchObject({ error: { code: "comment-too-long" } });
    expect((await talk(writer)).count).toBe(1);
  });

  test("belongs to a claim where it is defined, and to none that is not there", async () => {
    const [place, elsewhere] = [newId(), await answer(owner as Actor, debate.id, debate.thesis)];
    const add = {
      kind: "add" as const,
      id: place as typeof elsewhere,
      parentId: debate.other,
      role: "support" as const,
    };
    const shown = { ...add, text: "", position: 1, sharedFrom: elsewhere, origin: "response" as const, sources: [] };
    must(await edited(owner as Actor, debate.id, shown));
    must((await say(writer, "Said where it is shown.", { claimId: place })).done);
    expect(await talk(writer, elsewhere)).toMatchObject({ count: 1, claimId: elsewhere });
    expect((await say(writer, "?", { claimId: newId() })).done).toMatchObject({ error: { code: "no-such-claim" } });
    const other = await say(writer, "Of another claim", { claimId: elsewhere });
    expect((await say(writer, "?", { parentId: other.id })).done).toMatchObject({ error: { code: "no-such-comment" } });
  });

  test("is changed, resolved and taken away by its author, resolved by editors too, and by nobody else", async () => {
    await enrol(reader as Actor, debate.id, "suggester");
    const { id } = await say(writer, "First words");
    const at = { debateId: debate.id, id };
    for (const act of [
      editComment(reader as Actor, { ...at, text: "Mine" }),
      removeComment(owner as Actor, at),
      resolveComment(reader as Actor, { ...at, resolved: true }),
    ]) {
      expect(await act).toEqual({ ok: false, error: { code: "forbidden" } });
    }
    must(await editComment(writer as Actor, { ...at, text: "Better words" }));
    must(await resolveComment(owner as Actor, { ...at, resolved: true }));
    const [thread] = (await talk(writer)).threads;
    expect(thread?.comment).toMatchObject({ text: "Better words", typed: "Better words", mayResolve: true });
    expect([thread?.comment.editedAt, thread?.comment.resolved?.by]).toEqual([expect.any(Number), owner?.userId]);
    must(await say(owner, "A reply", { parentId: id }).then(({ done }) => done));
    must(await removeComment(writer as Actor, at));
    const after = await talk(owner);
    expect(JSON.stringify(after)).not.toContain("Better words");
    expect([after.count, after.threads[0]?.comment.removed === null]).toEqual([1, false]);
    expect(await editComment(writer as Actor, { ...at, text: "Again" })).toMatchObject({
      error: { code: "no-such-comment" },
    });
  });

  test("too often is refused with the time to wait", async () => {
    const eager = await person("Eager");
    await enrol(eager, debate.id, "writer");
    await sql(`insert into rate_limit (key, points, expire) values ($1, 90, $2)`, [
      `comment:${eager.userId}`,
      Date.now() + 100_000,
    ]);
    const { done } = await say(eager, "Me again");
    expect(done).toMatchObject({ error: { code: "rate-limited", retryAfter: expect.any(Number) } });
    expect((await talk(owner)).count).toBe(0);
  });
});

describe("a mention", () => {
  test("is of a member, kept by id, and follows a change of name", async () => {
    const { id } = await say(writer, "Ask @Olga Owner or @Rita Reader.");
    const [row] = await sql<{ text: string }>(`select text from "Comment" where id = $1`, [id]);
    expect(row?.text).toBe(`Ask @{${owner?.userId}} or @Rita Reader.`);
    expect(await news(owner)).toMatchObject([{ kind: "mention", text: "Ask @Olga Owner or @Rita Reader." }]);
    expect(await news(reader)).toEqual([]);
    await sql(`update "User" set name = 'Olga Oak' where id = $1`, [owner?.userId]);
    const { threads, names } = await talk(writer);
    expect(names[owner?.userId as keyof typeof names]).toBe("Olga Oak");
    expect(threads[0]?.comment.typed).toBe("Ask @Olga Oak or @Rita Reader.");
    await sql(`update "User" set name = 'Olga Owner' where id = $1`, [owner?.userId]);
  });

  test("added later tells whom it names then, and nobody twice", async () => {
    const { id } = await say(owner, "Hm");
    must(await editComment(owner as Actor, { debateId: debate.id, id, text: "Hm, @Wim Writer" }));
    must(await editComment(owner as Actor, { debateId: debate.id, id, text: "Hm, @Wim Writer!" }));
    expect(await news(writer)).toMatchObject([{ kind: "mention" }]);
  });
});

describe("news", () => {
  test("of a comment goes once to whom it concerns: those mentioned, the author, whoever was replied to, followers", async () => {
    await enrol(reader as Actor, debate.id, "writer");
    const claim = await answer(writer as Actor, debate.id, debate.thesis);
    must(await follow(reader as Actor, { debateId: debate.id, claimId: debate.thesis, wanted: true }));
    const first = await say(owner, "One", { claimId: claim });
    await say(reader, "Two, @Olga Owner", { claimId: claim, parentId: first.id });
    expect((await news(writer)).map(({ kind }) => kind)).toEqual(["comment", "comment"]);
    expect((await news(reader)).map(({ kind }) => kind)).toEqual(["news"]);
    expect((await news(owner)).map(({ kind }) => kind)).toEqual(["mention"]);
  });

  test("of an answer goes to the author of what it answers and to followers, from the log, once", async () => {
    const stop = new AbortController().signal;
    await gatherNews(stop);
    const claim = await answer(writer as Actor, debate.id, debate.thesis);
    must(await follow(reader as Actor, { debateId: debate.id, claimId: null, wanted: true }));
    must(await follow(writer as Actor, { debateId: debate.id, claimId: debate.thesis, wanted: true }));
    const deep = await answer(owner as Actor, debate.id, claim, "rebuttal", "Not so.");
    await Promise.all([gatherNews(stop), gatherNews(stop)]);
    await sql(`update "Debate" set "toldSeq" = 0 where id = $1`, [debate.id]);
    await gatherNews(stop);
    expect(await news(writer)).toMatchObject([{ kind: "answer", subjectId: deep, claimId: claim, text: "Not so." }]);
    expect((await news(reader)).map(({ kind, subjectId }) => [kind, subjectId])).toContainEqual(["news", deep]);
    expect((await news(owner)).map(({ subjectId }) => subjectId)).toEqual([claim]);
    must(await follow(reader as Actor, { debateId: debate.id, claimId: null, wanted: false }));
    await answer(owner as Actor, debate.id, debate.other);
    await gatherNews(stop);
    expect((await news(reader)).filter(({ kind }) => kind === "news")).toHaveLength(4);
  });

  test("is counted until it is read, and not told of a debate one may no longer see", async () => {
    const told = await person("Told");
    await enrol(told, debate.id, "writer");
    await say(owner, "@Told one");
    const { at } = must(await readNews(told));
    await say(owner, "@Told two");
    expect(await countNews(told)).toBe(2);
    must(await readAll(told, { at }));
    expect(await countNews(told)).toBe(1);
    must(await readAll(told, { debateId: debate.id, kind: "mention", claimId: debate.thesis, at: Date.now() }));
    expect(await countNews(told)).toBe(0);
    await say(owner, "@Told three");
    await sql(`update "Debate" set visibility = 'private' where id = $1`, [debate.id]);
    await sql(`delete from "Membership" where "debateId" = $1 and "userId" = $2`, [debate.id, told.userId]);
    expect([await countNews(told), must(await readNews(told)).debates]).toEqual([0, []]);
    expect([await countNews(null), await readNews(null)]).toEqual([0, { ok: false, error: { code: "signed-out" } }]);
  });
});
