import { isMainThread } from "node:worker_threads";
import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "./generated/client";

/** What a statement runs on: the client, or a transaction of it. */
export type Database = Omit<PrismaClient, "$connect" | "$disconnect" | "$on" | "$transaction" | "$extends">;

// One client a process: Next loads this module once for each kind of bundle, a global object there is only one of.
const home = globalThis as { rejoinderDatabase?: PrismaClient };

/** The database named by DATABASE_URL; connects when first asked. */
export function db(): PrismaClient {
  home.rejoinderDatabase ??= connect(process.env.DATABASE_URL);
  return home.rejoinderDatabase;
}

/** Closes the connections; a later `db()` opens new ones. */
export async function closeDatabase(): Promise<void> {
  const client = home.rejoinderDatabase;
  delete home.rejoinderDatabase;
  await client?.$disconnect();
}

function connect(connectionString: string | undefined): PrismaClient {
  if (connectionString === undefined) throw new Error("DATABASE_URL is not set; `npm start` sets it.");
  const adapter = new PrismaPg(
    {
      connectionString,
      // A worker does one thing after another.
      max: isMainThread ? 12 : 2,
      connectionTimeoutMillis: 10_000,
      idleTimeoutMillis: 30_000,
      // Below Prisma's own limits, so that the database ends what hangs and says which statement it was.
      options: "-c statement_timeout=15000 -c lock_timeout=8000 -c idle_in_transaction_session_timeout=20000",
    },
    // A lost connection shows in the statement that needed it; without a handler it would end the process.
    { onPoolError: () => {}, onConnectionError: () => {} },
  );
  return new PrismaClient({
    adapter,
    transactionOptions: { timeout: 30_000, maxWait: 8_000 },
    errorFormat: "minimal",
    log: [],
  });
}
