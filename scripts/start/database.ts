import { connect } from "@/lib/db/embedded/connect";
import { holdServer } from "@/lib/db/embedded/server";

/** The database the app works on, and how to let go of it. */
export type Database = { readonly url: string; readonly outcome: string; readonly release: () => Promise<void> };

/** The server that DATABASE_URL names, else the embedded one of the data folder, found or started. */
export async function openDatabase(folder: string): Promise<Database> {
  if (process.env.DATABASE_URL) {
    const url = process.env.DATABASE_URL;
    const client = await connect(url);
    await client.end();
    return { url, outcome: `yours at ${new URL(url).host}`, release: async () => {} };
  }
  const server = await holdServer(folder);
  return { url: server.url, outcome: server.found ? "found running" : "started", release: server.release };
}
