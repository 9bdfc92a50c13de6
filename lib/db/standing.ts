import type { Actor } from "../access/actor";
import type { Grant, Standing } from "../access/grant";
import type { DebateId } from "../argument/id";
import type { Database } from "./client";
import type { Moment } from "./moment";

/** What deciding needs, and how far the debate's log has come; null when there is no such debate. */
export async function standingOf(
  on: Database,
  actor: Actor | null,
  debateId: DebateId,
): Promise<(Standing & Moment) | null> {
  const debate = await on.debate.findUnique({
    where: { id: debateId },
    select: {
      seq: true,
      activeAt: true,
      visibility: true,
      openRole: true,
      archived: true,
      memberships: { where: { userId: actor?.userId ?? nobody }, select: { role: true } },
    },
  });
  if (debate === null) return null;
  const { seq, activeAt, visibility, openRole, archived, memberships } = debate;
  const settings = {
    visibility,
    openRole: openRole === "editor" || openRole === "owner" ? "writer" : openRole,
    archived,
  } as const;
  return { debateId, seq, at: activeAt.getTime(), settings, membership: memberships[0]?.role ?? null };
}

/**
 * Holds the debate's row until the transaction ends: whoever edits next waits here. Votes do not: the rows they insert
 * refer to the debate, which this kind of lock allows and plain FOR UPDATE would not.
 */
export async function lockDebate(tx: Database, debateId: DebateId): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM "Debate" WHERE "id" = ${debateId}::uuid FOR NO KEY UPDATE`;
}

const nobody = "00000000-0000-0000-0000-000000000000";

/** How far the debate's log has come; null when the debate is gone. */
export async function momentOf(on: Database, grant: Grant): Promise<Moment | null> {
  const row = await on.debate.findUnique({ where: { id: grant.debateId }, select: { seq: true, activeAt: true } });
  return row && { seq: row.seq, at: row.activeAt.getTime() };
}
