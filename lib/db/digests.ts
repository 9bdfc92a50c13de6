import type { UserId } from "../argument/id";
import { type DigestRhythm, digestPeriod, digestRhythms } from "../argument/news";
import type { Database } from "./client";

/** How often somebody wants news by mail; null: never. */
export async function rhythmOf(on: Database, userId: UserId): Promise<DigestRhythm | null> {
  return (await on.digest.findUnique({ where: { userId }, select: { rhythm: true } }))?.rhythm ?? null;
}

/** The first letter tells of what comes after `now`. */
export async function putDigest(
  on: Database,
  userId: UserId,
  wanted: { readonly rhythm: DigestRhythm; readonly language: string },
  now: number,
): Promise<void> {
  await on.digest.upsert({ where: { userId }, create: { userId, ...wanted, sentAt: new Date(now) }, update: wanted });
}

export async function dropDigest(on: Database, userId: UserId): Promise<void> {
  await on.digest.deleteMany({ where: { userId } });
}

export interface Subscriber {
  readonly userId: UserId;
  readonly name: string;
  readonly email: string;
  readonly isAdmin: boolean;
  readonly rhythm: DigestRhythm;
  readonly language: string;
  /** When the last letter went out, in milliseconds since 1970. */
  readonly sentAt: number;
}

/** Those who have waited long enough, longest first. */
export async function dueSubscribers(on: Database, now: number, count: number): Promise<readonly Subscriber[]> {
  const due = digestRhythms.map((rhythm) => ({ rhythm, sentAt: { lte: new Date(now - digestPeriod[rhythm]) } }));
  const rows = await on.digest.findMany({
    where: { OR: due, user: { disabledAt: null, email: { not: null } } },
    select: {
      userId: true,
      rhythm: true,
      language: true,
      sentAt: true,
      user: { select: { name: true, email: true, isAdmin: true } },
    },
    orderBy: { sentAt: "asc" },
    take: count,
  });
  return rows.map(({ userId, rhythm, language, sentAt, user }) => ({
    ...{ userId: userId as UserId, name: user.name, email: user.email ?? "", isAdmin: user.isAdmin, rhythm },
    language,
    sentAt: sentAt.getTime(),
  }));
}

/** Takes the letter on: of several processes only one, and never twice. */
export async function takeDigest(on: Database, { userId, sentAt }: Subscriber, now: number): Promise<boolean> {
  const where = { userId, sentAt: new Date(sentAt) };
  return (await on.digest.updateMany({ where, data: { sentAt: new Date(now) } })).count === 1;
}
