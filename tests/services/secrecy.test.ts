import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/access/actor";
import type { ClaimId } from "@/lib/argument/id";
import type { Settings } from "@/lib/argument/settings";
import { castVote, type VoteCommand } from "@/lib/services/cast-vote";
import { readDebate } from "@/lib/services/read-debate";
import { listUnsupported } from "@/lib/services/unsupported";
import { addition, answer, debateNow, edited, must, startDebate } from "../support/debates";
import { person } from "../support/people";
import { sql } from "../support/sql";

let [owner, reader, other]: Actor[] = [];
let debate: Awaited<ReturnType<typeof startDebate>>;
let [support, rebuttal, below]: ClaimId[] = [];

beforeEach(async () => {
  [owner, reader, other] = [await person("Owner"), await person("Reader"), await person("Other")];
  debate = await startDebate(owner as Actor);
  support = await answer(owner as Actor, debate.id, debate.thesis, "support");
  rebuttal = await answer(owner as Actor, debate.id, debate.thesis, "rebuttal");
  below = await answer(owner as Actor, debate.id, support, "rebuttal");
});

const configure = async (change: Partial<Settings>) => {
  const { settings, version } = await debateNow(owner as Actor, debate.id);
  must(await edited(owner as Actor, debate.id, { kind: "configure", version, settings: { ...settings, ...change } }));
};
const vote = async (
  actor: Actor | undefined,
  claimId: ClaimId | undefined,
  ballot: Omit<VoteCommand, "debateId" | "claimId">,
) => must(await castVote(actor as Actor, { debateId: debate.id, claimId: claimId as ClaimId, ...ballot }));
const view = async (actor: Actor | undefined | null) => must(await readDebate(actor ?? null, debate.id)).view;

/** What a reader can tell of a claim's votes. */
const told = async (actor: Actor | undefined | null, claim: ClaimId | undefined) => {
  const { tallies, strengths, concealed } = await view(actor);
  const id = claim as ClaimId;
  return { tally: tallies[id], strength: strengths[id], concealed: concealed.includes(id) };
};

describe("votes hidden until one has voted", () => {
  beforeEach(async () => {
    await configure({ secrecy: "untilVoted" });
    await vote(other, support, { verdict: 1, relevance: 4 });
  });

  test("are shown claim by claim to whoever has given a verdict there", async () => {
    expect(await told(reader, support)).toEqual({ tally: undefined, strength: undefined, concealed: true });
    await vote(reader, support, { verdict: -1 });
    expect((await told(reader, support)).tally).toMatchObject({ agree: 1, disagree: 1 });
    expect((await told(reader, rebuttal)).concealed).toBe(true);
    await vote(reader, support, { verdict: null });
    expect((await told(reader, support)).concealed).toBe(true);
  });

  test("are hidden from strangers as from those who have not voted: signing out uncovers nothing", async () => {
    expect((await told(null, support)).concealed).toBe(true);
    await vote(reader, support, { verdict: -1 });
    expect((await told(null, support)).concealed).toBe(true);
  });

  test("are not told by the answer to a vote that gives no verdict", async () => {
    expect((await vote(reader, support, { relevance: 1 })).tally).toBeNull();
    expect((await vote(reader, support, { verdict: 0 })).tally).toMatchObject({ agree: 1, unsure: 1 });
    expect((await vote(reader, support, { verdict: null })).tally).toBeNull();
  });

  test("of a shared claim are uncovered where it is judged, at all its places", async () => {
    const place = addition(debate.other, { sharedFrom: support as ClaimId });
    must(await edited(owner as Actor, debate.id, place));
    await vote(other, place.id, { relevance: 3 });
    expect((await vote(reader, place.id, { relevance: 1 })).tally).toBeNull();
    expect((await told(reader, place.id)).concealed).toBe(true);
    await vote(reader, support, { verdict: 1 });
    expect((await told(reader, place.id)).tally).toMatchObject({ relevanceCount: 2, relevanceSum: 4 });
    expect((await vote(reader, place.id, { relevance: 2 })).tally).toMatchObject({
      relevanceCount: 2,
      relevanceSum: 5,
    });
  });

  // The law: two states that differ only in what is concealed look the same.
  test("change nothing that somebody else sees who has not voted there, strengths of other claims included", async () => {
    await vote(reader, debate.thesis, { verdict: 1 });
    const before = JSON.stringify(await view(reader));
    await vote(other, support, { verdict: -1, relevance: 1 });
    await vote(other, rebuttal, { verdict: 1, relevance: 4 });
    await vote(other, below, { verdict: 0, relevance: 2 });
    expect(JSON.stringify(await view(reader))).toBe(before);
    // And what is not concealed does change it.
    await vote(other, debate.thesis, { verdict: -1 });
    expect(JSON.stringify(await view(reader))).not.toBe(before);
  });
});

test("hidden votes are told neither by their number nor by an order in the list of claims that need a source", async () => {
  const listed = async () =>
    must(await listUnsupported(reader as Actor, debate.id)).map(({ id, votes }) => [id, votes]);
  await configure({ secrecy: "untilClosed" });
  const before = await listed();
  for (const by of [owner, other]) await vote(by, rebuttal, { verdict: 1 });
  await vote(other, below, { verdict: -1 });
  expect(await listed()).toEqual(before);
  await configure({ votingClosesAt: Date.now() - 1000 });
  expect((await listed()).slice(0, 2)).toEqual([
    [rebuttal, 1],
    [below, 1],
  ]);
});

describe("votes hidden until voting closes", () => {
  test("are hidden from everyone, the owner too, and uncovered for everyone at that moment", async () => {
    await configure({ secrecy: "untilClosed", votingClosesAt: Date.now() + 60_000 });
    await vote(other, support, { verdict: 1 });
    await vote(reader, support, { verdict: 1 });
    for (const actor of [owner, reader, null]) expect((await told(actor, support)).concealed).toBe(true);
    expect((await view(reader)).votes[support as ClaimId]).toEqual({ verdict: 1, relevance: null });
    await configure({ votingClosesAt: Date.now() - 1 });
    for (const actor of [owner, reader, null]) expect((await told(actor, support)).tally).toMatchObject({ agree: 2 });
  });

  test("of a claim that was removed stay hidden, too", async () => {
    await configure({ secrecy: "untilClosed" });
    await vote(other, below, { verdict: 1 });
    must(await edited(owner as Actor, debate.id, { kind: "remove", id: support as ClaimId, version: 1 }));
    for (const actor of [owner, reader, null]) {
      const { tallies, strengths } = await view(actor);
      expect([Object.keys(tallies), below && strengths[below]]).toEqual([[], undefined]);
    }
  });
});

describe("what a reader is given", () => {
  test("holds nothing of removed claims, of others' votes or of anybody's address", async () => {
    await answer(owner as Actor, debate.id, support as ClaimId, "support", "Words that were taken back");
    must(await edited(owner as Actor, debate.id, { kind: "remove", id: support as ClaimId, version: 1 }));
    await vote(other, rebuttal, { verdict: 1 });
    for (const actor of [owner, reader, null]) {
      const sent = JSON.stringify(must(await readDebate(actor ?? null, debate.id)));
      expect(sent).not.toContain("taken back");
      expect(sent).not.toContain(support);
      expect(sent).not.toContain((other as Actor).userId);
      expect(sent).not.toContain("example.org");
    }
  });

  test("has one's own votes and no one else's", async () => {
    await vote(reader, rebuttal, { verdict: -1, relevance: 3 });
    await vote(other, support, { verdict: 1 });
    expect((await view(reader)).votes).toEqual({ [rebuttal as ClaimId]: { verdict: -1, relevance: 3 } });
    expect((await view(null)).votes).toEqual({});
    expect(await sql(`select count(*)::int as n from "Vote"  where "debateId" = $1`, [debate.id])).toEqual([{ n: 2 }]);
  });
});
