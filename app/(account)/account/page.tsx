import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { OwnAccountPage } from "@/components/account/own-account-page";
import { ownAccount } from "@/lib/auth/account";
import { currentSession } from "@/lib/auth/actor";
import { environment } from "@/lib/auth/environment";
import { signInError } from "@/lib/auth/sign-in-error";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("account.own"))("title") };
}

export default async function Page({ searchParams }: PageProps<"/account">) {
  const [asked, session] = await Promise.all([searchParams, currentSession()]);
  if (session === null) redirect("/signin?next=/account");
  const account = await ownAccount(session);
  if (!account.ok) redirect("/signin?next=/account");
  const code = signInError(asked.error);
  return (
    <OwnAccountPage
      {...account.value}
      isAdmin={session.actor.isAdmin}
      provider={environment().oidc?.name ?? null}
      passwordChanged={asked.done === "password"}
      faults={code === null ? [] : [{ code, field: null }]}
    />
  );
}
