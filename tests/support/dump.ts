import { query } from "./database";

/** Everything the database of this test file holds, table by table, but for when counts last moved and who asked too often. */
export async function dump(url = process.env.DATABASE_URL as string): Promise<Record<string, unknown[]>> {
  const tables = await query<{ name: string }>(
    url,
    `select table_name as name from information_schema.tables
     where table_schema = 'public' and table_name not in ('_prisma_migrations', 'rate_limit') order by 1`,
  );
  const rows: Record<string, unknown[]> = {};
  for (const { name } of tables) {
    const all = await query<{ row: unknown }>(
      url,
      `select to_jsonb(t) - 'changedAt' as row from "${name}" t order by 1`,
    );
    rows[name] = all.map(({ row }) => row);
  }
  return rows;
}
