import type { Signed } from "../access/grant";
import type { DebateId } from "../argument/id";
import type { MemberRole } from "../argument/settings";
import type { Database } from "./client";

export interface Invite {
  readonly id: string;
  readonly role: MemberRole;
  readonly uses: number;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}

/** False when there is an invitation with this id already. */
export async function insertInvite(
  tx: Database,
  grant: Signed<"invite" | "manage">,
  invite: { id: string; tokenHash: string; role: MemberRole; expiresAt: number },
): Promise<boolean> {
  const { expiresAt, ...rest } = invite;
  const { debateId, actorId } = grant;
  const row = { debateId, createdById: actorId, ...rest, expiresAt: new Date(expiresAt) };
  return (await tx.invite.createMany({ data: [row], skipDuplicates: true })).count === 1;
}

/** Invitations that still work, newest first. */
export async function openInvites(on: Database, grant: Signed<"invite" | "manage">): Promise<readonly Invite[]> {
  const rows = await on.invite.findMany({
    where: { debateId: grant.debateId, revokedAt: null, expiresAt: { gt: new Date() } },
    select: { id: true, role: true, uses: true, expiresAt: true },
    orderBy: { createdAt: "desc" },
  });
  return rows.map(({ expiresAt, ...row }) => ({ ...row, expiresAt: expiresAt.getTime() }));
}

export async function endInvite(tx: Database, grant: Signed<"invite" | "manage">, id: string): Promise<boolean> {
  const { count } = await tx.invite.updateMany({
    where: { debateId: grant.debateId, id, revokedAt: null },
    data: { revokedAt: new Date() },
  });
  return count > 0;
}

/** What a working invitation opens, to whoever holds its token: the token is the permission here. */
export async function inviteByToken(
  on: Database,
  tokenHash: string,
): Promise<{ debateId: DebateId; id: string; role: MemberRole; question: string } | null> {
  const row = await on.invite.findFirst({
    where: { tokenHash, revokedAt: null, expiresAt: { gt: new Date() } },
    select: { debateId: true, id: true, role: true, debate: { select: { question: true } } },
  });
  return row && { ...row, debateId: row.debateId as DebateId, question: row.debate.question };
}

export async function countUse(tx: Database, debateId: DebateId, id: string): Promise<void> {
  await tx.invite.update({ where: { debateId_id: { debateId, id } }, data: { uses: { increment: 1 } } });
}
