"use client";
import { useTranslations } from "next-intl";
import type { Claim } from "@/lib/argument/claim";
import { visibleText } from "@/lib/argument/text";
import { decided } from "@/lib/argument/vote";
import { useDeskHere } from "../debate/desk-context";
import { anchorOf } from "../debate/paths";
import { usePercent } from "../vote/use-percent";

/** The theses at the side, each a way in. */
export function Contents({ theses }: { readonly theses: readonly Claim[] }) {
  const t = useTranslations("debate");
  const percent = usePercent();
  const { strengthOf, tallyOf } = useDeskHere();
  if (theses.length === 0) return null;
  return (
    <nav aria-label={t("contents")} className="contents-rail no-print">
      <h2 className="pb-2 text-xs font-semibold text-ink-faint">{t("contents")}</h2>
      <ol className="grid">
        {theses.map((thesis, i) => {
          const strength = strengthOf(thesis.id);
          return (
            <li key={thesis.id} className="border-t border-rule">
              <a
                href={`#${anchorOf(thesis.id)}`}
                className="grid grid-cols-[1rem_1fr_auto] gap-2 py-2.5 text-sm leading-snug hover:text-ink"
              >
                <span className="text-ink-faint tabular-nums">{i + 1}</span>
                <span className="line-clamp-3 text-ink-soft" dir="auto">
                  {visibleText(thesis.text)}
                </span>
                <span className="text-xs font-semibold">
                  {strength !== null && decided(tallyOf(thesis.id)) > 0 && percent(strength)}
                </span>
              </a>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
