import type { Grant, Signed } from "../access/grant";
import type { Verb } from "../access/verb";
import type { By, Edit } from "../argument/edit";
import type { CommandId, UserId } from "../argument/id";
import type { Database } from "./client";
import type { Prisma } from "./generated/client";

/** One row of a debate's log. */
export interface DebateEvent {
  readonly seq: number;
  readonly by: By;
  readonly edit: Edit;
  readonly inverse: Edit;
}

/** Appends one event and moves the debate's number on; the debate's row is locked by this transaction. */
export async function appendEvent(
  tx: Database,
  grant: Signed<Verb>,
  event: DebateEvent,
  commandId: CommandId,
): Promise<void> {
  const { seq, by, edit, inverse } = event;
  const at = new Date(by.at);
  await tx.debateEvent.create({
    data: {
      debateId: grant.debateId,
      seq,
      actorId: by.actorId,
      at,
      edit: json(edit),
      inverse: json(inverse),
      commandId,
    },
  });
  await tx.debate.update({ where: { id: grant.debateId }, data: { seq, activeAt: at } });
}

/** The event with the number `seq` and all after it, oldest first. */
export async function eventsFrom(on: Database, grant: Grant, seq: number): Promise<readonly DebateEvent[]> {
  const rows = await on.debateEvent.findMany({
    where: { debateId: grant.debateId, seq: { gte: seq } },
    orderBy: { seq: "asc" },
  });
  return rows.map(eventOfRow);
}

/** Whether an edit after the one with this number may have brought claims back, or led one on to another. */
export async function bringsBack(on: Database, { debateId }: Grant, seq: number): Promise<boolean> {
  const rows = await on.$queryRaw<{ found: boolean }[]>`
    SELECT EXISTS (
      SELECT 1 FROM "DebateEvent"
      WHERE "debateId" = ${debateId}::uuid AND "edit"->>'kind' IN ('restore', 'rearrange') AND "seq" > ${seq}) AS "found"`;
  return rows[0]?.found === true;
}

/** Whether a number can be an event's at all: larger ones do not fit the column. */
export const isSeq = (value: number): boolean => Number.isInteger(value) && value >= 0 && value < 2 ** 31;

export async function eventAt(on: Database, grant: Grant, seq: number): Promise<DebateEvent | null> {
  if (!isSeq(seq)) return null;
  const row = await on.debateEvent.findUnique({ where: { debateId_seq: { debateId: grant.debateId, seq } } });
  return row === null ? null : eventOfRow(row);
}

/** What a command did when it came the first time: its event's number, and whether it asked for the same by the same person. */
export async function findCommand(
  tx: Database,
  grant: Grant,
  commandId: CommandId,
  edit: Edit,
): Promise<{ seq: number; same: boolean } | null> {
  const rows = await tx.$queryRaw<{ seq: number; same: boolean }[]>`
    SELECT "seq", "edit" = ${JSON.stringify(edit)}::jsonb AND "actorId" = ${grant.actorId}::uuid AS "same"
    FROM "DebateEvent" WHERE "debateId" = ${grant.debateId}::uuid AND "commandId" = ${commandId}::uuid`;
  return rows[0] ?? null;
}

/** The edit as the log can keep it: jsonb holds neither the character 0 nor half characters. */
export const storable = (edit: Edit): Edit =>
  JSON.parse(JSON.stringify(edit), (_, value) =>
    // biome-ignore lint/suspicious/noControlCharactersInRegex: this is the character to drop.
    typeof value === "string" ? value.replace(/\u0000/g, "").replace(/\p{Surrogate}/gu, "\ufffd") : value,
  );

const json = (edit: Edit): Prisma.InputJsonValue => edit as unknown as Prisma.InputJsonValue;

export const eventOfRow = (row: {
  seq: number;
  actorId: string;
  at: Date;
  edit: unknown;
  inverse: unknown;
}): DebateEvent => ({
  seq: row.seq,
  by: { actorId: row.actorId as UserId, at: row.at.getTime() },
  edit: row.edit as Edit,
  inverse: row.inverse as Edit,
});
