import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { closeDatabase } from "@/lib/db/client";
import { type Hold, holdServer } from "@/lib/db/embedded/server";
import { migrate } from "@/lib/db/migrate";
import { checkInvariants } from "@/lib/services/check";
import { acknowledgements, Writer } from "../support/acknowledged";
import { crashPostgres } from "../support/crash";
import { startDebate } from "../support/debates";
import { type LeanServer, startLean } from "../support/lean-server";
import { person } from "../support/people";
import { temporaryFolder } from "../support/server";

const folder = temporaryFolder();
let server: Hold;
let app: LeanServer;
let people: Writer[];

beforeAll(async () => {
  server = await holdServer(folder);
  await migrate(server.url, join(import.meta.dirname, "../../prisma/migrations"));
  process.env.DATABASE_URL = server.url;
  const owner = await person("Owner");
  const debate = await startDebate(owner);
  people = await Promise.all(
    Array.from({ length: 5 }, async (_, i) => new Writer(await person(`Writer ${i}`), debate.id, debate.thesis)),
  );
  app = await startLean(server.url);
});

afterAll(async () => {
  // Undefined where the start of it failed; the database server must end all the same.
  await (app as LeanServer | undefined)?.kill();
  await closeDatabase();
  await server.release();
  rmSync(folder, { recursive: true, force: true });
});

test("while the database is away the app says so and when to come again; once it is back, nothing acknowledged is lost", async () => {
  for (let round = 0; round < 4; round++) {
    const streams = people.map((writer) => writer.stream(app.url, new AbortController().signal));
    await acknowledgements(people, 20 + 7 * round);
    await crashPostgres(folder);
    // A stream ends at the first answer that is no acknowledgement, and fails at one that is neither that nor 503.
    await Promise.all(streams);

    const health = await fetch(`${app.url}/api/health`);
    expect([health.status, health.headers.get("retry-after")]).toEqual([503, "5"]);
    for (const writer of people) expect(await writer.settle(app.url)).toBe(false);

    // The same app goes on by itself.
    server = await holdServer(folder);
    for (const writer of people) {
      for (let attempt = 0; attempt < 50 && !(await writer.settle(app.url)); attempt++)
        await new Promise((resolve) => setTimeout(resolve, 100));
    }
    for (const writer of people) expect(await writer.missing(app.url)).toEqual([]);
    expect((await fetch(`${app.url}/api/health`)).status).toBe(200);
  }
  await closeDatabase();
  expect(await checkInvariants()).toEqual([]);
}, 150_000);
