import { v7 as newId } from "uuid";
import type { UserId } from "@/lib/argument/id";
import { findLink, lockSetupLinks, putLink, takeLink } from "@/lib/db/account-links";
import { addAccount, thereIsAnAdmin } from "@/lib/db/accounts";
import { db } from "@/lib/db/client";
import { transact } from "@/lib/db/transaction";
import { err, ok, type Result } from "@/lib/result";
import { hashToken, newToken } from "./one-time-link";
import { passwordFault } from "./password-policy";
import { hashPassword } from "./passwords";
import type { AccountProblem } from "./problem";
import type { Newcomer } from "./sign-up";

// Until it is used, or another one is printed.
const never = new Date("9999-12-31T00:00:00Z");

/**
 * The link with which the first administrator makes their account, in place of any made before; null once there is an
 * administrator. Whoever can read the server's output is trusted with it.
 * @param origin where people open this site, like "http://localhost:3000"
 */
export async function setupLink(origin: string): Promise<string | null> {
  if (await thereIsAnAdmin(db())) return null;
  const token = newToken();
  await transact(async (tx) => {
    await putLink(tx, { purpose: "setup", userId: null }, { tokenHash: hashToken(token), expiresAt: never });
    return ok(null);
  });
  return `${origin}/setup/${token}`;
}

/** Whether the link would still work. Looking does not use it up. */
export async function setupLinkWorks(token: string): Promise<boolean> {
  if ((await findLink(db(), "setup", hashToken(token), new Date())) === null) return false;
  return !(await thereIsAnAdmin(db()));
}

/** Makes the first administrator's account. Of several who come at once, even with different links, one wins. */
export async function setUp(
  token: string,
  { name, email, password }: Newcomer & { readonly password: string },
): Promise<Result<UserId, AccountProblem>> {
  const fault = passwordFault(password, { name, email });
  if (fault !== null) return err({ code: fault });
  // Asked before hashing too: a stranger with a made-up link shall cost nothing.
  if (!(await setupLinkWorks(token))) return err({ code: "link-spent" });
  const passwordHash = await hashPassword(password);
  const id = newId() as UserId;
  return transact<UserId, AccountProblem>(async (tx) => {
    await lockSetupLinks(tx);
    const taken = await takeLink(tx, "setup", hashToken(token), new Date());
    if (!taken || (await thereIsAnAdmin(tx))) return err({ code: "link-spent" });
    const added = await addAccount(tx, { id, name, email, passwordHash, isAdmin: true });
    return added ? ok(id) : err({ code: "email-taken" });
  });
}
