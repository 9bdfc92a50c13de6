import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { AccountPage } from "@/components/account/account-page";
import { ForgotForm } from "@/components/account/forgot-form";
import { Notice } from "@/components/ui/notice";
import { environment } from "@/lib/auth/environment";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("account.forgot"))("title") };
}

export default async function ForgotPage() {
  const t = await getTranslations("account.forgot");
  const mails = environment().mail !== null;
  return (
    <AccountPage title={t("title")} {...(mails && { lead: t("lead") })}>
      {mails ? <ForgotForm /> : <Notice title={t("noMail")}>{t("noMailText")}</Notice>}
      <p>
        <Link className="link" href="/signin">
          {t("back")}
        </Link>
      </p>
    </AccountPage>
  );
}
