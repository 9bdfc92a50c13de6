import { useTranslations } from "next-intl";
import type { FailureCode } from "@/lib/actions/failure";
import { Notice } from "../../ui/notice";

/** What the form without scripts could not do; `code` comes from the address and may be anything. */
export function PlainRefusal({ code }: { readonly code: string | readonly string[] | undefined }) {
  const t = useTranslations("failures");
  if (typeof code !== "string") return null;
  return (
    <div className="max-w-2xl pb-8">
      <Notice tone="error">{t(t.has(code as FailureCode) ? (code as FailureCode) : "invalid")}</Notice>
    </div>
  );
}
