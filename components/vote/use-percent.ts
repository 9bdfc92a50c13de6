"use client";
import { useTranslations } from "next-intl";

/** A number in [0,1] as people read it: whole per cent. */
export function usePercent(): (share: number) => string {
  const t = useTranslations("vote");
  return (share) => t("percent", { value: Math.round(share * 100) });
}
