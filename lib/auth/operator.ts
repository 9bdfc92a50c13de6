import { v7 as newId } from "uuid";
import { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import type { UserId } from "@/lib/argument/id";
import { type Account, accountByEmail, accountById, addAccount, lockAdmins } from "@/lib/db/accounts";
import { db } from "@/lib/db/client";
import { transact } from "@/lib/db/transaction";
import { err, ok, type Result } from "@/lib/result";
import { emailField, nameField } from "./details";
import { passwordFault } from "./password-policy";
import { hashPassword } from "./passwords";
import type { AccountCode, AccountProblem } from "./problem";
import { makeResetLink } from "./reset";

// What whoever runs the instance may do at its command line, where nobody is signed in.

/** The person with the e-mail address, or, where none is given, the administrator who has been one longest. */
export async function actorFor(email: string | null): Promise<Actor | null> {
  const account = email === null ? await oldestAdmin() : await accountByEmail(db(), email.trim().toLowerCase());
  if (account === null || account.disabledAt !== null) return null;
  return { userId: account.id, name: account.name, isAdmin: account.isAdmin };
}

async function oldestAdmin(): Promise<Account | null> {
  // Ids sort by creation.
  const admins = await transact<UserId | null, never>(async (tx) => ok((await lockAdmins(tx))[0] ?? null));
  return admins.ok && admins.value !== null ? accountById(db(), admins.value) : null;
}

/**
 * Makes one more administrator's account.
 * @param password null: the person chooses one behind the link
 * @returns a link to choose a password, which works once, for an hour; null where there is a password
 */
export async function createAdmin(
  given: { readonly name: string; readonly email: string },
  password: string | null,
): Promise<Result<string | null, AccountProblem>> {
  const person = z.object({ name: nameField, email: emailField }).safeParse(given);
  if (!person.success) return err({ code: person.error.issues[0]?.message as AccountCode });
  const fault = password === null ? null : passwordFault(password, person.data);
  if (fault !== null) return err({ code: fault });
  const passwordHash = password === null ? null : await hashPassword(password);
  const userId = newId() as UserId;
  if (!(await addAccount(db(), { id: userId, ...person.data, passwordHash, isAdmin: true }))) {
    return err({ code: "email-taken" });
  }
  return password === null ? makeResetLink({ userId, name: person.data.name, isAdmin: true }, userId) : ok(null);
}
