import type { Database } from "./client";

/**
 * Has foreign keys checked by index until this transaction ends, before it writes or deletes very many rows. PostgreSQL
 * plans a check once for a connection and goes on with that plan: one made while a table had a page of rows reads the
 * whole table, and would read it for each of a hundred thousand claims.
 */
export async function checkByIndex(tx: Database): Promise<void> {
  await tx.$executeRaw`SET LOCAL enable_seqscan = off`;
  await tx.$executeRaw`DISCARD PLANS`;
}
