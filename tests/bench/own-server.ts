import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { closeDatabase } from "../../lib/db/client";
import { holdServer } from "../../lib/db/embedded/server";
import { migrate } from "../../lib/db/migrate";

/** Measures on an empty database of an embedded server that lives as long as the measuring. */
export async function onOwnServer<T>(measure: (databaseUrl: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "rejoinder-bench-"));
  const server = await holdServer(folder);
  try {
    await migrate(server.url);
    process.env.DATABASE_URL = server.url;
    return await measure(server.url);
  } finally {
    await closeDatabase();
    await server.release();
    rmSync(folder, { recursive: true, force: true });
  }
}
