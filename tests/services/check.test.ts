import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { castVote } from "@/lib/services/cast-vote";
import { checkInvariants } from "@/lib/services/check";
import { addSamplePanel } from "@/lib/services/demo";
import { changeEssay } from "@/lib/services/essays";
import { seedEssay } from "@/lib/services/seed";
import { answer, claimNow, debateNow, edited, must, startDebate } from "../support/debates";
import { bring, tie, wages } from "../support/essays";
import { person } from "../support/people";
import { sql } from "../support/sql";

let owner: Actor;
let voter: Actor;
let debate: Awaited<ReturnType<typeof startDebate>>;

beforeEach(async () => {
  await sql(`truncate "Debate", "User" cascade`);
  [owner, voter] = [await person("Owner"), await person("Voter")];
  debate = await startDebate(owner);
  const claim = await answer(owner, debate.id, debate.thesis);
  must(await castVote(voter, { debateId: debate.id, claimId: claim, verdict: 1, relevance: 3 }));
  must(await castVote(owner, { debateId: debate.id, claimId: claim, verdict: -1 }));
  const of = { debateId: debate.id, essayId: await bring(owner, debate.id) };
  await tie(owner, { ...of, claimId: claim }, "Wages should rise as well.");
  must(await changeEssay(owner, { ...of, version: 1, text: `So it is. ${wages}` }));
});

describe("checkInvariants", () => {
  test("finds nothing wrong with the essay's debate, the sample panel in it included", async () => {
    await seedEssay();
    await addSamplePanel();
    expect(await checkInvariants()).toEqual([]);
  });

  test("finds nothing wrong after every kind of edit", async () => {
    const { id, thesis, other } = debate;
    const claim = await answer(owner, id, thesis, "rebuttal");
    must(await edited(owner, id, { kind: "reword", id: claim, version: 1, text: "Other words" }));
    const sources = [{ citation: "A book", locator: "p. 7", url: null }];
    must(await edited(owner, id, { kind: "cite", id: claim, version: 2, sources }));
    must(
      await edited(owner, id, { kind: "move", id: claim, version: 3, parentId: other, role: "support", position: 1.3 }),
    );
    must(await edited(owner, id, { kind: "remove", id: claim, version: 4 }));
    must(await edited(owner, id, { kind: "restore", id: claim, version: 5 }));
    must(
      await edited(owner, id, { kind: "frame", version: 1, question: "Another question?", background: "One.\n\nTwo." }),
    );
    const { settings } = await debateNow(owner, id);
    const closing = { ...settings, secrecy: "untilClosed", votingClosesAt: 2_000_000_000_123 } as const;
    must(await edited(owner, id, { kind: "configure", version: 2, settings: closing }));
    expect((await claimNow(owner, id, claim)).version).toBe(6);
    expect(await checkInvariants()).toEqual([]);
  });

  test.each([
    ["a count that is off by one", `update "Tally" set agree = agree + 1 where agree > 0`, "counts"],
    ["a vote that was never counted", `update "Vote" set verdict = 0 where verdict = 1`, "counts"],
    ["a claim without counts", `delete from "Tally" where agree > 0`, "counts"],
    ["a debate whose owner is gone", `update "Membership" set role = 'editor'`, "no-owner"],
    ["a gap in the log", `delete from "DebateEvent" where seq = 2`, "log-numbers"],
    ["a log that ends early", `delete from "DebateEvent" where seq = 3`, "log-numbers"],
    ["words that no edit wrote", `update "Claim" set text = 'Slipped in' where "parentId" is not null`, "log-result"],
    ["a claim that no edit moved", `update "Claim" set position = 9.5 where "parentId" is null`, "log-result"],
    ["settings nobody chose", `update "Debate" set secrecy = 'untilClosed', version = version + 1`, "log-result"],
    [
      "a log that cannot have happened",
      `update "DebateEvent" set edit = jsonb_set(edit, '{parentId}', '"00000000-0000-4000-8000-000000000000"') where seq = 3`,
      "log-replay",
    ],
    ["a ring of claims", `update "Claim" set "parentId" = id where "parentId" is not null`, "tree"],
    ["a wrong time of the newest event", `update "Debate" set "activeAt" = "activeAt" - interval '1 s'`, "active-at"],
    ["a passage of other words", `update "Passage" set exact = 'Slipped in'`, "passage"],
    ["a text that nobody brought", `update "Essay" set text = 'Slipped in'`, "passage"],
    ["a version that is yet to come", `update "EssayVersion" set version = 9`, "essay-version"],
    ["a sample voter who could sign in", `update "User" set "isSample" = true where name = 'Voter'`, "sample-voter"],
  ])("finds %s", async (_, damage, code) => {
    expect(await checkInvariants()).toEqual([]);
    await sql(damage);
    expect((await checkInvariants()).map((finding) => finding.code)).toContain(code);
  });
});
