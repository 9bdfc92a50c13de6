"use client";
import { useFormatter, useTranslations } from "next-intl";
import { useActionState } from "react";
import { freshAccountForm } from "@/lib/actions/account-form";
import { endOtherSessionsByForm, endSessionByForm } from "@/lib/actions/account-own";
import { Badge } from "../ui/badge";
import { SubmitButton } from "../ui/submit-button";
import { browserName } from "./browser-name";
import { FormNotice } from "./form-notice";

export interface ListedBrowser {
  readonly id: string;
  readonly userAgent: string;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  readonly current: boolean;
}

/** The browsers in which someone is signed in. */
export function SessionList({ sessions }: { readonly sessions: readonly ListedBrowser[] }) {
  const t = useTranslations("account.own");
  const [ended, end] = useActionState(endSessionByForm, freshAccountForm);
  const [others, endOthers] = useActionState(endOtherSessionsByForm, freshAccountForm);
  return (
    <div className="grid gap-4">
      <FormNotice faults={[...ended.faults, ...others.faults]} />
      <ul className="divide-y divide-rule">
        {sessions.map((session) => (
          <SessionLine key={session.id} session={session} end={end} />
        ))}
      </ul>
      {sessions.length > 1 && (
        <form action={endOthers}>
          <SubmitButton variant="danger">{t("endOthers")}</SubmitButton>
        </form>
      )}
    </div>
  );
}

function SessionLine({ session, end }: { readonly session: ListedBrowser; readonly end: (data: FormData) => void }) {
  const t = useTranslations("account.own");
  const format = useFormatter();
  const { browser, system } = browserName(session.userAgent);
  const name = browser && system ? t("onSystem", { browser, system }) : (browser ?? system ?? t("someBrowser"));
  const day = (date: Date) =>
    format.dateTime(date, {
      day: "numeric",
      month: "short",
      year: "numeric",
      hour: "numeric",
      minute: "2-digit",
      timeZoneName: "short",
    });
  const since = day(session.createdAt);
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3">
      <div className="grid gap-0.5">
        <p className="flex flex-wrap items-center gap-2 font-medium">
          {name}
          {session.current && <Badge tone="strong">{t("thisOne")}</Badge>}
        </p>
        <p className="text-sm text-ink-soft">
          {t("since", { date: since })}, {t("lastSeen", { date: day(session.lastSeenAt) })}
        </p>
      </div>
      {!session.current && (
        <form action={end}>
          <input type="hidden" name="session" value={session.id} />
          <SubmitButton variant="secondary" size="sm" aria-label={t("endOf", { browser: name, date: since })}>
            {t("end")}
          </SubmitButton>
        </form>
      )}
    </li>
  );
}
