import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { AccountPage } from "@/components/account/account-page";
import { SignUpForm } from "@/components/account/sign-up-form";
import { currentActor } from "@/lib/auth/actor";
import { environment } from "@/lib/auth/environment";
import { nextPath } from "@/lib/auth/next-path";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("account.signUp"))("title") };
}

export default async function SignUpPage({ searchParams }: PageProps<"/signup">) {
  const [asked, actor, t] = await Promise.all([searchParams, currentActor(), getTranslations("account.signUp")]);
  const next = nextPath(asked.next);
  if (actor !== null) redirect(next);
  return (
    <AccountPage title={t("title")} lead={t("lead")}>
      <SignUpForm next={next} byMail={environment().mail !== null} />
      <p className="border-t border-rule pt-6">
        {t("have")}{" "}
        <Link className="link" href={`/signin?next=${encodeURIComponent(next)}`}>
          {t("signIn")}
        </Link>
      </p>
    </AccountPage>
  );
}
