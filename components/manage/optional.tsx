"use client";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

/** A label that says that nothing need be written here. */
export function Optional({ children }: { readonly children: ReactNode }) {
  const t = useTranslations("manage.common");
  return (
    <>
      {children} <span className="font-sans text-xs font-normal text-ink-faint">({t("optional")})</span>
    </>
  );
}
