import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AccountPage } from "@/components/account/account-page";
import { SetupForm } from "@/components/account/setup-form";
import { SpentLink } from "@/components/account/spent-link";
import { setupLinkWorks } from "@/lib/auth/setup";

export async function generateMetadata(): Promise<Metadata> {
  // Not "no-referrer": with it, browsers send forms without saying where from, and server actions refuse those.
  return { title: (await getTranslations("account.setup"))("title"), referrer: "strict-origin" };
}

export default async function SetupPage({ params }: PageProps<"/setup/[token]">) {
  const { token } = await params;
  const [works, t] = await Promise.all([setupLinkWorks(token), getTranslations("account.setup")]);
  if (!works) return <SpentLink again="/signin" />;
  return (
    <AccountPage title={t("title")} lead={t("lead")}>
      <SetupForm token={token} />
    </AccountPage>
  );
}
