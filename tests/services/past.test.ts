import { beforeAll, expect, test } from "vitest";
import type { Actor } from "@/lib/access/actor";
import type { ExcerptClaim } from "@/lib/argument/excerpt-page";
import type { ClaimId } from "@/lib/argument/id";
import { readPast, type When } from "@/lib/services/read-past";
import { readStops } from "@/lib/services/read-stops";
import { answer, edited, must, startDebate } from "../support/debates";
import { person } from "../support/people";
import { sql } from "../support/sql";

let owner: Actor;
let debate: Awaited<ReturnType<typeof startDebate>>;
beforeAll(async () => {
  owner = await person("Owner");
});

const past = async (actor: Actor | null, when: When) => must(await readPast(actor, debate.id, when));
const textsOf = (answers: readonly ExcerptClaim[]): readonly unknown[] =>
  answers.map(({ text, answers }) => (answers.length === 0 ? text : [text, textsOf(answers)]));

test("shows the debate as it stood after each edit, and before the first", async () => {
  debate = await startDebate(owner);
  const claim = await answer(owner, debate.id, debate.thesis, "support", "One");
  must(await edited(owner, debate.id, { kind: "reword", id: claim, version: 1, text: "Two" }));
  must(await edited(owner, debate.id, { kind: "frame", version: 1, question: "And now?", background: "" }));
  const place = { parentId: debate.other, role: "rebuttal", position: 1 } as const;
  must(await edited(owner, debate.id, { kind: "move", id: claim, version: 2, ...place }));
  const at = async (seq: number) => textsOf((await past(null, { seq })).outline.answers);
  const [one, other] = ["This should be done.", "That should be done."];
  expect(await at(0)).toEqual([]);
  expect(await at(2)).toEqual([one, other]);
  expect(await at(3)).toEqual([[one, ["One"]], other]);
  expect(await at(4)).toEqual([[one, ["Two"]], other]);
  expect(await at(6)).toEqual([one, [other, ["Two"]]]);
  // Back and forth, from states that were looked at before.
  expect(await at(3)).toEqual([[one, ["One"]], other]);
  expect((await past(null, { seq: 4 })).outline.question).not.toBe("And now?");
  expect((await past(null, { seq: 5 })).outline.question).toBe("And now?");
  expect(await past(null, { seq: 999 })).toMatchObject({ seq: 6, total: 6 });
  expect((await past(null, "now")).since.counts).toMatchObject({ added: 0, moved: 0, removed: 0 });
});

test("is asked for by time as well", async () => {
  debate = await startDebate(owner);
  await answer(owner, debate.id, debate.thesis);
  const { stops, total } = must(await readStops(null, debate.id));
  expect(total).toBe(3);
  const second = stops.find(({ seq }) => seq === 3)?.at as number;
  expect(stops.map(({ seq }) => seq)).toEqual([0, 1, 2, 3]);
  expect(await past(null, { time: second })).toMatchObject({ seq: 3, at: second });
  expect(await past(null, { time: 0 })).toMatchObject({ seq: 0, at: null });
});

test("what has been removed since is shown to editors alone; others are told how much it is", async () => {
  debate = await startDebate(owner);
  const claim = await answer(owner, debate.id, debate.thesis, "support", "Slander");
  await answer(owner, debate.id, claim, "support", "More of it");
  must(await edited(owner, debate.id, { kind: "remove", id: claim, version: 1 }));
  for (const actor of [null, await person("Writer")]) {
    const read = await past(actor, { seq: 4 });
    expect(JSON.stringify(read)).not.toMatch(/Slander|More of it/);
    expect(read).toMatchObject({ hidden: 2, since: { counts: { removed: 2 } } });
    expect(await readPast(actor, debate.id, { seq: 4 }, claim)).toMatchObject({ error: { code: "not-found" } });
  }
  const read = await past(owner, { seq: 4 });
  expect(textsOf(read.outline.answers)[0]).toEqual(["This should be done.", [["Slander", ["More of it"]]]]);
  expect(read.since.lines.removed.map(({ text }) => text)).toEqual(["Slander", "More of it"]);
});

test("is found anywhere in a log of 2,000 edits, from either end", async () => {
  debate = await startDebate(owner);
  const last = 2002;
  await sql(
    `insert into "DebateEvent" ("debateId", seq, "actorId", at, edit, inverse, "commandId")
     select $1, n + 2, $2, now() + n * interval '1 minute',
       jsonb_build_object('kind', 'reword', 'id', $3::text, 'version', n, 'text', 'Wording ' || n),
       jsonb_build_object('kind', 'reword', 'id', $3::text, 'version', n + 1, 'text',
         case n when 1 then 'This should be done.' else 'Wording ' || (n - 1) end), gen_random_uuid()
     from generate_series(1, 2000) n`,
    [debate.id, owner.userId, debate.thesis],
  );
  await sql(`update "Claim" set text = 'Wording 2000', version = 2001 where "debateId" = $1 and id = $2`, [
    ...[debate.id, debate.thesis as ClaimId],
  ]);
  const newest = `(select at from "DebateEvent" where "debateId" = $1 and seq = ${last})`;
  await sql(`update "Debate" set seq = ${last}, "activeAt" = ${newest} where id = $1`, [debate.id]);
  for (const seq of [2, 3, 700, 1500, 1499, 1002, 2001, last, 40]) {
    const { outline } = await past(null, { seq });
    expect(outline.answers[0]?.text, `${seq}`).toBe(seq === 2 ? "This should be done." : `Wording ${seq - 2}`);
  }
  const { stops } = must(await readStops(null, debate.id));
  expect(stops.length).toBeLessThan(1004);
  expect(stops.at(-1)?.seq).toBe(last);
});
