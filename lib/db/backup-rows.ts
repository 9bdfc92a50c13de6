import { type Database, db } from "./client";

/** What a table's rows are sorted by, so that the same instance is written down the same. */
const keys = {
  User: ["id"],
  Identity: ["provider", "subject"],
  Debate: ["id"],
  Membership: ["debateId", "userId"],
  Invite: ["debateId", "id"],
  Claim: ["debateId", "id"],
  Source: ["debateId", "claimId", "position"],
  DebateEvent: ["debateId", "seq"],
  Vote: ["debateId", "claimId", "userId"],
  Tally: ["debateId", "claimId"],
  Suggestion: ["debateId", "id"],
  GroupAnalysis: ["debateId"],
  Comment: ["debateId", "id"],
  Flag: ["debateId", "id"],
  ModerationDecision: ["debateId", "id"],
  Follow: ["debateId", "branchId", "userId"],
  Notification: ["debateId", "userId", "kind", "subjectId"],
  Digest: ["userId"],
  SourceVote: ["debateId", "sourceKey", "userId"],
  Essay: ["debateId", "id"],
  EssayVersion: ["debateId", "essayId", "version"],
  Passage: ["debateId", "id"],
  RejectedProposal: ["debateId", "essayId", "key"],
} as const;

export type BackupTable = keyof typeof keys;

/**
 * What a backup holds, in an order in which each table's rows name only rows before them. Left out is what only counts
 * for a while (browsers that are signed in, links that work once, who asked too often) and what is made of the rest.
 */
export const backupTables = Object.keys(keys) as readonly BackupTable[];

const leftOut = ["AuthSession", "OneTimeLink", "Presence", "rate_limit", "DebateWord"];

/**
 * What an order by its key would not give: claims after what they answer and what they show. Their words are left out:
 * the database makes them of the text.
 */
const claimsInOrder = `
  WITH RECURSIVE "level" AS (
    SELECT "debateId", "id", 1 AS "depth" FROM "Claim" WHERE "parentId" IS NULL
    UNION ALL
    SELECT c."debateId", c."id", l."depth" + 1 FROM "Claim" c
    JOIN "level" l ON c."debateId" = l."debateId" AND c."parentId" = l."id")
  SELECT (to_jsonb(t) - 'words')::text AS "row" FROM "Claim" t JOIN "level" l ON l."debateId" = t."debateId" AND l."id" = t."id"
  ORDER BY t."debateId", t."sharedFrom" IS NOT NULL, l."depth", t."id"`;

const rowsOf = (table: BackupTable): string =>
  table === "Claim"
    ? claimsInOrder
    : `SELECT row_to_json(t)::text AS "row" FROM "${table}" t ORDER BY ${keys[table].map((name) => `"${name}"`).join(", ")}`;

const batch = 1000;
const noLimit = { timeout: 24 * 60 * 60_000 };

/**
 * Gives every row to keep as JSON, table by table, all as they stood at one moment, however long it takes to write them
 * down; a thousand at a time, so that memory does not grow with the instance.
 */
export async function readEverything(
  start: (migrations: readonly string[]) => Promise<void>,
  take: (table: BackupTable, rows: readonly string[]) => Promise<void>,
): Promise<void> {
  await db().$transaction(
    async (tx) => {
      await tx.$executeRaw`SET TRANSACTION READ ONLY`;
      await withoutLimits(tx);
      await start(await appliedMigrations(tx));
      for (const table of backupTables) {
        await tx.$executeRawUnsafe(`DECLARE "everything" NO SCROLL CURSOR FOR ${rowsOf(table)}`);
        for (let more = true; more; ) {
          const rows = await tx.$queryRawUnsafe<{ row: string }[]>(`FETCH ${batch} FROM "everything"`);
          if (rows.length > 0)
            await take(
              table,
              rows.map(({ row }) => row),
            );
          more = rows.length === batch;
        }
        await tx.$executeRaw`CLOSE "everything"`;
      }
    },
    { ...noLimit, isolationLevel: "RepeatableRead" },
  );
}

/** A slow disk or pipe at the other end is no fault of the statement that waits for it. */
export async function withoutLimits(tx: Database): Promise<void> {
  await tx.$executeRaw`SET LOCAL statement_timeout = 0`;
  await tx.$executeRaw`SET LOCAL idle_in_transaction_session_timeout = 0`;
}

/** The names of the migrations that the database has had, oldest first. */
export async function appliedMigrations(on: Database): Promise<readonly string[]> {
  const rows = await on.$queryRaw<{ name: string }[]>`
    SELECT "migration_name" AS "name" FROM "_prisma_migrations"
    WHERE "finished_at" IS NOT NULL AND "rolled_back_at" IS NULL ORDER BY 1`;
  return rows.map(({ name }) => name);
}

/** Whether there is neither a person nor a debate; keeps both from coming about until the transaction ends. */
export async function lockEmpty(tx: Database): Promise<boolean> {
  await tx.$executeRaw`LOCK TABLE "User", "Debate" IN EXCLUSIVE MODE`;
  return (await tx.user.count()) + (await tx.debate.count()) === 0;
}

export async function deleteEverything(tx: Database): Promise<void> {
  const tables = [...backupTables, ...leftOut].map((name) => `"${name}"`);
  await tx.$executeRawUnsafe(`TRUNCATE ${tables.join(", ")}`);
}

/** The columns of a table that can be written. */
export async function columnsOf(on: Database, table: BackupTable): Promise<readonly string[]> {
  const rows = await on.$queryRaw<{ name: string }[]>`
    SELECT "column_name" AS "name" FROM "information_schema"."columns"
    WHERE "table_schema" = current_schema() AND "table_name" = ${table} AND "is_generated" = 'NEVER'`;
  return rows.map(({ name }) => name);
}

/** Puts rows back; what a column of a later release holds where they do not name it is that column's default. */
export async function putRows(
  tx: Database,
  table: BackupTable,
  columns: readonly string[],
  rows: readonly string[],
): Promise<void> {
  const names = columns.map((name) => `"${name}"`).join(", ");
  await tx.$executeRawUnsafe(
    `INSERT INTO "${table}" (${names}) SELECT ${names} FROM jsonb_populate_recordset(null::"${table}", $1::jsonb)`,
    `[${rows.join(",")}]`,
  );
}
