import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { v7 as newId } from "uuid";
import type { Actor } from "../../lib/access/actor";
import type { UserId } from "../../lib/argument/id";
import { defaultSettings } from "../../lib/argument/settings";
import { closeDatabase, db } from "../../lib/db/client";
import { holdServer } from "../../lib/db/embedded/server";
import { migrate } from "../../lib/db/migrate";
import { type DebateDocument, nothingMore, plainClaim } from "../../lib/formats/document";
import { parse } from "../../lib/formats/json/parse";
import { print } from "../../lib/formats/json/print";
import { importDebate } from "../../lib/services/import-debate";

// How long it takes until a file is a debate, and, since machines differ, as a multiple of what the same many plain
// rows take in one statement.

/** [what, time, target, time as a multiple of inserting as many plain rows]; an embedded server of its own unless told. */
export async function importRows(databaseUrl?: string): Promise<string[][]> {
  if (databaseUrl !== undefined) return measured(databaseUrl);
  const folder = mkdtempSync(join(tmpdir(), "rejoinder-bench-"));
  const server = await holdServer(folder);
  try {
    await migrate(server.url);
    return await measured(server.url);
  } finally {
    await closeDatabase();
    await server.release();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measured(databaseUrl: string): Promise<string[][]> {
  process.env.DATABASE_URL = databaseUrl;
  const userId = newId() as UserId;
  await db().user.create({ data: { id: userId, name: "Importer" } });
  const actor: Actor = { userId, name: "Importer", isAdmin: false };
  const small = text(965, (i) => Math.floor((i - 1) / 3));
  const large = 100_000;
  await importOf(actor, small);
  return [
    await row("965 claims, JSON to debate", 965, "0.5 s", () => importOf(actor, small)),
    await row(
      "100,000 claims, a tree",
      large,
      "20 s",
      prepared(
        actor,
        text(large, (i) => Math.floor((i - 1) / 9)),
      ),
    ),
    await row(
      "100,000 claims under one",
      large,
      "20 s",
      prepared(
        actor,
        text(large, () => 0),
      ),
    ),
    await row(
      "100,000 claims in chains of 63",
      large,
      "20 s",
      prepared(
        actor,
        text(large, (i) => (i % 63 === 1 ? 0 : i - 1)),
      ),
    ),
  ];
}

const prepared = (actor: Actor, file: string) => () => importOf(actor, file);

/** A file of so many claims; the parent of each is one before it. */
function text(claims: number, parentOf: (i: number) => number): string {
  const key = Array.from({ length: claims }, () => newId());
  const document: DebateDocument = {
    ...{ ...nothingMore, question: "What takes how long?", background: "" },
    claims: key.map((own, i) => {
      const words = `Claim ${i} says something of about the length that claims have in a debate among people.`;
      if (i === 0) return plainClaim(own, null, "thesis", words);
      return plainClaim(own, key[parentOf(i)] ?? null, i % 2 === 0 ? "support" : "rebuttal", words);
    }),
  };
  return print(document).text;
}

async function importOf(actor: Actor, file: string): Promise<void> {
  const parsed = parse(file);
  if (!parsed.ok) throw new Error(parsed.error.code);
  const command = { debateId: newId(), document: parsed.value.document, settings: defaultSettings, votes: true };
  const made = await importDebate(actor, command);
  if (!made.ok) throw new Error(made.error.code);
}

async function row(what: string, rows: number, target: string, work: () => Promise<void>): Promise<string[]> {
  const plain = await timed(async () => {
    await db().$executeRaw`CREATE TABLE "plain" AS SELECT n, md5(n::text) FROM generate_series(1, ${rows}::int) n`;
    await db().$executeRaw`DROP TABLE "plain"`;
  });
  const time = await timed(work);
  return [what, `${(time / 1000).toFixed(2)} s`, target, (time / plain).toFixed(0)];
}

async function timed(work: () => Promise<void>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  for (const each of await importRows(process.env.DATABASE_URL)) console.log(each.join("   "));
}
