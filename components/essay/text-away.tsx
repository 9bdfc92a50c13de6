"use client";
import { useTranslations } from "next-intl";
import { EmptyState } from "../ui/empty-state";

/** What stands in the text's place without a network: texts have owners, and are kept on no reader's desk. */
export function TextAway() {
  const t = useTranslations("essay.away");
  return <EmptyState title={t("title")}>{t("text")}</EmptyState>;
}
