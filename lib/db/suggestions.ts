import type { Grant, Signed } from "../access/grant";
import type { Edit } from "../argument/edit";
import type { UserId } from "../argument/id";
import type { Database } from "./client";
import type { Prisma } from "./generated/client";

/** An edit that waits for an editor. */
export interface Suggestion {
  readonly id: string;
  readonly authorId: UserId;
  readonly edit: Extract<Edit, { kind: "add" | "reword" | "cite" }>;
  readonly note: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** Keeps a suggestion; the same one sent twice is kept once. False when the id is another one's. */
export async function insertSuggestion(
  on: Database,
  { debateId, actorId }: Signed<"suggest">,
  { id, edit, note }: Pick<Suggestion, "id" | "edit" | "note">,
): Promise<boolean> {
  const row = { debateId, id, authorId: actorId, note, edit: edit as unknown as Prisma.InputJsonValue };
  if ((await on.suggestion.createMany({ data: [row], skipDuplicates: true })).count === 1) return true;
  const same = { debateId, id, authorId: actorId, note, edit: { equals: row.edit } };
  return (await on.suggestion.count({ where: same })) === 1;
}

const waiting = ({ debateId, actorId }: Signed<"suggest">, everyones: boolean) => ({
  ...{ debateId, accepted: null },
  ...(everyones ? {} : { authorId: actorId }),
});

/** Everybody's, or the actor's own only; oldest first, at most 200. */
export async function waitingSuggestions(
  on: Database,
  grant: Signed<"suggest">,
  everyones: boolean,
): Promise<readonly Suggestion[]> {
  const where = waiting(grant, everyones);
  return (await on.suggestion.findMany({ where, orderBy: { createdAt: "asc" }, take: 200 })).map(suggestionOfRow);
}

/** How many wait: everybody's, or the actor's own only. */
export const countWaiting = (on: Database, grant: Signed<"suggest">, everyones: boolean): Promise<number> =>
  on.suggestion.count({ where: waiting(grant, everyones) });

/** A suggestion that somebody has decided on, as its author is told. */
export interface Decided extends Suggestion {
  readonly accepted: boolean;
  /** The wording that was put in its place; null: accepted as it was. */
  readonly changed: string | null;
  readonly reason: string;
  readonly decidedBy: UserId | null;
  /** Milliseconds since 1970. */
  readonly decidedAt: number;
}

/** The actor's own that were decided on, newest decision first, at most 50. */
export async function ownDecided(on: Database, { debateId, actorId }: Signed<"suggest">): Promise<readonly Decided[]> {
  const rows = await on.suggestion.findMany({
    where: { debateId, authorId: actorId, accepted: { not: null } },
    orderBy: { decidedAt: "desc" },
    take: 50,
  });
  return rows.map((row) => ({
    ...suggestionOfRow(row),
    accepted: row.accepted === true,
    changed: row.changed,
    reason: row.reason,
    decidedBy: row.decidedById as UserId | null,
    decidedAt: row.decidedAt?.getTime() ?? 0,
  }));
}

export async function suggestionById(on: Database, grant: Grant, id: string): Promise<Suggestion | null> {
  const row = await on.suggestion.findUnique({ where: { debateId_id: { debateId: grant.debateId, id } } });
  return row === null ? null : suggestionOfRow(row);
}

/** False when somebody decided before. */
export async function markDecided(
  tx: Database,
  { debateId, actorId }: Signed<"edit">,
  { id, accepted, changed, reason }: { id: string; accepted: boolean; changed: string | null; reason: string },
): Promise<boolean> {
  const { count } = await tx.suggestion.updateMany({
    where: { debateId, id, accepted: null },
    data: { accepted, changed, reason, decidedById: actorId, decidedAt: new Date() },
  });
  return count === 1;
}

/** Takes one of the actor's own back; false when somebody has decided on it, or there is none. */
export async function withdrawWaiting(
  on: Database,
  { debateId, actorId }: Signed<"suggest">,
  id: string,
): Promise<boolean> {
  const { count } = await on.suggestion.deleteMany({ where: { debateId, id, authorId: actorId, accepted: null } });
  return count === 1;
}

const suggestionOfRow = (row: {
  id: string;
  authorId: string;
  edit: unknown;
  note: string;
  createdAt: Date;
}): Suggestion => ({
  id: row.id,
  authorId: row.authorId as UserId,
  edit: row.edit as Suggestion["edit"],
  note: row.note,
  at: row.createdAt.getTime(),
});

/** What became of a suggestion; null while it waits, or where there is none. */
export async function suggestionOutcome(
  on: Database,
  { debateId }: Grant,
  id: string,
): Promise<"accepted" | "changed" | "declined" | null> {
  const where = { debateId_id: { debateId, id } };
  const row = await on.suggestion.findUnique({ where, select: { accepted: true, changed: true } });
  if (row === null || row.accepted === null) return null;
  return row.accepted ? (row.changed === null ? "accepted" : "changed") : "declined";
}
