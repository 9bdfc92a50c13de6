import type { Grant } from "../access/grant";
import type { Edit } from "../argument/edit";
import type { ClaimId, UserId } from "../argument/id";
import type { Database } from "./client";
import { type DebateEvent, eventOfRow, isSeq } from "./events";
import { Prisma } from "./generated/client";

/** Which events of a log; what is null narrows nothing. */
export interface EventFilter {
  /** Only events with a smaller number. */
  readonly before: number | null;
  readonly kinds: readonly Edit["kind"][] | null;
  readonly by: UserId | null;
  readonly claim: ClaimId | null;
}

type Row = Parameters<typeof eventOfRow>[0];

/** The newest events that pass, newest first. Each kind has its own place in the index, so each is asked for alone. */
export async function eventPage(
  on: Database,
  grant: Grant,
  { before, kinds, by, claim }: EventFilter,
  count: number,
): Promise<readonly DebateEvent[]> {
  const narrowed = [
    Prisma.sql`"debateId" = ${grant.debateId}::uuid`,
    ...(before !== null && isSeq(before) ? [Prisma.sql`"seq" < ${before}`] : []),
    ...(by === null ? [] : [Prisma.sql`"actorId" = ${by}::uuid`]),
    ...(claim === null ? [] : [Prisma.sql`"edit"->>'id' = ${claim}`]),
  ];
  const newest = (kind: Edit["kind"] | null) => on.$queryRaw<Row[]>`
    SELECT "seq", "actorId", "at", "edit", "inverse" FROM "DebateEvent"
    WHERE ${Prisma.join(kind === null ? narrowed : [...narrowed, Prisma.sql`"edit"->>'kind' = ${kind}`], " AND ")}
    ORDER BY "seq" DESC LIMIT ${count}`;
  const found = await Promise.all((kinds ?? [null]).map(newest));
  return found
    .flat()
    .sort((a, b) => b.seq - a.seq)
    .slice(0, count)
    .map(eventOfRow);
}

/** Up to `most` of those who have edited the debate; each costs one look into the index. */
export async function editorsOf(on: Database, grant: Grant, most: number): Promise<readonly UserId[]> {
  const rows = await on.$queryRaw<{ id: UserId }[]>`
    WITH RECURSIVE "editor" AS (
      (SELECT "actorId" FROM "DebateEvent" WHERE "debateId" = ${grant.debateId}::uuid ORDER BY "actorId" LIMIT 1)
      UNION ALL
      SELECT (SELECT e."actorId" FROM "DebateEvent" e
        WHERE e."debateId" = ${grant.debateId}::uuid AND e."actorId" > "editor"."actorId" ORDER BY e."actorId" LIMIT 1)
      FROM "editor" WHERE "editor"."actorId" IS NOT NULL)
    SELECT "actorId"::text AS "id" FROM "editor" WHERE "actorId" IS NOT NULL LIMIT ${most}`;
  return rows.map(({ id }) => id);
}

/** The events after `from` up to `to`, both of them numbers, oldest first. */
export async function eventsBetween(
  on: Database,
  grant: Grant,
  from: number,
  to: number,
): Promise<readonly DebateEvent[]> {
  const rows = await on.debateEvent.findMany({
    where: { debateId: grant.debateId, seq: { gt: from, lte: to } },
    orderBy: { seq: "asc" },
  });
  return rows.map(eventOfRow);
}

/** The claims that plain additions among the events after `from` have written. */
export async function addedAfter(on: Database, grant: Grant, from: number): Promise<readonly ClaimId[]> {
  const rows = await on.$queryRaw<{ id: ClaimId }[]>`
    SELECT "edit"->>'id' AS "id" FROM "DebateEvent"
    WHERE "debateId" = ${grant.debateId}::uuid AND "seq" > ${from} AND "edit"->>'kind' = 'add'`;
  return rows.map(({ id }) => id);
}

/** The newest of the events after `from` up to `to` that are no plain additions, newest first. */
export async function otherEdits(
  on: Database,
  grant: Grant,
  from: number,
  to: number,
  count: number,
): Promise<readonly DebateEvent[]> {
  const rows = await on.$queryRaw<Row[]>`
    SELECT "seq", "actorId", "at", "edit", "inverse" FROM "DebateEvent"
    WHERE "debateId" = ${grant.debateId}::uuid AND "seq" > ${from} AND "seq" <= ${to} AND "edit"->>'kind' <> 'add'
    ORDER BY "seq" DESC LIMIT ${count}`;
  return rows.map(eventOfRow);
}

/** When the events with these numbers happened, oldest first; milliseconds since 1970. */
export async function timesOf(
  on: Database,
  grant: Grant,
  seqs: readonly number[],
): Promise<readonly { readonly seq: number; readonly at: number }[]> {
  const rows = await on.debateEvent.findMany({
    where: { debateId: grant.debateId, seq: { in: [...seqs] } },
    orderBy: { seq: "asc" },
    select: { seq: true, at: true },
  });
  return rows.map(({ seq, at }) => ({ seq, at: at.getTime() }));
}

/** The oldest event of a kind; null: there is none. */
export async function firstEvent(on: Database, grant: Grant, kind: Edit["kind"]): Promise<DebateEvent | null> {
  const [row] = await on.$queryRaw<Row[]>`
    SELECT "seq", "actorId", "at", "edit", "inverse" FROM "DebateEvent"
    WHERE "debateId" = ${grant.debateId}::uuid AND "edit"->>'kind' = ${kind} ORDER BY "seq" LIMIT 1`;
  return row === undefined ? null : eventOfRow(row);
}

/** The number of the newest event up to a time, of `total`; 0: none. Halves the log, whose times go up with its numbers. */
export async function newestUntil(on: Database, grant: Grant, total: number, time: number): Promise<number> {
  let [low, high] = [0, total];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const [event] = await timesOf(on, grant, [middle]);
    if (event === undefined || event.at > time) high = middle - 1;
    else low = middle;
  }
  return low;
}
