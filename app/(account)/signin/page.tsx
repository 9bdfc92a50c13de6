import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { AccountPage } from "@/components/account/account-page";
import { ProviderForm } from "@/components/account/provider-form";
import { SignInForm } from "@/components/account/sign-in-form";
import { currentActor } from "@/lib/auth/actor";
import { environment } from "@/lib/auth/environment";
import { nextPath } from "@/lib/auth/next-path";
import { signInError } from "@/lib/auth/sign-in-error";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("account.signIn"))("title") };
}

export default async function SignInPage({ searchParams }: PageProps<"/signin">) {
  const [asked, actor, t] = await Promise.all([searchParams, currentActor(), getTranslations("account.signIn")]);
  const next = nextPath(asked.next);
  if (actor !== null) redirect(next);
  const code = signInError(asked.error);
  const { oidc } = environment();
  return (
    <AccountPage title={t("title")}>
      <SignInForm next={next} first={code === null ? [] : [{ code, field: null }]} />
      <p>
        <Link className="link" href="/forgot">
          {t("forgot")}
        </Link>
      </p>
      {oidc !== null && (
        <div className="grid gap-4 border-t border-rule pt-6">
          <ProviderForm next={next}>{t("with", { name: oidc.name })}</ProviderForm>
        </div>
      )}
      <p className="border-t border-rule pt-6">
        {t("newHere")}{" "}
        <Link className="link" href={`/signup?next=${encodeURIComponent(next)}`}>
          {t("signUp")}
        </Link>
      </p>
    </AccountPage>
  );
}
