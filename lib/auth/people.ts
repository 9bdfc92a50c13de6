import type { Actor } from "@/lib/access/actor";
import { isId, type UserId } from "@/lib/argument/id";
import { type ListedAccount, listAccounts } from "@/lib/db/account-list";
import { revokeSessions } from "@/lib/db/account-sessions";
import { accountById, lockAdmins, putAdmin, putDisabled } from "@/lib/db/accounts";
import { type Database, db } from "@/lib/db/client";
import { transact } from "@/lib/db/transaction";
import { err, ok, type Result } from "@/lib/result";
import type { AccountProblem } from "./problem";

const pageSize = 50;

export interface PeoplePage {
  readonly people: readonly ListedAccount[];
  /** Where the next page begins; null on the last one. */
  readonly next: string | null;
}

/** The people of this instance, for its administrators; nobody else is told that there is such a list. */
export async function listPeople(
  actor: Actor | null,
  { text = "", before = null }: { readonly text?: string; readonly before?: string | null },
): Promise<Result<PeoplePage, AccountProblem>> {
  if (!actor?.isAdmin) return err({ code: "not-found" });
  const after = before !== null && isId(before) ? (before as UserId) : null;
  const found = await listAccounts(db(), text.trim().slice(0, 100), after, pageSize + 1);
  const people = found.slice(0, pageSize);
  return ok({ people, next: found.length > pageSize ? (people.at(-1)?.id ?? null) : null });
}

/** Disabling ends every session at once. The last administrator cannot be disabled. */
export const setDisabled = (actor: Actor | null, userId: string, disabled: boolean) =>
  changePerson(actor, userId, disabled, async (tx, id) => {
    const now = new Date();
    await putDisabled(tx, id, disabled ? now : null);
    if (disabled) await revokeSessions(tx, id, null, now);
  });

/** The last administrator cannot be unmade. */
export const setAdmin = (actor: Actor | null, userId: string, isAdmin: boolean) =>
  changePerson(actor, userId, !isAdmin, (tx, id) => putAdmin(tx, id, isAdmin));

/** @param loses whether an administrator would stop being one who can sign in */
async function changePerson(
  actor: Actor | null,
  userId: string,
  loses: boolean,
  change: (tx: Database, id: UserId) => Promise<void>,
): Promise<Result<null, AccountProblem>> {
  if (!actor?.isAdmin || !isId(userId)) return err({ code: "not-found" });
  const id = userId as UserId;
  return transact<null, AccountProblem>(async (tx) => {
    const admins = await lockAdmins(tx);
    // Asked again behind the lock: the actor may have been unmade a moment ago.
    if (!admins.includes(actor.userId)) return err({ code: "not-found" });
    if (loses && admins.includes(id) && admins.length === 1) return err({ code: "last-admin" });
    if ((await accountById(tx, id)) === null) return err({ code: "not-found" });
    await change(tx, id);
    return ok(null);
  });
}
