import { decode, encode } from "next-auth/jwt";
import { v7 as newId } from "uuid";
import { z } from "zod";
import type { UserId } from "@/lib/argument/id";
import { accountByEmail, addAccount } from "@/lib/db/accounts";
import { db } from "@/lib/db/client";
import { err, ok, type Result } from "@/lib/result";
import { emailField, nameField } from "./details";
import { environment } from "./environment";
import { takeMail, takeSignUp } from "./limits";
import { type Post, sendMail } from "./mail";
import { passwordFault } from "./password-policy";
import { hashPassword } from "./passwords";
import type { AccountProblem } from "./problem";

export interface Newcomer {
  readonly name: string;
  readonly email: string;
}

const linkSeconds = 60 * 60;
const salt = "sign-up";

/** Makes an account at once: where no mail can be sent, nobody can be asked whether the address is theirs. */
export async function signUp(
  newcomer: Newcomer & { readonly password: string },
  address: string,
): Promise<Result<UserId, AccountProblem>> {
  const taken = await takeSignUp(address);
  return taken.ok ? makeAccount(newcomer, newcomer.password) : taken;
}

/**
 * Sends a link to finish signing up to the address, or, where it has an account already, a letter that says so. Whoever
 * asks gets the same answer at the same time either way. The password is chosen behind the link, by whoever reads the
 * address's mail: one chosen now could be a stranger's, waiting for the owner to confirm it.
 */
export async function requestSignUp(
  newcomer: Newcomer,
  address: string,
  post: Post,
): Promise<Result<null, AccountProblem>> {
  const signUps = await takeSignUp(address);
  if (!signUps.ok) return signUps;
  const mails = await takeMail(newcomer.email, address);
  if (!mails.ok) return mails;
  post.later(async () => {
    const known = (await accountByEmail(db(), newcomer.email)) !== null;
    const { origin } = environment();
    const letter = known
      ? post.letter("has-account", `${origin}/signin`)
      : post.letter("sign-up", `${origin}/signup/${await sealNewcomer(newcomer)}`);
    await sendMail(newcomer.email, letter);
  });
  return ok(null);
}

/** Makes the account that a link of `requestSignUp` stands for. It works once: then the address is taken. */
export async function finishSignUp(token: string, password: string): Promise<Result<UserId, AccountProblem>> {
  const newcomer = await openNewcomer(token);
  return newcomer === null ? err({ code: "link-spent" }) : makeAccount(newcomer, password);
}

/** Until there is an account nothing is stored: the link carries, encrypted, what it will be made of. */
const sealNewcomer = ({ name, email }: Newcomer): Promise<string> =>
  encode({ token: { name, email }, secret: environment().secret, salt, maxAge: linkSeconds });

/** Who a link of `requestSignUp` is for; null when it is none or has expired. */
export async function openNewcomer(token: string): Promise<Newcomer | null> {
  try {
    const content = await decode({ token, secret: environment().secret, salt });
    return z.object({ name: nameField, email: emailField }).parse(content);
  } catch {
    return null;
  }
}

async function makeAccount({ name, email }: Newcomer, password: string): Promise<Result<UserId, AccountProblem>> {
  const fault = passwordFault(password, { name, email });
  if (fault !== null) return err({ code: fault });
  const id = newId() as UserId;
  const added = await addAccount(db(), { id, name, email, passwordHash: await hashPassword(password) });
  return added ? ok(id) : err({ code: "email-taken" });
}
