import type { UserId } from "../argument/id";
import type { Database } from "./client";

/** A person as one OpenID Connect provider knows them: `provider` is its issuer, `subject` its id for them. */
export interface IdentityKey {
  readonly provider: string;
  readonly subject: string;
}

export async function findIdentity(
  on: Database,
  key: IdentityKey,
): Promise<{ readonly userId: UserId; readonly disabled: boolean } | null> {
  const identity = await on.identity.findUnique({
    where: { provider_subject: { provider: key.provider, subject: key.subject } },
    select: { userId: true, user: { select: { disabledAt: true } } },
  });
  if (identity === null) return null;
  return { userId: identity.userId as UserId, disabled: identity.user.disabledAt !== null };
}

/** @returns false when the identity belongs to an account already */
export async function addIdentity(on: Database, key: IdentityKey, userId: UserId): Promise<boolean> {
  const { count } = await on.identity.createMany({ data: [{ ...key, userId }], skipDuplicates: true });
  return count === 1;
}

export async function hasIdentityAt(on: Database, userId: UserId, provider: string): Promise<boolean> {
  return (await on.identity.count({ where: { userId, provider } })) > 0;
}
