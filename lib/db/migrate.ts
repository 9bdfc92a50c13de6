import { createHash, randomUUID } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Client } from "pg";
import { connect } from "./embedded/connect";
import { codeOf, Problem } from "./embedded/problem.mjs";

type Migration = { readonly name: string; readonly sql: string; readonly checksum: string };

/**
 * Applies the migrations of `folder` that the database has not had, in order of name, each in one transaction.
 * Prisma's own record is kept in Prisma's own format, so that `prisma migrate deploy`, which needs an engine that has
 * to be downloaded, agrees with it where it runs.
 * @returns the names of those applied now
 */
export async function migrate(url: string, folder = "prisma/migrations"): Promise<string[]> {
  const migrations = readMigrations(folder);
  const client = await connect(url);
  try {
    // Building an index may take long, and so may waiting for another process that applies the same migrations.
    await client.query(
      "set statement_timeout = '10min'; set lock_timeout = '10min'; set client_min_messages = warning",
    );
    await createRecord(client);
    const applied: string[] = [];
    for (const migration of migrations) {
      if (await applyOnce(client, migration, migrations)) applied.push(migration.name);
    }
    return applied;
  } finally {
    await client.end();
  }
}

/** Reads `<timestamp>_<name>/migration.sql` of a folder, oldest first. */
function readMigrations(folder: string): Migration[] {
  const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return names
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const bytes = readFileSync(join(folder, name, "migration.sql"));
      return { name, sql: bytes.toString("utf8"), checksum: createHash("sha256").update(bytes).digest("hex") };
    });
}

/** One applier at a time: the lock on the record is held until the migration and its row are committed together. */
async function applyOnce(client: Client, migration: Migration, all: Migration[]): Promise<boolean> {
  const startedAt = new Date();
  await client.query("begin");
  try {
    await client.query("lock table _prisma_migrations in exclusive mode");
    if (await isApplied(client, migration, all)) {
      await client.query("commit");
      return false;
    }
    await client.query(migration.sql);
    await client.query(
      `insert into _prisma_migrations (id, checksum, finished_at, migration_name, started_at, applied_steps_count)
       values ($1, $2, clock_timestamp(), $3, $4, 1)`,
      [randomUUID(), migration.checksum, migration.name, startedAt],
    );
    await client.query("commit");
    return true;
  } catch (error) {
    await client.query("rollback").catch(() => {});
    throw error instanceof Problem ? error : failure(migration.name, error);
  }
}

type Row = { checksum: string; finished_at: Date | null };

async function isApplied(client: Client, migration: Migration, all: Migration[]): Promise<boolean> {
  const { rows } = await client.query<Row & { migration_name: string }>(
    "select migration_name, checksum, finished_at from _prisma_migrations where rolled_back_at is null",
  );
  const unknown = rows.find((row) => !all.some((known) => known.name === row.migration_name));
  if (unknown) {
    throw new Problem(
      `The database has had the migration ${unknown.migration_name}, which this release does not know: it was upgraded by a newer release, so start that one.`,
    );
  }
  const row = rows.find((candidate) => candidate.migration_name === migration.name);
  if (!row) return false;
  if (!row.finished_at) {
    throw new Problem(
      `The migration ${migration.name} was begun by "prisma migrate deploy" and did not finish: settle it with "prisma migrate resolve", then start again.`,
    );
  }
  if (row.checksum !== migration.checksum) {
    throw new Problem(
      `The migration ${migration.name} was changed after this database had it: put its file back as it was and add a new migration instead.`,
    );
  }
  return true;
}

function failure(name: string, error: unknown): Problem {
  const said = error instanceof Error ? error.message : String(error);
  return new Problem(`The migration ${name} failed and was undone: ${said} (${codeOf(error) ?? "no code"}).`);
}

/** The table as Prisma creates it. Two processes creating it at once collide in the catalogue, not in the table. */
async function createRecord(client: Client): Promise<void> {
  const create = `create table if not exists _prisma_migrations (
    id varchar(36) primary key not null,
    checksum varchar(64) not null,
    finished_at timestamptz,
    migration_name varchar(255) not null,
    logs text,
    rolled_back_at timestamptz,
    started_at timestamptz not null default now(),
    applied_steps_count integer not null default 0
  )`;
  try {
    await client.query(create);
  } catch (error) {
    // Of the table, of its row type, or of a row of the catalogue.
    if (!["23505", "42710", "42P07"].includes(codeOf(error) ?? "")) throw failure("record", error);
  }
}
