import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { emptyDatabase, freshDatabase, query } from "../support/database";
import { scriptFor } from "../support/schema-script";

const schema = join(import.meta.dirname, "../../prisma/schema.prisma");

/** All that PostgreSQL knows of tables, one fact a line. */
const catalogue = `
  select format('%s.%s %s null:%s default:%s', table_name, column_name, udt_name, is_nullable, column_default) as fact
    from information_schema.columns where table_schema = 'public'
  union all
  select format('%s precision:%s length:%s', table_name || '.' || column_name, datetime_precision, character_maximum_length)
    from information_schema.columns where table_schema = 'public'
  union all
  select format('%s %s', conrelid::regclass, pg_get_constraintdef(oid)) from pg_constraint
    where connamespace = 'public'::regnamespace
  union all
  select indexdef from pg_indexes where schemaname = 'public'
  union all
  select format('%s: %s', t.typname, e.enumlabel) from pg_enum e join pg_type t on t.oid = e.enumtypid`;

async function factsOf(url: string): Promise<Set<string>> {
  const rows = await query<{ fact: string }>(url, catalogue);
  return new Set(rows.map(({ fact }) => fact).filter((fact) => !fact.includes("_prisma_migrations")));
}

let script: string;
beforeAll(async () => {
  script = await scriptFor(schema, await emptyDatabase());
});

/** What a database made by a script has. */
async function factsFrom(sql: string): Promise<Set<string>> {
  const url = await emptyDatabase();
  await query(url, sql);
  return factsOf(url);
}

const without = (facts: Set<string>, others: Set<string>) => [...facts].filter((fact) => !others.has(fact));

test("the migrations make the database that schema.prisma describes, and add nothing but checks", async () => {
  const [migrated, described] = [await factsOf(await freshDatabase()), await factsFrom(script)];
  expect(described.size).toBeGreaterThan(100);
  expect(without(described, migrated)).toEqual([]);
  const added = without(migrated, described);
  // Promises of the core that schema.prisma has no words for, and indexes on a condition, on an expression or for search.
  expect(added.filter((fact) => !/ CHECK |^CREATE .*INDEX .*( WHERE | USING gin |->>)/.test(fact))).toEqual([]);
});

test("another default, index or reference would be noticed", async () => {
  const migrated = await factsOf(await freshDatabase());
  for (const [from, to] of [
    ["ON DELETE CASCADE", "ON DELETE SET NULL"],
    ["DEFAULT 'private'", "DEFAULT 'public'"],
    ["TIMESTAMPTZ(3)", "TIMESTAMPTZ(6)"],
    ["CREATE UNIQUE INDEX", "CREATE INDEX"],
  ] as const) {
    const described = await factsFrom(script.replace(from, to));
    expect(without(described, migrated), from).not.toEqual([]);
  }
});
