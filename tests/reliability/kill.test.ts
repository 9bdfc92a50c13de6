import { afterAll, beforeAll, expect, test } from "vitest";
import { closeDatabase } from "@/lib/db/client";
import { checkInvariants } from "@/lib/services/check";
import { Writer } from "../support/acknowledged";
import { freshDatabase } from "../support/database";
import { startDebate } from "../support/debates";
import { startLean } from "../support/lean-server";
import { person } from "../support/people";

let databaseUrl: string;
beforeAll(async () => {
  databaseUrl = process.env.DATABASE_URL = await freshDatabase();
});
afterAll(closeDatabase);

async function writers(count: number): Promise<Writer[]> {
  const owner = await person("Owner");
  const debate = await startDebate(owner);
  return Promise.all(Array.from({ length: count }, async (_, i) => new Writer(await person(`Writer ${i}`), debate.id, debate.thesis)));
}

/** Lets everybody write and vote for a while, then kills the app in the middle of it. */
async function interrupted(app: { url: string; kill: () => Promise<void> }, people: Writer[], milliseconds: number): Promise<void> {
  const streams = people.map((writer) => writer.stream(app.url, new AbortController().signal));
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  await app.kill();
  await Promise.all(streams);
}

test("thirty times killed in the middle of edits and votes, the app has lost none that it had acknowledged", async () => {
  const people = await writers(5);
  let next = startLean(databaseUrl);
  for (let round = 0; round < 30; round++) {
    const app = await next;
    // The one for the next round starts meanwhile; it has read nothing yet.
    next = startLean(databaseUrl);
    for (const writer of people) expect(await writer.settle(app.url)).toBe(true);
    for (const writer of people) expect(await writer.missing(app.url)).toEqual([]);
    await interrupted(app, people, 120 + ((round * 67) % 400));
  }
  const app = await next;
  for (const writer of people) expect(await writer.settle(app.url)).toBe(true);
  for (const writer of people) expect(await writer.missing(app.url)).toEqual([]);
  await app.kill();
  expect(people.reduce((sum, { acknowledged }) => sum + acknowledged, 0)).toBeGreaterThan(300);
  expect(await checkInvariants()).toEqual([]);
}, 180_000);

// What makes the test above worth something: it finds out a store that says "done" before it is.
test("an app that acknowledged before the commit would be found out", async () => {
  const people = await writers(5);
  let lost = 0;
  for (let round = 0; round < 4 && lost === 0; round++) {
    await interrupted(await startLean(databaseUrl, { ACKNOWLEDGE: "early" }), people, 300);
    const honest = await startLean(databaseUrl);
    for (const writer of people) lost += (await writer.missing(honest.url)).length;
    await honest.kill();
  }
  expect(lost).toBeGreaterThan(0);
}, 60_000);
