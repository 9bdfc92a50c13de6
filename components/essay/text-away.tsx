"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { EmptyState } from "../ui/empty-state";
import { useKeptText } from "./texts-here";

/** What stands in the text's place without a network: the text that was read last, where one was read since the page came. */
export function TextAway() {
  const t = useTranslations("essay.away");
  const kept = useKeptText();
  // As it was when one came back; from then on it keeps itself.
  const [text] = useState(() => kept?.current ?? null);
  return text ?? <EmptyState title={t("title")}>{t("text")}</EmptyState>;
}
