import { useTranslations } from "next-intl";
import type { FailureCode } from "@/lib/actions/failure";
import { Notice } from "../ui/notice";
import type { DebateReading } from "./reading";

/** What everybody should know before reading on. */
export function DebateNotices({
  reading,
  failure,
}: {
  readonly reading: DebateReading;
  readonly failure: string | undefined;
}) {
  const t = useTranslations("debate");
  const failures = useTranslations("failures");
  const { view, votingOpen } = reading;
  return (
    <div className="grid max-w-xl gap-3 empty:hidden">
      {failure !== undefined && failures.has(failure as FailureCode) && (
        <Notice tone="error">{failures(failure as FailureCode)}</Notice>
      )}
      {view.settings.archived && <Notice>{t("archivedNote")}</Notice>}
      {!votingOpen && !view.settings.archived && <Notice>{t("votingClosed")}</Notice>}
      {view.sampleVoters > 0 && (
        <Notice title={t("sample.title")}>{t("sample.text", { count: view.sampleVoters })}</Notice>
      )}
    </div>
  );
}
