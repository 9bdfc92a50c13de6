import { sql } from "./sql";

/** Everything the database of this test file holds, but for when counts last moved, who asked too often and the words of the claims. */
export async function dump(): Promise<Record<string, unknown[]>> {
  const tables = await sql<{ name: string }>(
    `select table_name as name from information_schema.tables
     where table_schema = 'public' and table_name not in ('_prisma_migrations', 'rate_limit', 'DebateWord') order by 1`,
  );
  const found = tables.map(async ({ name }) => {
    const rows = await sql<{ row: unknown }>(`select to_jsonb(t) - 'changedAt' as row from "${name}" t order by 1`);
    return [name, rows.map(({ row }) => row)] as const;
  });
  return Object.fromEntries(await Promise.all(found));
}
