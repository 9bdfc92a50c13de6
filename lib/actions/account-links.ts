"use server";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { clientAddress } from "@/lib/auth/client-address";
import { requestReset, resetPassword } from "@/lib/auth/reset";
import { setUp } from "@/lib/auth/setup";
import { signInHere } from "@/lib/auth/this-browser";
import { emailFields, linkFields, setupFields } from "./account-fields";
import type { AccountForm } from "./account-form";
import { post } from "./account-letters";
import { actOnAccount, doneForm, typedIn } from "./account-sent";

/** Asks for a link by mail. What is shown afterwards does not tell whether the address is known. */
export async function forgotByForm(_previous: AccountForm, data: FormData): Promise<AccountForm> {
  const done = await actOnAccount(emailFields, data, async ({ email }) =>
    requestReset(email, clientAddress(await headers()), await post()),
  );
  return done.ok ? doneForm("mailed", { typed: typedIn(data) }) : done.error;
}

export async function resetByForm(_previous: AccountForm, data: FormData): Promise<AccountForm> {
  const done = await actOnAccount(linkFields, data, async ({ token, password }) => {
    const changed = await resetPassword(token, password);
    if (changed.ok) await signInHere(changed.value);
    return changed;
  });
  if (!done.ok) return done.error;
  redirect("/account?done=password");
}

export async function setUpByForm(_previous: AccountForm, data: FormData): Promise<AccountForm> {
  const done = await actOnAccount(setupFields, data, async ({ token, ...person }) => {
    const made = await setUp(token, person);
    if (made.ok) await signInHere(made.value);
    return made;
  });
  if (!done.ok) return done.error;
  redirect("/");
}
