import { v7 as newId } from "uuid";
import { z } from "zod";
import type { UserId } from "@/lib/argument/id";
import { addIdentity, findIdentity } from "@/lib/db/account-identities";
import { accountByEmail, addAccount } from "@/lib/db/accounts";
import { db } from "@/lib/db/client";
import { transact } from "@/lib/db/transaction";
import { err, ok, type Result } from "@/lib/result";
import { emailField, nameField } from "./details";
import type { AccountProblem } from "./problem";
import type { LiveSession } from "./sessions";

/** What an OpenID Connect provider says of a person; every part but the subject may be missing or useless. */
export interface Claims {
  readonly sub: string;
  readonly name?: unknown;
  readonly preferred_username?: unknown;
  readonly email?: unknown;
  readonly email_verified?: unknown;
}

/**
 * Whose account a person of the provider signs in to; docs/decisions/2026-11-23-sessions.md gives the reasons.
 * - The provider's subject is known: that account, whatever the e-mail address is now.
 * - Someone is signed in here: the subject is linked to their account. This is the only way two become one.
 * - Nobody is: a new account, with the e-mail address only if the provider vouches for it. An address that has an
 *   account already is refused, since whoever made that account may not be who the provider means.
 */
export async function accountAtProvider(
  provider: string,
  claims: Claims,
  current: LiveSession | null,
): Promise<Result<UserId, AccountProblem>> {
  const key = { provider, subject: claims.sub };
  const known = await findIdentity(db(), key);
  if (known?.disabled) return err({ code: "disabled" });
  if (known !== null) {
    const other = current !== null && current.actor.userId !== known.userId;
    return other ? err({ code: "provider-identity-taken" }) : ok(known.userId);
  }
  if (current !== null) {
    const { userId } = current.actor;
    return (await addIdentity(db(), key, userId)) ? ok(userId) : err({ code: "provider-identity-taken" });
  }
  const email = vouchedEmail(claims);
  if (email !== null && (await accountByEmail(db(), email)) !== null) return err({ code: "provider-account-exists" });
  return transact<UserId, AccountProblem>(async (tx) => {
    const id = newId() as UserId;
    const added = await addAccount(tx, { id, name: nameIn(claims), email, passwordHash: null });
    if (!added) return err({ code: "provider-account-exists" });
    // Two first sign-ins at once: one makes the account, the other is asked to try again and finds it.
    return (await addIdentity(tx, key, id)) ? ok(id) : err({ code: "provider-failed" });
  });
}

function vouchedEmail({ email, email_verified }: Claims): string | null {
  const parsed = emailField.safeParse(email);
  return parsed.success && email_verified === true ? parsed.data : null;
}

function nameIn({ name, preferred_username, email }: Claims): string {
  const wanted = [name, preferred_username, z.string().safeParse(email).data?.split("@")[0]];
  const usable = wanted.map((each) => nameField.safeParse(typeof each === "string" ? each.slice(0, 80) : null));
  return usable.find((each) => each.success)?.data ?? "Someone";
}
