import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AccountPage } from "@/components/account/account-page";
import { NewPasswordForm } from "@/components/account/new-password-form";
import { SpentLink } from "@/components/account/spent-link";
import { resetByForm } from "@/lib/actions/account-links";
import { resetLinkFor } from "@/lib/auth/reset";

export async function generateMetadata(): Promise<Metadata> {
  // Not "no-referrer": with it, browsers send forms without saying where from, and server actions refuse those.
  return { title: (await getTranslations("account.reset"))("title"), referrer: "strict-origin" };
}

export default async function ResetPage({ params }: PageProps<"/reset/[token]">) {
  const { token } = await params;
  const [account, t] = await Promise.all([resetLinkFor(token), getTranslations("account.reset")]);
  if (account === null) return <SpentLink again="/forgot" />;
  const email = account.email ?? account.name;
  return (
    <AccountPage title={t("title")} lead={t("lead", { email })}>
      <NewPasswordForm token={token} email={email} send={resetByForm} submit={t("submit")} />
    </AccountPage>
  );
}
