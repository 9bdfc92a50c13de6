import { Check, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { visibleText } from "@/lib/argument/text";
import { Moment } from "./moment";
import type { Suggested } from "./suggestion-body";
import { WordDiff } from "./word-diff";

export interface DecidedSuggestion extends Suggested {
  readonly id: string;
  readonly accepted: boolean;
  /** The wording it was accepted in, where that is another one. */
  readonly changed: string | null;
  readonly reason: string;
  readonly deciderName: string;
  readonly decidedAt: number;
}

/** What became of one's own suggestions, and why. */
export function DecidedList({ decided }: { readonly decided: readonly DecidedSuggestion[] }) {
  const t = useTranslations("manage.suggestions");
  return (
    <ul className="divide-y divide-rule">
      {decided.map(({ id, accepted, changed, reason, deciderName, decidedAt, edit }) => (
        <li key={id} className="grid gap-1 py-3 first:pt-0 last:pb-0">
          <p className="flex flex-wrap items-center gap-1.5 text-xs">
            {accepted ? (
              <Check aria-hidden className="size-4 text-support" />
            ) : (
              <X aria-hidden className="size-4 text-danger" />
            )}
            <span className="font-semibold">
              {accepted ? (changed === null ? t("wasAccepted") : t("wasChanged")) : t("wasDeclined")}
            </span>
            <span className="text-ink-faint">
              {deciderName !== "" && `${t("decidedBy", { name: deciderName })} · `}
              <Moment at={decidedAt} />
            </span>
          </p>
          {edit.kind !== "cite" && changed !== null && (
            <WordDiff before={edit.text} after={changed} names={{ before: t("yours"), after: t("accepted") }} />
          )}
          {edit.kind !== "cite" && changed === null && (
            <p className="max-w-prose font-serif text-base leading-snug">{visibleText(edit.text)}</p>
          )}
          {reason !== "" && <p className="text-sm text-ink-soft">{t("decidedReason", { reason })}</p>}
        </li>
      ))}
    </ul>
  );
}
