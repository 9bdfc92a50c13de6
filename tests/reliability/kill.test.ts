import { rmSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { sealSession, sessionCookie } from "@/lib/auth/session-cookie";
import { startSession } from "@/lib/auth/sessions";
import { closeDatabase } from "@/lib/db/client";
import { checkInvariants } from "@/lib/services/check";
import { acknowledgements, Writer } from "../support/acknowledged";
import { freshDatabase } from "../support/database";
import { startDebate } from "../support/debates";
import { type LeanServer, startLean } from "../support/lean-server";
import { person } from "../support/people";
import { freePort, startServer, temporaryFolder } from "../support/server";

type Killable = Pick<LeanServer, "url" | "kill">;

let databaseUrl: string;
beforeAll(async () => {
  databaseUrl = process.env.DATABASE_URL = await freshDatabase();
});
afterAll(closeDatabase);

/** A session of the person's, as a browser would carry it. */
async function signedIn({ userId }: Actor): Promise<Record<string, string>> {
  const sealed = await sealSession(await startSession(userId, "a test"));
  return { cookie: `${sessionCookie().name}=${sealed}` };
}

async function writers(count: number, proofOf?: (actor: Actor) => Promise<Record<string, string>>): Promise<Writer[]> {
  const owner = await person("Owner");
  const debate = await startDebate(owner);
  return Promise.all(
    Array.from({ length: count }, async (_, i) => {
      const actor = await person(`Writer ${i}`);
      return new Writer(actor, debate.id, debate.thesis, await proofOf?.(actor));
    }),
  );
}

/** Lets everybody write and vote until so many have been acknowledged, then kills the app in the middle of the next. */
async function interrupted(app: Killable, people: Writer[], count: number): Promise<void> {
  const streams = people.map((writer) => writer.stream(app.url, new AbortController().signal));
  await acknowledgements(people, count);
  await app.kill();
  await Promise.all(streams);
}

/** Sends again what was under way, and says what the app has otherwise than it has acknowledged. */
async function missingAt(app: Killable, people: Writer[]): Promise<string[]> {
  const settled = await Promise.all(people.map((writer) => writer.settle(app.url)));
  expect(settled.every(Boolean)).toBe(true);
  return (await Promise.all(people.map((writer) => writer.missing(app.url)))).flat();
}

test("thirty times killed in the middle of edits and votes, the app has lost none that it had acknowledged", async () => {
  process.env.NEXTAUTH_SECRET = "a secret that only this test knows, of 49 characters";
  process.env.NEXTAUTH_URL = "http://localhost:3000";
  const people = await writers(5, signedIn);
  // The app itself, as `npm start` runs it, in one data folder: each start finds what the kill before it left behind.
  const place = { databaseUrl, folder: temporaryFolder(), port: await freePort() };
  const start = () =>
    startServer({ ...place, environment: { NEXTAUTH_SECRET: process.env.NEXTAUTH_SECRET as string } });
  for (let round = 0; round < 30; round++) {
    const app = await start();
    expect(await missingAt(app, people)).toEqual([]);
    await interrupted(app, people, 7 + ((round * 5) % 13));
  }
  const app = await start();
  expect(await missingAt(app, people)).toEqual([]);
  await app.stop();
  rmSync(place.folder, { recursive: true, force: true });
  expect(await checkInvariants()).toEqual([]);
}, 600_000);

// What makes the test above worth something: it finds out a store that says "done" before it is.
test("an app that acknowledged before the commit would be found out", async () => {
  const people = await writers(5);
  const lost: string[] = [];
  for (let round = 0; round < 5 && lost.length === 0; round++) {
    await interrupted(await startLean(databaseUrl, { ACKNOWLEDGE: "early" }), people, 30);
    const honest = await startLean(databaseUrl);
    const missing = (await Promise.all(people.map((writer) => writer.missing(honest.url)))).flat();
    // Claims that are not there at all: what only came in another order is no loss.
    lost.push(...missing.filter((what) => what.endsWith("is not there")));
    await honest.kill();
  }
  expect(lost).not.toEqual([]);
}, 90_000);
