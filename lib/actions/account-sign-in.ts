"use server";
import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { NextResponse } from "next/server";
import { clientAddress } from "@/lib/auth/client-address";
import { environment } from "@/lib/auth/environment";
import { nextPath } from "@/lib/auth/next-path";
import { beginAtProvider } from "@/lib/auth/provider-sign-in";
import { signIn } from "@/lib/auth/sign-in";
import { finishSignUp, requestSignUp, signUp } from "@/lib/auth/sign-up";
import { signInHere, signOutHere } from "@/lib/auth/this-browser";
import { ok } from "@/lib/result";
import { linkFields, newcomerFields, nothing, signInFields, signUpFields } from "./account-fields";
import type { AccountForm } from "./account-form";
import { post } from "./account-letters";
import { actOnAccount, doneForm, typedIn } from "./account-sent";

export async function signInByForm(_previous: AccountForm, data: FormData): Promise<AccountForm> {
  const done = await actOnAccount(signInFields, data, async (person) => {
    const found = await signIn(person, clientAddress(await headers()));
    if (found.ok) await signInHere(found.value);
    return found;
  });
  if (!done.ok) return done.error;
  redirect(nextPath(data.get("next")));
}

/** Where mail can be sent, the address is asked first; else the account is there at once. */
export async function signUpByForm(_previous: AccountForm, data: FormData): Promise<AccountForm> {
  if (environment().mail !== null) return requestByForm(data);
  const done = await actOnAccount(signUpFields, data, async (person) => {
    const made = await signUp(person, clientAddress(await headers()));
    if (made.ok) await signInHere(made.value);
    return made;
  });
  if (!done.ok) return done.error;
  redirect(nextPath(data.get("next")));
}

async function requestByForm(data: FormData): Promise<AccountForm> {
  const done = await actOnAccount(newcomerFields, data, async (person) =>
    requestSignUp(person, clientAddress(await headers()), await post()),
  );
  return done.ok ? doneForm("mailed", { typed: typedIn(data) }) : done.error;
}

/** From the link in the letter. */
export async function finishSignUpByForm(_previous: AccountForm, data: FormData): Promise<AccountForm> {
  const done = await actOnAccount(linkFields, data, async ({ token, password }) => {
    const made = await finishSignUp(token, password);
    if (made.ok) await signInHere(made.value);
    return made;
  });
  if (!done.ok) return done.error;
  redirect("/");
}

export async function signOutByForm(): Promise<void> {
  await signOutHere();
  redirect("/");
}

/** Sends the browser to the OpenID Connect provider; also links the provider's person to who is signed in. */
export async function signInAtProvider(_previous: AccountForm, data: FormData): Promise<AccountForm> {
  const next = nextPath(data.get("next"));
  const begun = await actOnAccount(nothing, data, async () =>
    ok(await beginAtProvider(new Headers(await headers()), next)),
  );
  if (!begun.ok) return begun.error;
  if (begun.value === null) return doneForm(null, { faults: [{ code: "provider-failed", field: null }] });
  const jar = await cookies();
  for (const cookie of begun.value.cookies) {
    for (const parsed of new NextResponse(null, { headers: { "set-cookie": cookie } }).cookies.getAll())
      jar.set(parsed);
  }
  redirect(begun.value.location);
}
