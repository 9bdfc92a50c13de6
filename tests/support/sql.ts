import { Pool } from "pg";

let pool: Pool | undefined;

/** One statement on the database of this test file, past the app. */
export async function sql<Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> {
  if (pool === undefined) {
    pool = new Pool({ connectionString: process.env.DATABASE_URL, max: 3, allowExitOnIdle: true });
    // The database goes away at the end of the run.
    pool.on("error", () => {});
  }
  return (await pool.query<Row>(text, values)).rows;
}
