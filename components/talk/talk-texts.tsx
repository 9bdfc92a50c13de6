import { NextIntlClientProvider } from "next-intl";
import { getMessages } from "next-intl/server";
import type { ReactNode } from "react";

/** The texts that the interactive parts of talk and moderation speak, where the page around them has others. */
export async function TalkTexts({ children }: { readonly children: ReactNode }) {
  const { ui, site, failures, claim, essay, talk, manage } = await getMessages();
  const { common, done, problems } = manage;
  const { sourceParts, quote } = claim;
  const { inText, changed } = essay.passages;
  return (
    <NextIntlClientProvider
      messages={{
        ...{ ui, site, failures, talk, claim: { sourceParts, quote }, manage: { common, done, problems } },
        essay: { passages: { inText, changed } },
      }}
    >
      {children}
    </NextIntlClientProvider>
  );
}
