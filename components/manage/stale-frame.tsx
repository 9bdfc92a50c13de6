"use client";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Notice } from "../ui/notice";

/** Someone else saved first: what stands there now, beside the form that still holds what was typed. */
export function StaleFrame({ here, children }: { readonly here: string; readonly children: ReactNode }) {
  const t = useTranslations("manage.settings");
  return (
    <Notice tone="error" title={t("staleTitle")}>
      <p>{t("staleIntro")}</p>
      <div className="my-2 border-s-2 border-rule-strong ps-3 text-ink">{children}</div>
      <a href={here} className="link">
        {t("keepTheirs")}
      </a>
    </Notice>
  );
}
