import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/access/actor";
import type { ClaimId } from "@/lib/argument/id";
import { db } from "@/lib/db/client";
import { lockDebate } from "@/lib/db/standing";
import { castVote, type VoteCommand } from "@/lib/services/cast-vote";
import { checkInvariants } from "@/lib/services/check";
import { deleteDebate } from "@/lib/services/delete-debate";
import { addition, answer, claimId, debateNow, edited, must, startDebate } from "../support/debates";
import { person } from "../support/people";
import { sql } from "../support/sql";

let owner: Actor;
let voter: Actor;
let debate: Awaited<ReturnType<typeof startDebate>>;
let claim: ClaimId;

beforeEach(async () => {
  [owner, voter] = [await person("Owner"), await person("Voter")];
  debate = await startDebate(owner);
  claim = await answer(owner, debate.id, debate.thesis);
});

type Ballot = Pick<VoteCommand, "verdict" | "relevance">;
const vote = (actor: Actor, ballot: Ballot, on: ClaimId = claim) =>
  castVote(actor, { debateId: debate.id, claimId: on, ...ballot });

const rows = () => sql<{ n: number }>(`select count(*)::int as n from "Vote" where "claimId" = $1`, [claim]);
const tally = async (on: ClaimId = claim) => {
  const found = await sql(
    `select agree, unsure, disagree, "relevanceCount", "relevanceSum" from "Tally" where "claimId" = $1`,
    [on],
  );
  return found[0];
};
const none = { agree: 0, unsure: 0, disagree: 0, relevanceCount: 0, relevanceSum: 0 };

describe("one person, one vote", () => {
  test("fifty at once by one person are one row, and the counts are those of that row", async () => {
    const verdicts = [1, 0, -1] as const;
    const results = await Promise.all(
      Array.from({ length: 50 }, (_, i) =>
        vote(voter, { verdict: verdicts[i % 3] ?? null, relevance: (i % 5) as 0 | 1 | 2 | 3 | 4 }),
      ),
    );
    for (const result of results) must(result);
    expect(await rows()).toEqual([{ n: 1 }]);
    const { agree, unsure, disagree, relevanceCount } = (await tally()) as typeof none;
    expect(agree + unsure + disagree).toBe(1);
    expect(relevanceCount).toBe(1);
    expect(await checkInvariants()).toEqual([]);
  });

  test("fifty people at once are fifty rows, each counted once", async () => {
    const people = await Promise.all(Array.from({ length: 50 }, (_, i) => person(`Voter ${i}`)));
    await Promise.all(
      people.map(async (actor, i) => must(await vote(actor, { verdict: i < 31 ? 1 : -1, relevance: 3 }))),
    );
    expect(await tally()).toEqual({ agree: 31, unsure: 0, disagree: 19, relevanceCount: 50, relevanceSum: 150 });
    expect(await checkInvariants()).toEqual([]);
  });

  test("is changed in place: the newest one counts, and what is not given stays as it was", async () => {
    must(await vote(voter, { verdict: 1, relevance: 4 }));
    expect(must(await vote(voter, { verdict: -1 })).vote).toEqual({ verdict: -1, relevance: 4 });
    expect(must(await vote(voter, { relevance: 1 })).vote).toEqual({ verdict: -1, relevance: 1 });
    expect(await tally()).toEqual({ ...none, disagree: 1, relevanceCount: 1, relevanceSum: 1 });
  });

  test("can be withdrawn, in parts and whole, and given again", async () => {
    must(await vote(voter, { verdict: 0, relevance: 2 }));
    must(await vote(voter, { verdict: null }));
    expect(await tally()).toEqual({ ...none, relevanceCount: 1, relevanceSum: 2 });
    must(await vote(voter, { relevance: null }));
    expect(await tally()).toEqual(none);
    must(await vote(voter, { verdict: 0 }));
    expect(await tally()).toEqual({ ...none, unsure: 1 });
    expect(await rows()).toEqual([{ n: 1 }]);
  });

  test("withdrawn and given at once ends in one of the two, and is counted as it ended", async () => {
    for (let round = 0; round < 15; round++) {
      await Promise.all([vote(voter, { verdict: null }), vote(voter, { verdict: 1 }), vote(voter, { verdict: -1 })]);
    }
    expect(await checkInvariants()).toEqual([]);
  });

  test("of a claim's author is kept and not counted, whatever it becomes", async () => {
    for (const verdict of [1, -1, null, 0] as const) {
      expect(must(await vote(owner, { verdict, relevance: 4 })).vote.verdict).toBe(verdict);
      expect(await tally()).toEqual(none);
    }
    must(await vote(voter, { verdict: 1 }));
    expect(await tally()).toEqual({ ...none, agree: 1 });
  });
});

describe("what takes no votes", () => {
  const refused = async (ballot: Ballot, on?: ClaimId) => {
    const result = await vote(voter, ballot, on);
    return result.ok ? "taken" : result.error.code;
  };
  const configure = async (change: object) => {
    const { settings, version } = await debateNow(owner, debate.id);
    must(await edited(owner, debate.id, { kind: "configure", version, settings: { ...settings, ...change } }));
  };

  test("a debate whose voting has closed, until it is open again", async () => {
    await configure({ votingClosesAt: Date.now() - 1000 });
    expect(await refused({ verdict: 1 })).toBe("voting-closed");
    expect(await rows()).toEqual([{ n: 0 }]);
    await configure({ votingClosesAt: null });
    expect(await refused({ verdict: 1 })).toBe("taken");
  });

  test("an archived debate", async () => {
    await configure({ archived: true });
    expect(await refused({ verdict: 1 })).toBe("archived");
  });

  test("a removed claim, what stands below one, and a place that shows one", async () => {
    const below = await answer(owner, debate.id, claim);
    const place = addition(debate.other, { sharedFrom: claim });
    must(await edited(owner, debate.id, place));
    expect(await refused({ relevance: 2 }, place.id)).toBe("taken");
    must(await edited(owner, debate.id, { kind: "remove", id: claim, version: 1 }));
    for (const gone of [claim, below, place.id]) expect(await refused({ relevance: 2 }, gone)).toBe("no-such-claim");
    must(await edited(owner, debate.id, { kind: "restore", id: claim, version: 2 }));
    expect(await refused({ verdict: 1 })).toBe("taken");
  });

  test("a claim of another debate, one there never was, and what is no id", async () => {
    const elsewhere = await startDebate(owner);
    for (const wrong of [elsewhere.thesis, claimId(), "no id" as ClaimId]) {
      expect(await refused({ verdict: 1 }, wrong)).toBe("no-such-claim");
    }
  });

  test("a thesis for relevance, and a shared claim's place for a verdict", async () => {
    const place = addition(debate.other, { sharedFrom: claim });
    must(await edited(owner, debate.id, place));
    expect(await refused({ relevance: 2 }, debate.thesis)).toBe("wrong-place");
    expect(await refused({ verdict: 1 }, place.id)).toBe("wrong-place");
  });

  test("a debate that is being deleted: never an error, and no vote is left", async () => {
    const [question] = await sql<{ question: string }>(`select question from "Debate" where id = $1`, [debate.id]);
    const people = await Promise.all(Array.from({ length: 20 }, (_, i) => person(`Late ${i}`)));
    const votes = people.map((actor) => vote(actor, { verdict: 1 }));
    const deleted = deleteDebate(owner, { debateId: debate.id, question: question?.question ?? "" });
    for (const result of await Promise.all(votes)) {
      if (!result.ok) expect(["not-found", "no-such-claim"]).toContain(result.error.code);
    }
    must(await deleted);
    expect(await rows()).toEqual([{ n: 0 }]);
  });
});

test("a vote does not wait for an edit that holds the debate", async () => {
  await db().$transaction(async (tx) => {
    await lockDebate(tx, debate.id);
    const taken = await Promise.race([
      vote(voter, { verdict: 1 }),
      new Promise((resolve) => setTimeout(resolve, 3000)),
    ]);
    expect(taken).toMatchObject({ ok: true });
  });
});
