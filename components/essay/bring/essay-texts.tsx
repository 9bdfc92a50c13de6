import { NextIntlClientProvider } from "next-intl";
import { getMessages } from "next-intl/server";
import type { ReactNode } from "react";

/** Gives the forms about texts the words they speak. */
export async function EssayTexts({ children }: { readonly children: ReactNode }) {
  const { ui, site, failures, manage, essay } = await getMessages();
  const { bring, change } = essay;
  const { common, problems, done, rules } = manage;
  const { now, suggested } = manage.suggestions;
  const spoken = {
    ui,
    site,
    failures,
    manage: { common, problems, done, rules, suggestions: { now, suggested } },
    essay: { bring, change },
  };
  return <NextIntlClientProvider messages={spoken}>{children}</NextIntlClientProvider>;
}
