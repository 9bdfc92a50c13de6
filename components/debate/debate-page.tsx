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
  aside,
  children,
}: {
  readonly reading: DebateReading;
  /** The code of what a form without JavaScript could not do. */
  readonly failure: string | undefined;
  readonly tabs: ReactNode;
  readonly head?: ReactNode;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}) {
  const { ui, site, failures, claim, debate, vote, manage } = await getMessages();
  const { semanticsNames, semanticsMeanings } = manage.rules;
  const rules = { semanticsNames, semanticsMeanings };
  return (
    <NextIntlClientProvider messages={{ ui, site, failures, claim, debate, vote, manage: { rules } }}>
      <div className="-mt-5 border-b border-rule">{tabs}</div>
      <div className="grid gap-7 pt-8 sm:pt-11">
        <div className="debate-head">
          {head}
          <aside className="grid content-end gap-4 empty:hidden">
            {aside}
            <DebateNotices reading={reading} failure={failure} />
          </aside>
        </div>
        <DebateDesk reading={reading}>{children}</DebateDesk>
      </div>
    </NextIntlClientProvider>
  );
}
