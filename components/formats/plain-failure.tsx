import { useTranslations } from "next-intl";
import { Notice } from "../ui/notice";
import type { Trouble } from "./answers";
import { TroubleNotice } from "./trouble-notice";

/** What the form without JavaScript could not do; `code` and `line` come from the address and may be anything. */
export function PlainFailure({ code, line }: { readonly code: string; readonly line: string }) {
  const t = useTranslations("formats");
  const at = /^[1-9]\d{0,8}$/.test(line) ? Number(line) : null;
  if (t.has(`page.troubles.${code}` as "page.troubles.refused")) {
    return <TroubleNotice trouble={{ kind: code } as Trouble} />;
  }
  const known = t.has(`faults.${code}` as "faults.empty");
  if (!known) return <Notice tone="error">{t("page.troubles.refused")}</Notice>;
  const fault = { code: code as "empty", detail: "", line: at, path: null };
  return <TroubleNotice trouble={{ kind: "unfit", fault, format: null }} />;
}
