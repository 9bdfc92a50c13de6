import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AccountPage } from "@/components/account/account-page";
import { NewPasswordForm } from "@/components/account/new-password-form";
import { SpentLink } from "@/components/account/spent-link";
import { finishSignUpByForm } from "@/lib/actions/account-sign-in";
import { openNewcomer } from "@/lib/auth/sign-up";

export async function generateMetadata(): Promise<Metadata> {
  // Not "no-referrer": with it, browsers send forms without saying where from, and server actions refuse those.
  return { title: (await getTranslations("account.finish"))("title"), referrer: "strict-origin" };
}

export default async function FinishSignUpPage({ params }: PageProps<"/signup/[token]">) {
  const { token } = await params;
  const [newcomer, t] = await Promise.all([openNewcomer(token), getTranslations("account.finish")]);
  if (newcomer === null) return <SpentLink again="/signup" />;
  return (
    <AccountPage title={t("title")} lead={t("lead", { email: newcomer.email })}>
      <NewPasswordForm token={token} email={newcomer.email} send={finishSignUpByForm} submit={t("submit")} />
    </AccountPage>
  );
}
