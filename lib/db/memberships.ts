import type { Grant, Signed } from "../access/grant";
import type { DebateId, UserId } from "../argument/id";
import type { MemberRole } from "../argument/settings";
import type { Database } from "./client";

export interface Member {
  readonly userId: UserId;
  readonly name: string;
  readonly role: MemberRole;
  /** Milliseconds since 1970. */
  readonly since: number;
}

/** Everyone with a role of their own, longest standing first. */
export async function membersOf(on: Database, grant: Signed<"invite" | "manage">): Promise<readonly Member[]> {
  const rows = await on.membership.findMany({
    where: { debateId: grant.debateId },
    select: { userId: true, role: true, createdAt: true, user: { select: { name: true } } },
    orderBy: [{ createdAt: "asc" }, { userId: "asc" }],
  });
  return rows.map(({ userId, role, createdAt, user }) => ({
    ...{ userId: userId as UserId, role, name: user.name },
    since: createdAt.getTime(),
  }));
}

/** The membership a person holds; asked while joining too, before there is anything to grant. */
export async function memberRoleOf(on: Database, debateId: DebateId, userId: UserId): Promise<MemberRole | null> {
  const where = { debateId_userId: { debateId, userId } };
  return (await on.membership.findUnique({ where, select: { role: true } }))?.role ?? null;
}

/** Gives a person a role, in place of the one held. */
export async function putMember(tx: Database, debateId: DebateId, userId: UserId, role: MemberRole): Promise<void> {
  await tx.membership.upsert({
    where: { debateId_userId: { debateId, userId } },
    create: { debateId, userId, role },
    update: { role },
  });
}

export async function dropMember(tx: Database, grant: Grant, userId: UserId): Promise<boolean> {
  const { count } = await tx.membership.deleteMany({ where: { debateId: grant.debateId, userId } });
  return count > 0;
}

export const countOwners = (on: Database, grant: Grant): Promise<number> =>
  on.membership.count({ where: { debateId: grant.debateId, role: "owner" } });

/** Whom a comment may mention: everyone with a role of their own, however many there are. */
export async function mentionable(
  on: Database,
  { debateId }: Grant,
): Promise<readonly { readonly id: UserId; readonly name: string }[]> {
  const rows = await on.membership.findMany({
    where: { debateId, user: { disabledAt: null } },
    select: { user: { select: { id: true, name: true } } },
    orderBy: { createdAt: "asc" },
    take: 5000,
  });
  return rows.map(({ user }) => ({ id: user.id as UserId, name: user.name }));
}
