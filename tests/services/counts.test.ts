import { beforeEach, expect, test } from "vitest";
import type { Actor } from "@/lib/access/actor";
import type { ClaimId } from "@/lib/argument/id";
import { db } from "@/lib/db/client";
import { castVote } from "@/lib/services/cast-vote";
import { checkInvariants } from "@/lib/services/check";
import { addition, answer, edited, enrol, startDebate } from "../support/debates";
import { person } from "../support/people";
import { numbersFrom } from "../support/random-edits";
import { sql } from "../support/sql";

let debate: Awaited<ReturnType<typeof startDebate>>;
let claim: ClaimId;
beforeEach(async () => {
  const owner = await person("Owner");
  debate = await startDebate(owner);
  claim = await answer(owner, debate.id, debate.thesis);
});

test("counts equal rows after random votes of many at once, while claims come, go and move", async () => {
  const people = await Promise.all(Array.from({ length: 12 }, (_, i) => person(`Voter ${i}`)));
  const writer = people[0] as Actor;
  await enrol(writer, debate.id, "editor");
  const claims = [claim, debate.thesis, debate.other];
  for (let i = 0; i < 5; i++) claims.push(await answer(people[i] as Actor, debate.id, debate.thesis));
  const random = numbersFrom(20_261);
  const work: Promise<unknown>[] = [];
  for (let i = 0; i < 400; i++) {
    const on = claims[random(claims.length)] as ClaimId;
    const verdict = ([1, 0, -1, null, undefined] as const)[random(5)];
    const relevance = ([0, 1, 2, 3, 4, null, undefined] as const)[random(7)];
    work.push(castVote(people[random(12)] as Actor, { debateId: debate.id, claimId: on, verdict, relevance }));
    if (i % 40 === 0) work.push(edited(writer, debate.id, { kind: "remove", id: on, version: 1 }));
    if (i % 25 === 0) work.push(edited(writer, debate.id, addition(debate.thesis)));
    if (i % 30 === 29) await Promise.all(work.splice(0));
  }
  await Promise.all(work);
  expect(await checkInvariants()).toEqual([]);
});

// What the single statement is for: reading the counts, adding to them and writing them back loses votes.
test("counting by reading and writing back would lose votes", async () => {
  const people = await Promise.all(Array.from({ length: 30 }, (_, i) => person(`Voter ${i}`)));
  await Promise.all(
    people.map(async ({ userId }) => {
      await db().$transaction(async (tx) => {
        await tx.vote.create({ data: { debateId: debate.id, claimId: claim, userId, verdict: 1 } });
        const key = { debateId_claimId: { debateId: debate.id, claimId: claim } };
        const { agree } = await tx.tally.findUniqueOrThrow({ where: key });
        await tx.tally.update({ where: key, data: { agree: agree + 1 } });
      });
    }),
  );
  expect(await checkInvariants()).toContainEqual({ code: "counts", debateId: debate.id, about: claim });
  await sql(`delete from "Debate" where id = $1`, [debate.id]);
});
