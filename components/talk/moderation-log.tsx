import { Scale } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ModerationDecision } from "@/lib/argument/moderation";
import { visibleText } from "@/lib/argument/text";
import { Moment } from "../manage/moment";
import { verdictWords } from "../vote/verdict-words";
import { AppealForm, JudgeForm } from "./appeal-form";
import { ModeratedWords } from "./moderated-words";

export interface LoggedDecision {
  readonly decision: ModerationDecision;
  readonly moderatorName: string;
  readonly judgeName: string;
  readonly claimText: string | null;
  readonly commentText: string | null;
  readonly duplicateText: string | null;
  readonly mayAppeal: boolean;
  readonly mayJudge: boolean;
}

/** What editors decided, newest first: what, why, by whom, where they stand themselves, and what became of an appeal. */
export function ModerationLog({
  debateId,
  log,
}: {
  readonly debateId: string;
  readonly log: readonly LoggedDecision[];
}) {
  return (
    <ol className="divide-y divide-rule border-y border-rule">
      {log.map((entry) => (
        <li key={entry.decision.id} id={`decision-${entry.decision.id}`} className="talk-decision">
          <Entry debateId={debateId} entry={entry} />
        </li>
      ))}
    </ol>
  );
}

function Entry({ debateId, entry }: { readonly debateId: string; readonly entry: LoggedDecision }) {
  const t = useTranslations("talk.moderation");
  const { decision, moderatorName, claimText, commentText, duplicateText, mayAppeal, mayJudge } = entry;
  const { id, claimId, commentId, action, reason, position, at, appeal } = decision;
  const verdict = position?.verdict ?? null;
  return (
    <>
      <p className="text-sm">
        <span className="font-semibold">{t(`done.${action}`)}</span>
        <span className="text-ink-faint">
          {" · "}
          {moderatorName}
          {" · "}
          <Moment at={at} />
        </span>
      </p>
      <ModeratedWords debateId={debateId} {...{ claimId, commentId, claimText, commentText }} />
      {duplicateText !== null && (
        <p className="max-w-prose text-sm text-ink-soft">{t("duplicateOf", { claim: visibleText(duplicateText) })}</p>
      )}
      {reason !== "" && <p className="max-w-prose text-sm whitespace-pre-line">{reason}</p>}
      {position !== null && (
        <p className="flex flex-wrap items-center gap-1.5 text-xs text-ink-soft">
          <Scale aria-hidden className="size-3.5" />
          <span className="font-medium">
            <bdi>{moderatorName}</bdi>:
          </span>
          {t("position", { verdict: verdict === null ? "none" : verdictWords[verdict] })}
        </p>
      )}
      {appeal !== null && <Appealed entry={entry} />}
      {mayAppeal && <AppealForm debateId={debateId} decisionId={id} />}
      {mayJudge && <JudgeForm debateId={debateId} decisionId={id} />}
    </>
  );
}

function Appealed({ entry: { decision, judgeName } }: { readonly entry: LoggedDecision }) {
  const t = useTranslations("talk.moderation");
  const { appeal } = decision;
  if (appeal === null) return null;
  const { text, decided } = appeal;
  return (
    <div className="grid max-w-prose gap-1 border-s-2 border-rule-strong ps-3 text-sm">
      <p className="whitespace-pre-line">{t("appealed", { text })}</p>
      <p className="text-ink-soft">
        {decided === null
          ? t("appealWaits")
          : t(decided.stands ? "stands" : "withdrawn", { name: judgeName, reason: decided.reason })}
      </p>
    </div>
  );
}
