"use client";
import { useTranslations } from "next-intl";
import type { RankedAnswer } from "@/lib/argument/ranking";
import { usePercent } from "../vote/use-percent";

/** Why a claim stands where it does, in one line. */
export function RankLine({ why }: { readonly why: RankedAnswer["why"] }) {
  const t = useTranslations("debate.twoColumns.why");
  const percent = usePercent();
  if (why === null) return null;
  return <p className="text-xs text-ink-soft">{line()}</p>;

  function line(): string {
    switch (why?.code) {
      case "agreed":
        return t("agreed", { agree: why.agree, decided: why.decided });
      case "groups":
        return why.least === null ? t("groupsUnsure") : t("groups", { least: percent(why.least) });
      default:
        return t(why?.code ?? "unvoted");
    }
  }
}
