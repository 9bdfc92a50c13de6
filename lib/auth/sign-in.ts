import type { UserId } from "@/lib/argument/id";
import { accountByEmail } from "@/lib/db/accounts";
import { db } from "@/lib/db/client";
import { err, ok, type Result } from "@/lib/result";
import { forgiveSignIn, takeSignIn } from "./limits";
import { passwordMatches } from "./passwords";
import type { AccountProblem } from "./problem";

export interface Credentials {
  readonly email: string;
  readonly password: string;
}

/**
 * Finds out whose e-mail address and password these are. Nobody's address, a wrong password and an account without one
 * get the same answer for the same work. After too many failures the right password is refused as well: whoever guesses
 * must not learn that a guess was right.
 */
export async function signIn(
  { email, password }: Credentials,
  address: string,
): Promise<Result<UserId, AccountProblem>> {
  const taken = await takeSignIn(email, address);
  if (!taken.ok) return taken;
  const account = await accountByEmail(db(), email);
  const matches = await passwordMatches(account?.passwordHash ?? null, password);
  if (account === null || !matches) return err({ code: "wrong-credentials" });
  await forgiveSignIn(email, address);
  // Told only to someone who knows the password.
  if (account.disabledAt !== null) return err({ code: "disabled" });
  return ok(account.id);
}
