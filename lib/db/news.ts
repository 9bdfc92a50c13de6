import type { Actor } from "../access/actor";
import type { Grant, Signed } from "../access/grant";
import type { ClaimId, DebateId, UserId } from "../argument/id";
import type { News, NewsKind } from "../argument/news";
import type { Database } from "./client";
import type { Prisma } from "./generated/client";

/** What is new, whoever is told of it. */
export interface Told {
  readonly subjectId: string;
  readonly claimId: ClaimId | null;
  readonly actorId: UserId;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** Tells each of the people, once and never of what they did themselves; the first kind somebody has is the one told. */
export async function tell(
  tx: Database,
  { debateId }: Grant,
  { subjectId, claimId, actorId, at }: Told,
  people: readonly { readonly userId: UserId; readonly kind: NewsKind }[],
): Promise<void> {
  const first = new Map<UserId, NewsKind>();
  for (const { userId, kind } of people) if (userId !== actorId && !first.has(userId)) first.set(userId, kind);
  // Whoever came along with an import, or is gone, reads no news.
  const there = await tx.user.findMany({
    where: { id: { in: [...first.keys()] }, importedIn: null, isSample: false, disabledAt: null },
    select: { id: true },
  });
  const data = there.map(({ id: userId }) => ({
    ...{ debateId, userId, kind: first.get(userId as UserId) as NewsKind, subjectId, claimId, actorId },
    at: new Date(at),
  }));
  await tx.notification.createMany({ data, skipDuplicates: true });
}

/** Those who follow one of the branches, or the whole debate. */
export async function followersOf(
  tx: Database,
  { debateId }: Grant,
  branches: readonly ClaimId[],
): Promise<readonly UserId[]> {
  const where = { debateId, branchId: { in: [...branches, debateId] } };
  const rows = await tx.follow.findMany({ where, select: { userId: true }, distinct: ["userId"] });
  return rows.map(({ userId }) => userId as UserId);
}

/** Puts a follow, or takes it away. The debate's own id stands for all of it. */
export async function putFollow(
  on: Database,
  { debateId, actorId }: Signed<"follow">,
  branchId: ClaimId | DebateId,
  wanted: boolean,
): Promise<void> {
  const row = { debateId, branchId, userId: actorId };
  if (wanted) await on.follow.createMany({ data: [row], skipDuplicates: true });
  else await on.follow.deleteMany({ where: row });
}

export async function followedBy(on: Database, { debateId, actorId }: Signed<"follow">): Promise<ReadonlySet<string>> {
  const rows = await on.follow.findMany({ where: { debateId, userId: actorId }, select: { branchId: true } });
  return new Set(rows.map(({ branchId }) => branchId));
}

/** What somebody may still be told: of debates open to everyone with the link, and of those of one's own. */
const stillOpen = (userId: UserId): Prisma.NotificationWhereInput => ({
  ...{ userId },
  debate: { OR: [{ visibility: { not: "private" } }, { memberships: { some: { userId } } }] },
});

export interface ToldNews extends News {
  readonly actorId: UserId;
}

/** The newest first. */
export async function newsOf(
  on: Database,
  { userId }: Pick<Actor, "userId">,
  { count, unreadOnly = false, since }: { count: number; unreadOnly?: boolean; since?: number },
): Promise<readonly ToldNews[]> {
  const rows = await on.notification.findMany({
    where: {
      ...stillOpen(userId),
      ...(unreadOnly ? { readAt: null } : {}),
      ...(since === undefined ? {} : { at: { gt: new Date(since) } }),
    },
    orderBy: { at: "desc" },
    take: count,
  });
  return rows.map((row) => ({
    ...{ debateId: row.debateId as DebateId, kind: row.kind, subjectId: row.subjectId },
    ...{ claimId: row.claimId as ClaimId | null, actorId: row.actorId as UserId },
    ...{ at: row.at.getTime(), read: row.readAt !== null },
  }));
}

/** How much a person has not read, counted up to `most`. */
export async function countUnread(on: Database, { userId }: Actor, most: number): Promise<number> {
  return on.notification.count({ where: { ...stillOpen(userId), readAt: null }, take: most });
}

/** Marks as read: all, what is of one debate, or what is of one kind about one claim in it. */
export async function markRead(
  on: Database,
  { userId }: Actor,
  what: { debateId?: string; kind?: NewsKind; claimId?: string | null },
  upTo: number,
): Promise<void> {
  const where = { userId, readAt: null, at: { lte: new Date(upTo) }, ...what };
  await on.notification.updateMany({ where, data: { readAt: new Date() } });
}
