"use client";
import { useSearchParams } from "next/navigation";
import { useTranslations } from "next-intl";
import type { FailureCode } from "@/lib/actions/failure";
import { Notice } from "../ui/notice";
import { useDeskHere } from "./desk-context";

/** What everybody should know before reading on, `brief` where the view needs the room; after a form without scripts, what it could not do. */
export function DebateNotices({ brief = false }: { readonly brief?: boolean }) {
  const t = useTranslations("debate");
  const failures = useTranslations("failures");
  const failure = useSearchParams().get("failure");
  const { debate, view, votingOpen } = useDeskHere();
  const { archived } = debate.settings;
  return (
    <div className="grid max-w-xl gap-3 empty:hidden">
      {failure !== null && failures.has(failure as FailureCode) && (
        <Notice tone="error">{failures(failure as FailureCode)}</Notice>
      )}
      {archived && <Notice>{t("archivedNote")}</Notice>}
      {!votingOpen && !archived && <Notice>{t("votingClosed")}</Notice>}
      {view.sampleVoters > 0 && brief && (
        <p className="text-xs text-ink-faint" title={t("sample.text", { count: view.sampleVoters })}>
          {t("sample.title")}
        </p>
      )}
      {view.sampleVoters > 0 && !brief && (
        <Notice title={t("sample.title")}>{t("sample.text", { count: view.sampleVoters })}</Notice>
      )}
    </div>
  );
}
