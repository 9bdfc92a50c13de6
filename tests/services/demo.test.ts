import { beforeAll, describe, expect, test } from "vitest";
import { liveClaims } from "@/lib/argument/debate";
import type { ClaimId } from "@/lib/argument/id";
import { stratify } from "@/lib/argument/stratify";
import { castVote } from "@/lib/services/cast-vote";
import { addSamplePanel, removeSamplePanel } from "@/lib/services/demo";
import { readDebate } from "@/lib/services/read-debate";
import { readGroups } from "@/lib/services/read-groups";
import { regroupOne } from "@/lib/services/regroup";
import { samplePanel } from "@/lib/services/sample-panel";
import { essayDebateId, seedEssay } from "@/lib/services/seed";
import { query } from "../support/database";
import { dump } from "../support/dump";
import { person } from "../support/people";

beforeAll(async () => {
  await seedEssay();
}, 60_000);

const reading = async () => {
  const read = await readDebate(null, essayDebateId);
  if (!read.ok) throw new Error(read.error.code);
  return read.value.view;
};

describe("the sample panel", () => {
  test("votes on most claims within ten seconds, and a second time adds nothing", async () => {
    const since = performance.now();
    const { voters, votes } = await addSamplePanel();
    expect(performance.now() - since).toBeLessThan(10_000);
    const { claims, sampleVoters } = await reading();
    expect(voters).toBe(42);
    expect(sampleVoters).toBe(42);
    expect(votes).toBeGreaterThan(0.5 * 42 * claims.length);
    expect(votes).toBeLessThan(0.95 * 42 * claims.length);
    const before = await dump();
    expect(await addSamplePanel()).toEqual({ voters: 42, votes: 0 });
    expect(await dump()).toEqual(before);
    await removeSamplePanel();
  });

  test("is the same on every instance", async () => {
    await addSamplePanel();
    const first = (await reading()).tallies;
    await removeSamplePanel();
    await addSamplePanel();
    expect((await reading()).tallies).toEqual(first);
    await removeSamplePanel();
  });

  test("is labelled and has no way in", async () => {
    await addSamplePanel();
    const people = await query<{ name: string; email: string | null; passwordHash: string | null }>(
      process.env.DATABASE_URL as string,
      `select name, email, "passwordHash" from "User" where "isSample" order by name`,
    );
    expect(people.map(({ name }) => name)).toEqual(samplePanel.map(({ name }) => name));
    expect(people.every(({ name }) => /^Sample voter \d\d$/.test(name))).toBe(true);
    expect(people.every(({ email, passwordHash }) => email === null && passwordHash === null)).toBe(true);
    await removeSamplePanel();
  });

  test("leaves no trace when it is removed", async () => {
    const before = await dump();
    await addSamplePanel();
    expect(await dump()).not.toEqual(before);
    await removeSamplePanel();
    expect(await dump()).toEqual(before);
    expect(await removeSamplePanel()).toEqual({ voters: 0, votes: 0 });
  });

  test("takes nothing of real people along, whenever they voted", async () => {
    const [early, late] = [await person("Early"), await person("Late")];
    const { claims } = await reading();
    const [first, second, third] = claims.map(({ id }) => id) as [ClaimId, ClaimId, ClaimId];
    const vote = (actor: typeof early, claimId: ClaimId, verdict: 1 | -1) =>
      castVote(actor, { debateId: essayDebateId, claimId, verdict });
    await vote(early, first, 1);
    await vote(early, second, -1);
    await addSamplePanel();
    await vote(early, second, 1);
    await vote(late, first, -1);
    await vote(late, third, 1);
    await removeSamplePanel();
    const { tallies } = await reading();
    const counted = { relevanceCount: 0, relevanceSum: 0, unsure: 0 };
    expect(tallies).toEqual({
      [first]: { ...counted, agree: 1, disagree: 1 },
      [second]: { ...counted, agree: 1, disagree: 0 },
      [third]: { ...counted, agree: 1, disagree: 0 },
    });
  });

  test("shows groups, what each holds, where all meet and where they part, and what nobody can tell", async () => {
    await addSamplePanel();
    await regroupOne(essayDebateId);
    const read = await readGroups(null, essayDebateId);
    const report = read.ok ? read.value.groups?.report : undefined;
    if (report === undefined) throw new Error("there are no groups");
    expect(report.groups.length).toBeGreaterThanOrEqual(2);
    expect(report.counted).toBe(42);
    for (const { holds } of report.groups) expect(holds.length).toBeGreaterThanOrEqual(3);
    expect(report.commonGround.length).toBeGreaterThanOrEqual(4);
    expect(new Set(report.commonGround.map(({ agrees }) => agrees))).toEqual(new Set([true, false]));
    expect(report.cruxes.length).toBeGreaterThanOrEqual(3);
    const { tallies } = await reading();
    const undecided = Object.values(tallies).filter(({ agree, unsure, disagree }) => unsure > agree + disagree);
    expect(undecided.length).toBeGreaterThanOrEqual(1);
    await removeSamplePanel();
  });

  test("argues plausibly: who is for a thesis agrees with its supports more often than who is against it", async () => {
    await addSamplePanel();
    const view = await reading();
    const debate = stratify(view, view.claims);
    if (!debate.ok) throw new Error(debate.error.code);
    const verdicts = await query<{ userId: string; claimId: ClaimId; verdict: number }>(
      process.env.DATABASE_URL as string,
      `select "userId", "claimId", verdict from "Vote" where verdict is not null`,
    );
    const of = new Map(verdicts.map(({ userId, claimId, verdict }) => [`${userId} ${claimId}`, verdict]));
    const share = (voters: readonly string[], ids: readonly ClaimId[]) => {
      const cast = voters.flatMap((voter) => ids.flatMap((id) => of.get(`${voter} ${id}`) ?? []));
      return cast.filter((verdict) => verdict === 1).length / cast.length;
    };
    const voters = samplePanel.map(({ id }) => id);
    const strengths = Object.values(view.strengths);
    expect(Math.max(...strengths) - Math.min(...strengths)).toBeGreaterThan(0.4);
    for (const thesis of view.claims.filter(({ role }) => role === "thesis")) {
      const below = [...liveClaims(debate.value)].filter(({ parentId }) => parentId === thesis.id);
      const supports = below.filter(({ role }) => role === "support").map(({ id }) => id);
      const rebuttals = below.filter(({ role }) => role === "rebuttal").map(({ id }) => id);
      const [yes, no] = [1, -1].map((side) => voters.filter((voter) => of.get(`${voter} ${thesis.id}`) === side));
      if (!yes || !no || yes.length < 3 || no.length < 3) continue;
      expect(share(yes, supports), thesis.text).toBeGreaterThan(share(no, supports));
      expect(share(yes, rebuttals), thesis.text).toBeLessThan(share(no, rebuttals));
    }
    await removeSamplePanel();
  });
});
