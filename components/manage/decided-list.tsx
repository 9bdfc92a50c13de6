import { Check, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { visibleText } from "@/lib/argument/text";
import { Moment } from "./moment";
import type { Suggested } from "./suggestion-body";

export interface DecidedSuggestion extends Suggested {
  readonly id: string;
  readonly accepted: boolean;
  readonly reason: string;
  readonly decidedAt: number;
}

/** What became of one's own suggestions, and why. */
export function DecidedList({ decided }: { readonly decided: readonly DecidedSuggestion[] }) {
  const t = useTranslations("manage.suggestions");
  return (
    <ul className="divide-y divide-rule">
      {decided.map(({ id, accepted, reason, decidedAt, edit }) => (
        <li key={id} className="grid gap-1 py-3 first:pt-0 last:pb-0">
          <p className="flex flex-wrap items-center gap-1.5 text-xs">
            {accepted ? (
              <Check aria-hidden className="size-4 text-support" />
            ) : (
              <X aria-hidden className="size-4 text-danger" />
            )}
            <span className="font-semibold">{accepted ? t("wasAccepted") : t("wasDeclined")}</span>
            <span className="text-ink-faint">
              <Moment at={decidedAt} />
            </span>
          </p>
          {edit.kind !== "cite" && (
            <p className="max-w-prose font-serif text-base leading-snug">{visibleText(edit.text)}</p>
          )}
          {reason !== "" && <p className="text-sm text-ink-soft">{t("decidedReason", { reason })}</p>}
        </li>
      ))}
    </ul>
  );
}
