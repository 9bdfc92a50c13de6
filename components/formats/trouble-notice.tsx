"use client";
import { useTranslations } from "next-intl";
import { Notice } from "../ui/notice";
import type { Fault, Trouble } from "./answers";
import { PlaceOf } from "./place-of";

/** What went wrong, where, and what to do about it. */
export function TroubleNotice({ trouble }: { readonly trouble: Trouble }) {
  const t = useTranslations("formats.page");
  if (trouble.kind === "unfit") return <FaultNotice fault={trouble.fault} />;
  return (
    <Notice tone="error" title={t("troubleTitle")}>
      <p>{t(`troubles.${trouble.kind}`)}</p>
    </Notice>
  );
}

function FaultNotice({ fault }: { readonly fault: Fault }) {
  const t = useTranslations("formats");
  return (
    <Notice tone="error" title={t("page.faultTitle")}>
      <p className="text-ink wrap-break-word">
        <PlaceOf place={fault} />
        {(fault.line !== null || fault.path !== null) && " — "}
        {t(`faults.${fault.code}`, { given: fault.detail === "" ? "no" : "yes", detail: fault.detail })}
      </p>
      <p className="mt-1">{t("page.faultNext")}</p>
    </Notice>
  );
}
