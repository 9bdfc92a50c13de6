import { v7 as newId } from "uuid";
import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { claimOf, type Debate, liveAnswers } from "@/lib/argument/debate";
import type { ClaimId } from "@/lib/argument/id";
import { joinOf, splitOf } from "@/lib/argument/joining";
import { mergeOf } from "@/lib/argument/merging";
import { forgetEveryLive } from "@/lib/db/live-debates";
import { castVote } from "@/lib/services/cast-vote";
import { checkInvariants } from "@/lib/services/check";
import { extractBranch } from "@/lib/services/extract-branch";
import { readHistory, undoEdit } from "@/lib/services/history";
import { recentActivity } from "@/lib/services/list-debates";
import { readClaim } from "@/lib/services/read-claim";
import { readDebate } from "@/lib/services/read-debate";
import { answer, debateNow, edited, enrol, must, startDebate } from "../support/debates";
import { person } from "../support/people";
import { sql } from "../support/sql";

let owner: Actor;
let writer: Actor;
let debate: Awaited<ReturnType<typeof startDebate>>;
let first: ClaimId;
let second: ClaimId;
let below: ClaimId;
beforeEach(async () => {
  await sql(`truncate "Debate", "User" cascade`);
  [owner, writer] = [await person("Owner"), await person("Writer")];
  debate = await startDebate(owner, { openRole: null });
  await enrol(writer, debate.id, "writer");
  first = await answer(writer, debate.id, debate.thesis, "support", "It is cheap and quick.");
  below = await answer(writer, debate.id, first, "rebuttal", "It is neither.");
  second = await answer(owner, debate.id, debate.other, "support", "It costs little.");
});

const now = () => debateNow(owner, debate.id);
const the = (from: Debate, id: ClaimId) => claimOf(from, id) as NonNullable<ReturnType<typeof claimOf>>;
const merge = async (actor: Actor, one = first, other = second) => {
  const from = await now();
  return edited(actor, debate.id, mergeOf(from, the(from, one), the(from, other), newId));
};
const textsUnder = async (id: ClaimId) => {
  const from = await now();
  return liveAnswers(from, id).map(({ text, sharedFrom }) => sharedFrom ?? text);
};

describe("merging", () => {
  test("is one line of the history, and undone as one", async () => {
    const { seq } = must(await merge(owner));
    expect(await textsUnder(second)).toEqual(["It is neither."]);
    expect(await textsUnder(debate.thesis)).toEqual([second]);
    const [line] = must(await readHistory(owner, debate.id)).entries;
    expect(line).toMatchObject({ seq, kind: "merge", claimId: second, undoable: true });
    expect((await recentActivity(null))[0]).toMatchObject({ kind: "merge", claimId: second });

    const back = must(await undoEdit(owner, { debateId: debate.id, commandId: newId(), seq }));
    expect(await textsUnder(first)).toEqual(["It is neither."]);
    expect(await textsUnder(debate.thesis)).toEqual(["It is cheap and quick."]);
    must(await undoEdit(owner, { debateId: debate.id, commandId: newId(), seq: back.seq }));
    expect(await readClaim(null, debate.id, first)).toMatchObject({ error: { code: "merged", into: second } });
    expect(await checkInvariants()).toEqual([]);
  });

  test("leads readers on, also those whose server reads the debate anew, and carries no vote over", async () => {
    must(await castVote(owner, { debateId: debate.id, claimId: first, verdict: 1 }));
    must(await merge(owner));
    forgetEveryLive();
    const { view } = must(await readDebate(owner, debate.id));
    expect(view.redirects).toEqual({ [first]: second });
    expect(view.tallies[second]?.agree ?? 0).toBe(0);
    expect(view.votes[first]?.verdict).toBe(1);
    expect(view.votes[second]).toBeUndefined();
  });

  test("is refused whole where one step is not allowed or comes too late", async () => {
    const from = await now();
    const edit = mergeOf(from, the(from, first), the(from, second), newId);
    must(await edited(writer, debate.id, { kind: "reword", id: below, version: 1, text: "It is not." }));
    expect(await edited(owner, debate.id, edit)).toMatchObject({ error: { code: "stale" } });
    expect(await textsUnder(first)).toEqual(["It is not."]);
    expect((await merge(writer, second, first)).ok).toBe(false);
    expect(await checkInvariants()).toEqual([]);
  });

  test("is a writer's own doing for claims of one's own, and no way to take others' answers away", async () => {
    const own = await answer(writer, debate.id, debate.thesis, "support", "Mine alone.");
    expect((await merge(writer, own, second)).ok).toBe(true);
    const empty = await answer(writer, debate.id, debate.thesis, "support", "Soon gone.");
    const answered = await answer(writer, debate.id, debate.thesis, "support", "With another's answer.");
    await answer(owner, debate.id, answered, "support", "Another's.");
    const smuggled = await edited(writer, debate.id, {
      ...{ kind: "rearrange", as: "merge", id: second },
      steps: [
        { kind: "move", id: answered, version: 1, parentId: empty, role: "support", position: 1 },
        { kind: "remove", id: empty, version: 1, into: second },
      ],
    });
    expect(smuggled).toMatchObject({ error: { code: "forbidden" } });
  });
});

test("splitting and joining are each one edit, and the two halves are told apart", async () => {
  const from = await now();
  const parts = { first: "It is cheap.", second: "It is quick.", id: newId() as ClaimId, jointGroup: newId() };
  const { seq } = must(await edited(writer, debate.id, splitOf(from, the(from, first), parts)));
  expect(await textsUnder(debate.thesis)).toEqual(["It is cheap.", "It is quick."]);
  const third = await answer(writer, debate.id, debate.thesis, "support", "It is kind.");
  const split = await now();
  must(await edited(writer, debate.id, joinOf(split, the(split, third), [the(split, first)], newId)));
  const groups = liveAnswers(await now(), debate.thesis).map(({ jointGroup }) => jointGroup);
  expect(groups).toEqual([parts.jointGroup, parts.jointGroup, parts.jointGroup]);
  must(await undoEdit(writer, { debateId: debate.id, commandId: newId(), seq }));
  expect(await textsUnder(debate.thesis)).toEqual(["It is cheap and quick.", "It is kind."]);
  expect(must(await readHistory(writer, debate.id)).entries.map(({ kind }) => kind)).toContain("split");
  expect(await checkInvariants()).toEqual([]);
});

describe("extracting a branch", () => {
  const wish = (claimId: ClaimId) => ({
    ...{ debateId: debate.id, claimId, newDebateId: newId(), question: "Is it cheap?" },
    origin: "https://debates.example",
  });

  test("makes a debate of one's own of it, with its authors, without votes, each leading to the other", async () => {
    await answer(owner, debate.id, first, "undercut", "Which is beside the point.");
    must(await castVote(owner, { debateId: debate.id, claimId: first, verdict: 1 }));
    const asked = wish(first);
    expect(must(await extractBranch(writer, asked))).toEqual({ debateId: asked.newDebateId, linked: true });
    const { view, role } = must(await readDebate(writer, asked.newDebateId));
    expect(role).toBe("owner");
    expect(view.claims.map(({ text, role }) => `${role}: ${text}`).sort()).toEqual([
      "rebuttal: It is neither.",
      "thesis: It is cheap and quick.",
    ]);
    expect(new Set(view.claims.map(({ authorId }) => authorId))).toEqual(new Set([writer.userId]));
    expect(view.tallies).toEqual({});
    const thesis = view.claims.find(({ parentId }) => parentId === null);
    expect(thesis?.sources.map(({ url }) => url)).toEqual([
      `https://debates.example/debates/${debate.id}/claims/${first}`,
    ]);
    expect(the(await now(), first).sources.map(({ url }) => url)).toEqual([
      `https://debates.example/debates/${asked.newDebateId}`,
    ]);
    must(await extractBranch(writer, asked));
    expect(await checkInvariants()).toEqual([]);
  });

  test("takes what is argued elsewhere along as a claim, and leaves another's claim as it is", async () => {
    const from = await now();
    must(await edited(owner, debate.id, mergeOf(from, the(from, first), the(from, second), newId)));
    const asked = wish(debate.thesis);
    expect(must(await extractBranch(writer, asked))).toMatchObject({ linked: false });
    const { view } = must(await readDebate(writer, asked.newDebateId));
    expect(view.claims.map(({ text, sharedFrom }) => [text, sharedFrom])).toEqual(
      expect.arrayContaining([
        ["This should be done.", null],
        ["It costs little.", null],
      ]),
    );
    expect(await checkInvariants()).toEqual([]);
  });
});
