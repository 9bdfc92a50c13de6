import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { migrate } from "@/lib/db/migrate";
import { emptyDatabase, query } from "../support/database";
import { temporaryFolder } from "../support/server";

type Row = { migration_name: string; checksum: string; finished_at: Date | null; applied_steps_count: number };

function migrations(files: Record<string, string>): string {
  const folder = temporaryFolder();
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, sql] of Object.entries(files)) {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, "migration.sql"), sql);
  }
  return folder;
}

const first = { "1_first": "create table one (id int);\ninsert into one values (7);\n" };
const second = { "2_second": "create table two (id int);" };

test("migrations are applied once, in the order of their names, and recorded as Prisma records them", async () => {
  const url = await emptyDatabase();
  expect(await migrate(url, migrations({ ...second, ...first }))).toEqual(["1_first", "2_second"]);
  expect(await migrate(url, migrations({ ...second, ...first }))).toEqual([]);
  const rows = await query<Row>(url, "select * from _prisma_migrations order by started_at");
  expect(rows.map((row) => [row.migration_name, row.applied_steps_count, row.finished_at !== null])).toEqual([
    ["1_first", 1, true],
    ["2_second", 1, true],
  ]);
  // printf 'create table one (id int);\ninsert into one values (7);\n' | sha256sum
  expect(rows[0]?.checksum).toBe("a03a47166196a5373d8adef63ce89c8708f5874858a5f0478b6170e6c9398ee7");
});

test("of many processes that migrate at once, one applies each migration and the others wait for it", async () => {
  const url = await emptyDatabase();
  const folder = migrations({ ...first, ...second });
  const results = await Promise.all(Array.from({ length: 12 }, () => migrate(url, folder)));
  expect(results.flat().sort()).toEqual(["1_first", "2_second"]);
  expect(await query(url, "select id from one")).toEqual([{ id: 7 }]);
});

test("a migration that was changed after it was applied is refused, and nothing else is applied", async () => {
  const url = await emptyDatabase();
  await migrate(url, migrations(first));
  const changed = migrations({ "1_first": "create table one (id bigint);", ...second });
  await expect(migrate(url, changed)).rejects.toThrow("The migration 1_first was changed after this database had it");
  expect(await query(url, "select to_regclass('two') as two")).toEqual([{ two: null }]);
});

test("a migration that fails leaves no trace, and can be tried again once it is put right", async () => {
  const url = await emptyDatabase();
  const broken = migrations({ "1_first": "create table one (id int); select no_such_thing();" });
  await expect(migrate(url, broken)).rejects.toThrow(/^The migration 1_first failed and was undone: .*no_such_thing/);
  expect(await query(url, "select to_regclass('one') as one")).toEqual([{ one: null }]);
  expect(await migrate(url, migrations(first))).toEqual(["1_first"]);
});

test("a database that a newer release has upgraded is left alone", async () => {
  const url = await emptyDatabase();
  await migrate(url, migrations({ ...first, ...second }));
  await expect(migrate(url, migrations(first))).rejects.toThrow("2_second, which this release does not know");
});

test("a migration that Prisma began and did not finish is named", async () => {
  const url = await emptyDatabase();
  await migrate(url, migrations(first));
  await query(url, "update _prisma_migrations set finished_at = null");
  await expect(migrate(url, migrations(first))).rejects.toThrow('settle it with "prisma migrate resolve"');
});

test("a deployment that Prisma rolled back is tried again", async () => {
  const url = await emptyDatabase();
  await migrate(url, migrations(first));
  await query(url, "drop table one");
  await query(url, "update _prisma_migrations set rolled_back_at = now()");
  expect(await migrate(url, migrations(first))).toEqual(["1_first"]);
});
