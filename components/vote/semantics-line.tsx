"use client";
import { useTranslations } from "next-intl";
import { useDeskHere } from "../debate/desk-context";
import { Disclosure } from "../ui/disclosure";

/** Which semantics the debate is read with; opened, what that means. */
export function SemanticsLine() {
  const t = useTranslations("vote.semantics");
  const names = useTranslations("manage.rules.semanticsNames");
  const meanings = useTranslations("manage.rules.semanticsMeanings");
  const { semantics } = useDeskHere().debate.settings;
  return (
    <Disclosure summary={<span className="text-xs">{t("now", { name: names(semantics) })}</span>}>
      <p className="max-w-prose ps-5 text-xs text-ink-soft">
        {meanings(semantics)} {t("changed")}
      </p>
    </Disclosure>
  );
}
