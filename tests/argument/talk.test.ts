import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Comment, commentFault, commentsIn, threadsOf } from "../../lib/argument/comment";
import type { ClaimId, DebateId, UserId } from "../../lib/argument/id";
import { appealJudges } from "../../lib/argument/moderation";
import { groupNews, type News, newsKinds } from "../../lib/argument/news";

const user = fc.constantFrom("ada", "bob", "cyd", "dan") as fc.Arbitrary<UserId>;

describe("threads", () => {
  const comments = fc
    .array(fc.record({ at: fc.nat(20), parent: fc.option(fc.nat(9)), removed: fc.boolean() }), { maxLength: 12 })
    .map((some) =>
      some.map(({ at, parent, removed }, i): Comment => {
        // What is replied to replies to nothing itself.
        const target = parent === null || some[parent]?.parent !== null || parent === i ? null : `${parent}`;
        const by = { by: "ada" as UserId, at };
        const empty = { text: "x", editedAt: null, resolved: null, claimId: "c" as ClaimId, authorId: "ada" as UserId };
        return { ...empty, id: `${i}`, parentId: target, createdAt: at, changedAt: at, removed: removed ? by : null };
      }),
    );

  it("hold every comment that was not removed once, each after what it replies to and in the order of time", () => {
    fc.assert(
      fc.property(comments, (all) => {
        const threads = threadsOf(all);
        const shown = threads.flatMap(({ comment, replies }) => [comment, ...replies]);
        const there = shown.filter(({ removed }) => removed === null).map(({ id }) => id);
        expect(there.sort()).toEqual(
          all
            .filter(({ removed }) => removed === null)
            .map(({ id }) => id)
            .sort(),
        );
        expect(commentsIn(threads)).toBe(there.length);
        const times = threads.map(({ comment }) => comment.createdAt);
        expect(times).toEqual([...times].sort((a, b) => a - b));
        for (const { comment, replies } of threads) {
          expect(replies.every(({ parentId }) => parentId === comment.id)).toBe(true);
          if (comment.removed !== null) expect(replies.length).toBeGreaterThan(0);
        }
      }),
    );
  });
});

describe("a comment as it was typed", () => {
  it.each([
    ["", "comment-empty"],
    [" \n\u200b\t", "comment-empty"],
    ["So.", null],
    ["𝒳".repeat(2000), null],
    ["x".repeat(2001), "comment-too-long"],
  ])("%#: is refused or taken", (text, fault) => {
    expect(commentFault(text)).toBe(fault);
  });
});

describe("who decides an appeal", () => {
  const cases = fc.record({
    moderatorId: user,
    affectedId: user,
    editors: fc.uniqueArray(user, { minLength: 1 }).map((ids) => new Set(ids)),
  });

  it("is somebody, and an editor", () => {
    fc.assert(
      fc.property(cases, ({ editors, ...decision }) => {
        const judges = appealJudges(decision, editors);
        expect(judges.size).toBeGreaterThan(0);
        for (const judge of judges) expect(editors.has(judge)).toBe(true);
      }),
    );
  });

  it("is neither whoever decided nor whoever wrote it, where there is anybody else", () => {
    fc.assert(
      fc.property(cases, ({ editors, ...decision }) => {
        const involved = [decision.moderatorId, decision.affectedId];
        const judges = appealJudges(decision, editors);
        const others = [...editors].filter((id) => !involved.includes(id));
        if (others.length > 0) expect([...judges].sort()).toEqual(others.sort());
        else if (editors.has(decision.moderatorId) && decision.moderatorId !== decision.affectedId)
          expect([...judges]).toEqual([decision.moderatorId]);
      }),
    );
  });
});

describe("news", () => {
  const news = fc.array(
    fc.record({
      debateId: fc.constantFrom("d1", "d2", "d3") as fc.Arbitrary<DebateId>,
      kind: fc.constantFrom(...newsKinds),
      subjectId: fc.uuid(),
      claimId: fc.option(fc.constantFrom("c1", "c2")) as fc.Arbitrary<ClaimId | null>,
      at: fc.nat(50),
      read: fc.boolean(),
    }),
  );

  it("in groups are all told, once, together with their like, newest first", () => {
    fc.assert(
      fc.property(news, (all: News[]) => {
        const debates = groupNews(all);
        const told = debates.flatMap(({ groups }) => groups.flatMap(({ items }) => items));
        expect(new Set(told)).toEqual(new Set(all));
        expect(told.length).toBe(all.length);
        expect(new Set(debates.map(({ debateId }) => debateId)).size).toBe(debates.length);
        for (const { debateId, groups } of debates) {
          expect(new Set(groups.map(({ kind, claimId }) => `${kind} ${claimId}`)).size).toBe(groups.length);
          const newest = groups.map(({ items }) => items[0]?.at ?? 0);
          expect(newest).toEqual([...newest].sort((a, b) => b - a));
          for (const { kind, claimId, items, unread } of groups) {
            expect(
              items.every((item) => item.debateId === debateId && item.kind === kind && item.claimId === claimId),
            ).toBe(true);
            expect(unread).toBe(items.filter(({ read }) => !read).length);
          }
        }
      }),
    );
  });
});
