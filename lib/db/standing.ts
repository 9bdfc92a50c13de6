import type { Actor } from "../access/actor";
import type { Grant, Standing } from "../access/grant";
import type { DebateId, UserId } from "../argument/id";
import type { MemberRole, Settings } from "../argument/settings";
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
  const { seq, activeAt, memberships } = debate;
  const settings = settingsIn(debate);
  return { debateId, seq, at: activeAt.getTime(), settings, membership: memberships[0]?.role ?? null };
}

/** The same of several people at one moment, by who they are (null: a stranger); null when the debate is gone. */
export async function standingsOf(
  on: Database,
  { debateId }: Grant,
  people: readonly UserId[],
): Promise<((userId: UserId | null) => Standing) | null> {
  const debate = await on.debate.findUnique({
    where: { id: debateId },
    select: {
      ...{ visibility: true, openRole: true, archived: true },
      memberships: { where: { userId: { in: [...people] } }, select: { userId: true, role: true } },
    },
  });
  if (debate === null) return null;
  const settings = settingsIn(debate);
  const roles = new Map(debate.memberships.map(({ userId, role }) => [userId, role]));
  return (userId) => ({ debateId, settings, membership: roles.get(userId ?? nobody) ?? null });
}

function settingsIn({
  visibility,
  openRole,
  archived,
}: Pick<Settings, "visibility" | "archived"> & { readonly openRole: MemberRole | null }): Standing["settings"] {
  return { visibility, openRole: openRole === "editor" || openRole === "owner" ? "writer" : openRole, archived };
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
