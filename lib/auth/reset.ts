import type { Actor } from "@/lib/access/actor";
import { isId, type UserId } from "@/lib/argument/id";
import { dropUnusedLinks, findLink, putLink, takeLink } from "@/lib/db/account-links";
import { revokeSessions } from "@/lib/db/account-sessions";
import { type Account, accountByEmail, accountById, putPasswordHash } from "@/lib/db/accounts";
import { db } from "@/lib/db/client";
import { transact } from "@/lib/db/transaction";
import { err, ok, type Result } from "@/lib/result";
import { environment } from "./environment";
import { takeMail } from "./limits";
import { type Post, sendMail } from "./mail";
import { hashToken, newToken } from "./one-time-link";
import { passwordFault } from "./password-policy";
import { hashPassword } from "./passwords";
import type { AccountProblem } from "./problem";

const linkLasts = 60 * 60 * 1000;

/** Mails a link to choose a new password to the address, if it has an account. The answer is the same if it has none. */
export async function requestReset(email: string, address: string, post: Post): Promise<Result<null, AccountProblem>> {
  const taken = await takeMail(email, address);
  if (!taken.ok) return taken;
  post.later(async () => {
    const account = await accountByEmail(db(), email);
    if (account === null || account.disabledAt !== null) return;
    await sendMail(email, post.letter("reset", await makeLink(account.id)));
  });
  return ok(null);
}

/** The same link, for an administrator to hand over. It is not shown again. */
export async function makeResetLink(actor: Actor | null, userId: string): Promise<Result<string, AccountProblem>> {
  if (!actor?.isAdmin || !isId(userId)) return err({ code: "not-found" });
  const account = await accountById(db(), userId as UserId);
  if (account === null) return err({ code: "not-found" });
  if (account.email === null) return err({ code: "no-email" });
  if (account.disabledAt !== null) return err({ code: "disabled" });
  return ok(await makeLink(account.id));
}

async function makeLink(userId: UserId): Promise<string> {
  const token = newToken();
  const link = { tokenHash: hashToken(token), expiresAt: new Date(Date.now() + linkLasts) };
  await putLink(db(), { purpose: "reset", userId }, link);
  return `${environment().origin}/reset/${token}`;
}

/** Whose password a link would change; null when it would not. Looking does not use it up. */
export async function resetLinkFor(token: string): Promise<Pick<Account, "id" | "name" | "email"> | null> {
  const link = await findLink(db(), "reset", hashToken(token), new Date());
  const account = link === null || link.userId === null ? null : await accountById(db(), link.userId);
  return account === null || account.disabledAt !== null ? null : account;
}

/** Uses the link up: the new password holds, every session of the person ends. */
export async function resetPassword(token: string, password: string): Promise<Result<UserId, AccountProblem>> {
  const account = await resetLinkFor(token);
  if (account === null) return err({ code: "link-spent" });
  const fault = passwordFault(password, account);
  if (fault !== null) return err({ code: fault });
  const passwordHash = await hashPassword(password);
  return transact<UserId, AccountProblem>(async (tx) => {
    const now = new Date();
    if (!(await takeLink(tx, "reset", hashToken(token), now))) return err({ code: "link-spent" });
    await putPasswordHash(tx, account.id, passwordHash);
    await revokeSessions(tx, account.id, null, now);
    await dropUnusedLinks(tx, { purpose: "reset", userId: account.id });
    return ok(account.id);
  });
}
