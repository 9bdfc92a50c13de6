import { beforeEach, expect, test } from "vitest";
import type { Actor } from "@/lib/access/actor";
import type { ClaimId, DebateId } from "@/lib/argument/id";
import type { Settings } from "@/lib/argument/settings";
import { castVote } from "@/lib/services/cast-vote";
import { nextClaim } from "@/lib/services/next-claim";
import { regroupOne } from "@/lib/services/regroup";
import { crowd, twoCamps } from "../support/crowd";
import { addition, answer, debateNow, edited, must, startDebate } from "../support/debates";
import { person } from "../support/people";

let owner: Actor;
let reader: Actor;
let id: DebateId;
let thesis: ClaimId;
let other: ClaimId;
let answers: ClaimId[];

beforeEach(async () => {
  [owner, reader] = [await person("Owner"), await person("Reader")];
  ({ id, thesis, other } = await startDebate(owner));
  answers = [];
  for (let i = 0; i < 6; i++) answers.push(await answer(owner, id, thesis));
});

const configure = async (change: Partial<Settings>) => {
  const { settings, version } = await debateNow(owner, id);
  must(await edited(owner, id, { kind: "configure", version, settings: { ...settings, ...change } }));
};
const next = async (actor: Actor, ...skipped: ClaimId[]) => must(await nextClaim(actor, id, new Set(skipped)));
const asked = async (actor: Actor, ...skipped: ClaimId[]) => (await next(actor, ...skipped)).path.at(-1)?.id as ClaimId;

test("every claim is asked about once, with the way to it, until none is left", async () => {
  const place = addition(other, { sharedFrom: answers[0] as ClaimId });
  must(await edited(owner, id, place));
  const seen: ClaimId[] = [];
  for (let voted = 0; voted < 8; voted++) {
    const { path, ...progress } = await next(reader);
    expect(progress).toEqual({ voted, total: 8, skipped: 0 });
    const claim = path.at(-1)?.id as ClaimId;
    expect(path.map((step) => step.id)).toEqual(answers.includes(claim) ? [thesis, claim] : [claim]);
    must(await castVote(reader, { debateId: id, claimId: claim, verdict: voted % 2 === 0 ? 1 : 0 }));
    seen.push(claim);
  }
  expect(new Set(seen)).toEqual(new Set([thesis, other, ...answers]));
  expect(await next(reader)).toEqual({ path: [], voted: 8, total: 8, skipped: 0 });
});

test("a reload asks the same again, and a class is not asked about one claim all at once", async () => {
  expect(await asked(reader)).toBe(await asked(reader));
  const first = new Set<ClaimId>();
  for (let i = 0; i < 24; i++) first.add(await asked(await person("Pupil")));
  expect(first.size).toBeGreaterThan(3);
});

test("a skipped claim gives way to another and comes back when nothing else is left", async () => {
  const skipped: ClaimId[] = [];
  for (let i = 0; i < 8; i++) {
    const claim = await asked(reader, ...skipped);
    expect(skipped).not.toContain(claim);
    skipped.push(claim);
  }
  expect(await next(reader, ...skipped)).toMatchObject({ path: [], voted: 0, skipped: 8 });
  expect(await asked(reader)).toBe(skipped[0]);
});

test("one's own claims and removed ones are not asked about", async () => {
  const own = await answer(reader, id, thesis);
  must(await edited(owner, id, { kind: "remove", id: answers[0] as ClaimId, version: 1 }));
  const { total } = await next(reader);
  expect(total).toBe(7);
  const skipped: ClaimId[] = [];
  for (let i = 0; i < 7; i++) skipped.push(await asked(reader, ...skipped));
  expect(skipped).not.toContain(own);
  expect(skipped).not.toContain(answers[0]);
  expect((await next(owner)).total).toBe(1);
});

test("a claim that hardly anybody has seen is asked about more often than one with many votes", async () => {
  await crowd(id, [thesis, other, ...answers.slice(0, 5)], twoCamps(40, 7));
  await regroupOne(id);
  let unseen = 0;
  for (let i = 0; i < 100; i++) if ((await asked(await person("Pupil"))) === answers[5]) unseen++;
  // One in eight would be its even share; the priorities give it about one in three.
  expect(unseen).toBeGreaterThan(14);
});

test("while votes are concealed, they do not change what is asked", async () => {
  await configure({ secrecy: "untilVoted" });
  const pupils = await Promise.all(Array.from({ length: 8 }, () => person("Pupil")));
  const before = await Promise.all(pupils.map((pupil) => asked(pupil)));
  await crowd(id, [thesis, other, ...answers.slice(0, 5)], twoCamps(40, 7));
  await regroupOne(id);
  expect(await Promise.all(pupils.map((pupil) => asked(pupil)))).toEqual(before);
});

test("whoever may not vote is told why", async () => {
  expect(await nextClaim(null, id)).toEqual({ ok: false, error: { code: "signed-out" } });
  await configure({ votingClosesAt: Date.now() - 1 });
  expect(await nextClaim(reader, id)).toEqual({ ok: false, error: { code: "voting-closed" } });
  await configure({ openRole: null, votingClosesAt: null });
  expect(await nextClaim(reader, id)).toEqual({ ok: false, error: { code: "forbidden" } });
});
