import { isId, type UserId } from "@/lib/argument/id";
import { hasIdentityAt } from "@/lib/db/account-identities";
import { dropUnusedLinks } from "@/lib/db/account-links";
import { type ListedSession, listSessions, revokeSession, revokeSessions } from "@/lib/db/account-sessions";
import { accountById, putPasswordHash, renameAccount } from "@/lib/db/accounts";
import { db } from "@/lib/db/client";
import { transact } from "@/lib/db/transaction";
import { err, ok, type Result } from "@/lib/result";
import { environment } from "./environment";
import { forgiveOldPassword, takeOldPassword } from "./limits";
import { passwordFault } from "./password-policy";
import { hashPassword, passwordMatches } from "./passwords";
import type { AccountProblem } from "./problem";
import type { LiveSession } from "./sessions";

/** What a person sees of their own account. */
export interface OwnAccount {
  readonly name: string;
  readonly email: string | null;
  readonly hasPassword: boolean;
  /** Whether the provider of this instance knows them; null where there is no provider. */
  readonly linked: boolean | null;
  readonly sessions: readonly (ListedSession & { readonly current: boolean })[];
}

export async function ownAccount(session: LiveSession): Promise<Result<OwnAccount, AccountProblem>> {
  const { userId } = session.actor;
  const { oidc } = environment();
  const [account, sessions, linked] = await Promise.all([
    accountById(db(), userId),
    listSessions(db(), userId, new Date()),
    oidc === null ? null : hasIdentityAt(db(), userId, oidc.issuer),
  ]);
  if (account === null) return err({ code: "signed-out" });
  const { name, email, passwordHash } = account;
  const marked = sessions.map((each) => ({ ...each, current: each.id === session.id }));
  return ok({ name, email, hasPassword: passwordHash !== null, linked, sessions: marked });
}

export async function changeName(session: LiveSession, name: string): Promise<Result<null, AccountProblem>> {
  await renameAccount(db(), session.actor.userId, name);
  return ok(null);
}

/** Asks the old password, and signs every other browser out. */
export async function changePassword(
  session: LiveSession,
  { current, password }: { readonly current: string; readonly password: string },
): Promise<Result<null, AccountProblem>> {
  const { userId } = session.actor;
  const account = await accountById(db(), userId);
  if (account === null) return err({ code: "signed-out" });
  if (account.passwordHash === null) return err({ code: "no-password" });
  const asked = await askPassword(userId, account.passwordHash, current);
  if (!asked.ok) return asked;
  const fault = passwordFault(password, account);
  if (fault !== null) return err({ code: fault });
  const passwordHash = await hashPassword(password);
  return transact(async (tx) => {
    await putPasswordHash(tx, userId, passwordHash);
    await revokeSessions(tx, userId, session.id, new Date());
    await dropUnusedLinks(tx, { purpose: "reset", userId });
    return ok(null);
  });
}

async function askPassword(userId: UserId, stored: string, given: string): Promise<Result<null, AccountProblem>> {
  const taken = await takeOldPassword(userId);
  if (!taken.ok) return taken;
  if (!(await passwordMatches(stored, given))) return err({ code: "wrong-password" });
  await forgiveOldPassword(userId);
  return ok(null);
}

/** Signs one of the person's own browsers out. */
export async function endSession(session: LiveSession, id: string): Promise<Result<null, AccountProblem>> {
  const ended = isId(id) && (await revokeSession(db(), session.actor.userId, id, new Date()));
  return ended ? ok(null) : err({ code: "not-found" });
}

/** Signs every other browser of the person out. */
export async function endOtherSessions(session: LiveSession): Promise<Result<null, AccountProblem>> {
  await revokeSessions(db(), session.actor.userId, session.id, new Date());
  return ok(null);
}
