import type { UserId } from "../argument/id";
import type { Database } from "./client";

/** Whose link it is; null for the setup of an instance, which has no people yet. */
export interface LinkFor {
  readonly purpose: "setup" | "reset";
  readonly userId: UserId | null;
}

/** Keeps a link's hash; older ones for the same that were never used stop working. */
export async function putLink(
  on: Database,
  { purpose, userId }: LinkFor,
  link: { readonly tokenHash: string; readonly expiresAt: Date },
): Promise<void> {
  await dropUnusedLinks(on, { purpose, userId });
  await on.oneTimeLink.create({ data: { ...link, purpose, userId } });
}

export async function dropUnusedLinks(on: Database, { purpose, userId }: LinkFor): Promise<void> {
  await on.oneTimeLink.deleteMany({ where: { purpose, userId, usedAt: null } });
}

/** Looks at a link that would still work, without using it. */
export async function findLink(
  on: Database,
  purpose: LinkFor["purpose"],
  tokenHash: string,
  now: Date,
): Promise<{ readonly userId: UserId | null } | null> {
  const link = await on.oneTimeLink.findFirst({
    where: { tokenHash, purpose, usedAt: null, expiresAt: { gt: now } },
    select: { userId: true },
  });
  return link as { userId: UserId | null } | null;
}

/** Uses a link up in one statement: of any number who come at once, one is told true. */
export async function takeLink(
  on: Database,
  purpose: LinkFor["purpose"],
  tokenHash: string,
  now: Date,
): Promise<boolean> {
  const { count } = await on.oneTimeLink.updateMany({
    where: { tokenHash, purpose, usedAt: null, expiresAt: { gt: now } },
    data: { usedAt: now },
  });
  return count === 1;
}

/** Locks every unused setup link, so that those who use different ones take turns too. */
export async function lockSetupLinks(tx: Database): Promise<void> {
  await tx.$queryRaw`
    SELECT 1 FROM "OneTimeLink" WHERE "purpose" = 'setup' AND "usedAt" IS NULL ORDER BY "tokenHash" FOR UPDATE`;
}
