import type { UserId } from "../argument/id";
import type { Database } from "./client";

/** A person's account with what only signing in may see. Never leaves the server. */
export interface Account {
  readonly id: UserId;
  /** Lower-cased; null where a provider vouched for none. */
  readonly email: string | null;
  readonly name: string;
  readonly passwordHash: string | null;
  readonly isAdmin: boolean;
  readonly disabledAt: Date | null;
}

const columns = { id: true, email: true, name: true, passwordHash: true, isAdmin: true, disabledAt: true } as const;

export async function accountByEmail(on: Database, email: string): Promise<Account | null> {
  return (await on.user.findUnique({ where: { email }, select: columns })) as Account | null;
}

export async function accountById(on: Database, id: UserId): Promise<Account | null> {
  return (await on.user.findUnique({ where: { id }, select: columns })) as Account | null;
}

/** @returns false when another account has the e-mail address */
export async function addAccount(
  on: Database,
  account: Pick<Account, "id" | "email" | "name" | "passwordHash"> & { readonly isAdmin?: boolean },
): Promise<boolean> {
  const { count } = await on.user.createMany({ data: [account], skipDuplicates: true });
  return count === 1;
}

export async function renameAccount(on: Database, id: UserId, name: string): Promise<void> {
  await on.user.update({ where: { id }, data: { name } });
}

export async function putPasswordHash(on: Database, id: UserId, passwordHash: string): Promise<void> {
  await on.user.update({ where: { id }, data: { passwordHash } });
}

export async function thereIsAnAdmin(on: Database): Promise<boolean> {
  return (await on.user.findFirst({ where: { isAdmin: true }, select: { id: true } })) !== null;
}

/** The administrators who can sign in, locked until the transaction ends: two who remove each other take turns. */
export async function lockAdmins(tx: Database): Promise<readonly UserId[]> {
  const rows = await tx.$queryRaw<{ id: UserId }[]>`
    SELECT "id"::text FROM "User" WHERE "isAdmin" AND "disabledAt" IS NULL ORDER BY "id" FOR UPDATE`;
  return rows.map((row) => row.id);
}

export async function putAdmin(on: Database, id: UserId, isAdmin: boolean): Promise<void> {
  await on.user.update({ where: { id }, data: { isAdmin } });
}

export async function putDisabled(on: Database, id: UserId, disabledAt: Date | null): Promise<void> {
  await on.user.update({ where: { id }, data: { disabledAt } });
}
