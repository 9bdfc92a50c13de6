import { beforeEach, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { checkInvariants } from "@/lib/services/check";
import { listEssays, readEssay } from "@/lib/services/essays";
import { readDebate } from "@/lib/services/read-debate";
import { essayDebateId, seedEssay } from "@/lib/services/seed";
import { must } from "../support/debates";
import { dump } from "../support/dump";
import { sql } from "../support/sql";

beforeEach(async () => {
  await sql(`truncate "Debate", "User" cascade`);
});

const seeded = async () => must(await readDebate(null, essayDebateId)).view.claims;
const claims = async () => (await seeded()).length;
/** All but when it was written. */
const essay = async () =>
  (await seeded()).map(({ createdAt, ...claim }) => claim).sort((a, b) => (a.id < b.id ? -1 : 1));

test("the essay's debate is seeded whole, for everyone to read, without a vote", async () => {
  const written = await seedEssay();
  expect(written).toBeGreaterThanOrEqual(90);
  expect(await claims()).toBe(written);
  expect(await sql(`select 1 from "Vote"`)).toEqual([]);
  expect(await checkInvariants()).toEqual([]);
});

test("its summary is there for everyone to read, with every claim of the essay's anchored to its paragraphs", async () => {
  await seedEssay();
  const [line] = must(await listEssays(null, essayDebateId));
  const { text, passages } = must(await readEssay(null, { debateId: essayDebateId, essayId: line?.id ?? "" }));
  const view = must(await readDebate(null, essayDebateId)).view;
  expect(line).toMatchObject({ showing: "whole", orphaned: 0, passages: passages.length });
  for (const { id, origin, sources } of view.claims) {
    const paragraphs = passages
      .filter(({ claimId }) => claimId === id)
      .map(({ anchor }) => (text ?? "").slice(0, anchor.start).split("\n\n").length);
    const named = sources.flatMap(({ citation, locator }) => (citation === "Essay" ? [locator] : []));
    expect([...new Set(paragraphs)].map((n) => `paragraph ${n}`)).toEqual(named);
    expect(named.length > 0).toBe(origin === "essay");
  }
});

test("seeding again writes nothing", async () => {
  await seedEssay();
  const before = await dump();
  expect(await seedEssay()).toBe(0);
  expect(await dump()).toEqual(before);
});

test("a seeding that was cut short is finished by the next", async () => {
  const whole = await seedEssay();
  const before = await essay();
  // As after a kill: the newest third of the log never happened, and nobody has said that it was done.
  const kept = Math.floor((whole * 2) / 3);
  await db().$transaction(async (tx) => {
    await tx.$executeRaw`DELETE FROM "Claim" c USING "DebateEvent" e WHERE e."seq" > ${kept} AND c."id" = (e."edit"->>'id')::uuid`;
    await tx.$executeRaw`DELETE FROM "DebateEvent" WHERE "seq" > ${kept}`;
    await tx.$executeRaw`UPDATE "Debate" SET "seq" = ${kept}, "activeAt" = (SELECT "at" FROM "DebateEvent" WHERE "seq" = ${kept})`;
    await tx.$executeRaw`UPDATE "User" SET "disabledAt" = NULL`;
  });
  await seedEssay();
  // Claim by claim comes to the same as all at once.
  expect(await essay()).toEqual(before);
  expect(await checkInvariants()).toEqual([]);
});

test("a debate that was deleted does not come back", async () => {
  await seedEssay();
  await sql(`delete from "Debate"`);
  expect(await seedEssay()).toBe(0);
  expect(await sql(`select 1 from "Debate"`)).toEqual([]);
});
