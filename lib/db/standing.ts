import type { Actor } from "../access/actor";
import type { Grant, Standing } from "../access/grant";
import type { DebateId } from "../argument/id";
import type { Database } from "./client";

/** What deciding needs, and the debate's newest event number; null when there is no such debate. */
export async function standingOf(
  on: Database,
  actor: Actor | null,
  debateId: DebateId,
): Promise<(Standing & { readonly seq: number }) | null> {
  const debate = await on.debate.findUnique({
    where: { id: debateId },
    select: {
      seq: true,
      visibility: true,
      openRole: true,
      archived: true,
      memberships: { where: { userId: actor?.userId ?? nobody }, select: { role: true } },
    },
  });
  if (debate === null) return null;
  const { seq, visibility, openRole, archived, memberships } = debate;
  const settings = { visibility, openRole: openRole === "editor" || openRole === "owner" ? "writer" : openRole, archived } as const;
  return { debateId, seq, settings, membership: memberships[0]?.role ?? null };
}

/** Holds the debate's row until the transaction ends: whoever writes next waits here. */
export async function lockDebate(tx: Database, debateId: DebateId): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM "Debate" WHERE "id" = ${debateId}::uuid FOR UPDATE`;
}

const nobody = "00000000-0000-0000-0000-000000000000";

/** The number of the debate's newest event. */
export async function newestSeq(on: Database, grant: Grant): Promise<number> {
  return (await on.debate.findUniqueOrThrow({ where: { id: grant.debateId }, select: { seq: true } })).seq;
}
