import { NextIntlClientProvider } from "next-intl";
import { getMessages } from "next-intl/server";
import type { ReactNode } from "react";
import { DebateDesk } from "./debate-desk";
import { DebateNotices } from "./debate-notices";
import type { DebateReading } from "./reading";

/** What every page that shows claims has around it: its texts, what should be known first, and the desk. */
export async function DebatePage({
  reading,
  failure,
  tabs,
  head,
  children,
}: {
  readonly reading: DebateReading;
  /** The code of what a form without JavaScript could not do. */
  readonly failure: string | undefined;
  readonly tabs: ReactNode;
  readonly head?: ReactNode;
  readonly children: ReactNode;
}) {
  const { ui, site, failures, claim, debate, vote } = await getMessages();
  return (
    <NextIntlClientProvider messages={{ ui, site, failures, claim, debate, vote }}>
      <div className="border-b border-rule">{tabs}</div>
      <div className="grid gap-7 pt-8 sm:pt-12">
        {head}
        <DebateNotices reading={reading} failure={failure} />
        <DebateDesk reading={reading}>{children}</DebateDesk>
      </div>
    </NextIntlClientProvider>
  );
}
