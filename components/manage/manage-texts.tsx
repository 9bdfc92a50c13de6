import { NextIntlClientProvider } from "next-intl";
import { getMessages } from "next-intl/server";
import type { ReactNode } from "react";

/** Gives the interactive parts below it the texts they speak, and no page the texts of all the others. */
export async function ManageTexts({
  parts,
  children,
}: {
  readonly parts: readonly string[];
  readonly children: ReactNode;
}) {
  const { ui, site, failures, claim, debate, manage } = await getMessages();
  const needed = ["common", "done", "problems", "roleNames", ...parts];
  const spoken = Object.fromEntries(Object.entries(manage).filter(([part]) => needed.includes(part)));
  const { sourceParts } = claim;
  const messages = {
    ...{ ui, site, failures, manage: spoken },
    ...(parts.includes("suggest") && { claim: { sourceParts } }),
    ...(parts.includes("past") && { debate: { past: debate.past } }),
  };
  return <NextIntlClientProvider messages={messages}>{children}</NextIntlClientProvider>;
}
