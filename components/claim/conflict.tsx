"use client";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Button } from "../ui/button";

/** Two texts for one claim, or two lists of its sources: both are shown, and nobody's is dropped without being asked. */
export function Conflict({
  theirs,
  mine,
  onKeepTheirs,
  onSendMine,
  onCombine,
}: {
  readonly theirs: ReactNode;
  readonly mine: ReactNode;
  readonly onKeepTheirs: () => void;
  readonly onSendMine: () => void;
  readonly onCombine: () => void;
}) {
  const t = useTranslations("claim.conflict");
  const side = (title: string, said: ReactNode) => (
    <div className="grid content-start gap-1">
      <h4 className="text-xs font-semibold text-ink-soft">{title}</h4>
      {typeof said === "string" ? (
        <blockquote className="border-s-2 border-rule-strong ps-3 font-serif text-claim">{said}</blockquote>
      ) : (
        said
      )}
    </div>
  );
  return (
    <section role="alert" className="grid gap-4 rounded-md border border-rule-strong bg-mark p-4">
      <p className="text-sm font-semibold">{t("title")}</p>
      <div className="grid gap-4 sm:grid-cols-2">
        {side(t("theirs"), theirs)}
        {side(t("mine"), mine)}
      </div>
      <div className="flex flex-wrap gap-2">
        <Button size="sm" onClick={onKeepTheirs}>
          {t("keepTheirs")}
        </Button>
        <Button size="sm" onClick={onSendMine}>
          {t("sendMine")}
        </Button>
        <Button size="sm" onClick={onCombine}>
          {t("combine")}
        </Button>
      </div>
    </section>
  );
}
