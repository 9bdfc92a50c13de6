import { NextIntlClientProvider, useMessages } from "next-intl";
import type { ReactNode } from "react";

/** Gives the forms about accounts their sentences in the browser; other pages do without them. */
export function AccountTexts({ children }: { readonly children: ReactNode }) {
  const { ui, site, failures, account } = useMessages();
  const { letter: _, ...shown } = account;
  return <NextIntlClientProvider messages={{ ui, site, failures, account: shown }}>{children}</NextIntlClientProvider>;
}
