import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/access/actor";
import type { ClaimId, DebateId, UserId } from "@/lib/argument/id";
import type { Settings } from "@/lib/argument/settings";
import { castVote } from "@/lib/services/cast-vote";
import { rankAnswers } from "@/lib/services/rank-answers";
import { readGroups } from "@/lib/services/read-groups";
import { regroupOne, regroupStale } from "@/lib/services/regroup";
import { crowd, twoCamps } from "../support/crowd";
import { answer, debateNow, edited, must, startDebate } from "../support/debates";
import { person } from "../support/people";
import { sql } from "../support/sql";

let owner: Actor;
let id: DebateId;
let thesis: ClaimId;
let claims: ClaimId[];

beforeEach(async () => {
  owner = await person("Owner");
  ({ id, thesis } = await startDebate(owner));
  claims = [thesis];
  for (let i = 0; i < 8; i++) claims.push(await answer(owner, id, thesis, i % 2 === 0 ? "support" : "rebuttal"));
});

const configure = async (change: Partial<Settings>) => {
  const { settings, version } = await debateNow(owner, id);
  must(await edited(owner, id, { kind: "configure", version, settings: { ...settings, ...change } }));
};
const reading = async (actor: Actor | null = null) => must(await readGroups(actor, id));
const groups = async (actor: Actor | null = null) => {
  const { groups } = await reading(actor);
  if (groups === null) throw new Error("there are no groups");
  return groups;
};
const actorOf = (userId: UserId | undefined): Actor => ({ userId: userId as UserId, name: "Somebody", isAdmin: false });
const stale = () => regroupStale(new AbortController().signal, new Map(), () => {});

describe("regrouping", () => {
  test("finds two camps, what each holds, what both agree on and on what it hinges, and keeps the edit it saw", async () => {
    await crowd(id, claims, twoCamps(9, claims.length));
    expect((await reading()).groups).toBeNull();
    expect(await regroupOne(id)).toBe(true);
    const { report, seq, stale, lines, at } = await groups();
    expect(report.groups.map(({ size }) => size)).toEqual([11, 9]);
    expect(report.people).toBe(20);
    expect(report.groups[0]?.holds.length).toBeGreaterThan(0);
    expect(report.commonGround[0]).toMatchObject({ claimId: claims.at(-1), agrees: true });
    expect(report.cruxes.length).toBeGreaterThan(0);
    expect(lines.get(report.cruxes[0]?.claimId as ClaimId)?.number).toMatch(/^1\.\d$/);
    const [row] = await sql<{ seq: number }>(`select seq from "Debate" where id = $1`, [id]);
    expect([seq, stale]).toEqual([row?.seq, false]);
    expect(Math.abs(Date.now() - at)).toBeLessThan(10_000);
  });

  test("is done again only after a vote or an edit, and readers are told when it has yet to be", async () => {
    await crowd(id, claims, twoCamps(6, claims.length));
    expect(await stale()).toBe(1);
    expect(await stale()).toBe(0);
    expect(await regroupOne(id)).toBe(false);
    must(await castVote(await person("Reader"), { debateId: id, claimId: thesis, verdict: 1 }));
    expect((await groups()).stale).toBe(true);
    expect(await stale()).toBe(1);
    await answer(owner, id, thesis);
    expect(await stale()).toBe(1);
    expect((await groups()).stale).toBe(false);
  });

  test("leaves out removed branches, disabled people and authors' verdicts on their own claims", async () => {
    const [first] = await crowd(id, claims, twoCamps(6, claims.length));
    must(await castVote(owner, { debateId: id, claimId: thesis, verdict: 1 }));
    await regroupOne(id);
    const before = await groups();
    expect(before.report).toMatchObject({ people: 14, claims: 9 });
    const gone = before.report.cruxes[0]?.claimId as ClaimId;
    must(await edited(owner, id, { kind: "remove", id: gone, version: 1 }));
    await sql(`update "User" set "disabledAt" = now() where id = $1`, [first]);
    expect((await groups()).lines.has(gone)).toBe(false);
    expect((await groups()).report.cruxes.map(({ claimId }) => claimId)).not.toContain(gone);
    expect(await stale()).toBe(1);
    const after = await groups();
    expect(after.report).toMatchObject({ people: 13, claims: 8 });
    expect(JSON.stringify(after.report)).not.toContain(gone);
  });

  test("of one debate that cannot be told is reported once and keeps no other from it", async () => {
    await crowd(id, claims, twoCamps(6, claims.length));
    const other = await startDebate(owner);
    await crowd(other.id, [other.thesis], [{ size: 3, says: () => 1 }]);
    const hang = (on: (ClaimId | undefined)[]) =>
      sql(
        `update "Claim" set "parentId" = on_ from unnest($2::uuid[], $3::uuid[]) as c (c, on_) where "debateId" = $1 and id = c`,
        [...[id, claims.slice(1, 3), on]],
      );
    await hang([claims[2], claims[1]]);
    const told: string[] = [];
    const left = new Map<DebateId, string>();
    const round = () => regroupStale(new AbortController().signal, left, (debate) => told.push(debate));
    expect(await round()).toBeGreaterThan(0);
    await round();
    expect(told).toEqual([id]);
    expect(must(await readGroups(null, other.id)).groups?.report.people).toBe(3);
    await hang([thesis, thesis]);
    must(await castVote(owner, { debateId: id, claimId: thesis, verdict: 1 }));
    await round();
    expect((await groups()).report.groups).toHaveLength(2);
  });

  test("keeps as much for five hundred voters as for fifty", async () => {
    const stored = async (size: number) => {
      await crowd(id, claims, twoCamps(size, claims.length));
      await regroupOne(id);
      const [row] = await sql<{ report: number; basis: number }>(
        `select length(report::text) as report, length(basis::text) as basis from "GroupAnalysis" where "debateId" = $1`,
        [id],
      );
      return row as { report: number; basis: number };
    };
    const few = await stored(24);
    const many = await stored(225);
    expect(many.basis).toBeLessThan(1.1 * few.basis);
    // A scatter of at most 40 x 40 cells, however many people; these few claims leave room for only some of them.
    expect(many.report).toBeLessThan(2 * few.report);
    expect((await groups()).report.people).toBe(50 + 452);
  });
});

describe("a reader", () => {
  test("is shown the own place and nobody else's", async () => {
    const people = await crowd(id, claims, twoCamps(8, claims.length));
    await regroupOne(id);
    expect((await groups()).own).toBeNull();
    expect((await groups(owner)).own).toBeNull();
    const [first, last] = [await groups(actorOf(people[0])), await groups(actorOf(people.at(-1)))];
    expect([first.own?.group, last.own?.group].sort()).toEqual([0, 1]);
    expect(JSON.stringify([first, [...first.lines]])).not.toContain(people[1]);
  });

  test("sees no groups while votes are concealed, and sees them once voting has closed", async () => {
    await crowd(id, claims, twoCamps(8, claims.length));
    await regroupOne(id);
    for (const secrecy of ["untilVoted", "untilClosed"] as const) {
      await configure({ secrecy, votingClosesAt: null });
      for (const actor of [owner, null]) expect(await reading(actor)).toMatchObject({ concealed: true, groups: null });
      await configure({ votingClosesAt: Date.now() - 1 });
      expect((await groups(null)).report.groups.length).toBe(2);
    }
  });

  test("of a private debate is a member", async () => {
    await configure({ visibility: "private" });
    expect(await readGroups(null, id)).toMatchObject({ ok: false });
    expect(await readGroups(await person("Outsider"), id)).toMatchObject({ ok: false, error: { code: "not-found" } });
    expect(await readGroups(owner, id)).toMatchObject({ ok: true });
  });
});

describe("the answers to a claim", () => {
  test("stand in the order of the groups' agreement, with the reason in plain terms", async () => {
    await crowd(id, claims, twoCamps(12, claims.length));
    await regroupOne(id);
    const ranked = must(await rankAnswers(null, id, thesis));
    expect(ranked).toHaveLength(8);
    expect(ranked[0]?.id).toBe(claims.at(-1));
    expect(ranked[0]?.why).toMatchObject({ code: "groups" });
    const divided = ranked.find((one) => one.id === claims[1])?.why;
    expect(divided?.code === "groups" && (divided.least ?? 1)).toBeLessThan(0.3);
  });

  test("stand by the votes alone where there are no groups, and one without votes says so", async () => {
    await crowd(id, [claims[2] as ClaimId], [{ size: 3, says: () => 1 }]);
    const ranked = must(await rankAnswers(null, id, thesis));
    expect(ranked.find((one) => one.id === claims[2])?.why).toEqual({ code: "agreed", agree: 3, decided: 3 });
    expect(ranked.find((one) => one.id === claims[3])?.why).toEqual({ code: "unvoted" });
  });

  test("stand where they would without votes while those are concealed, and say nothing of them", async () => {
    await configure({ secrecy: "untilVoted" });
    const before = must(await rankAnswers(null, id, thesis));
    await crowd(id, claims, twoCamps(8, claims.length));
    await regroupOne(id);
    expect(must(await rankAnswers(null, id, thesis))).toEqual(before);
    expect(before.every(({ why }) => why === null)).toBe(true);
  });
});
