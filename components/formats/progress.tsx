"use client";
import { useTranslations } from "next-intl";
import { useId } from "react";
import { Button } from "../ui/button";

/** How far an import is. It is said aloud with every tenth; once all is written there is nothing left to cancel. */
export function Progress({
  done,
  of,
  onCancel,
}: {
  readonly done: number;
  /** 0 until the server has begun. */
  readonly of: number;
  readonly onCancel: () => void;
}) {
  const t = useTranslations("formats.page");
  const id = useId();
  const percent = of === 0 ? 0 : Math.floor((100 * done) / of);
  const written = of > 0 && done >= of;
  const tenths = Math.floor(percent / 10) * 10;
  return (
    <div className="grid gap-3">
      <p id={id} className="flex items-baseline justify-between gap-3 text-sm">
        <span className="font-semibold">{of === 0 ? t("starting") : written ? t("finishing") : t("importing")}</span>
        {of > 0 && <span className="text-ink-soft tabular-nums">{t("progress", { done, of })}</span>}
      </p>
      <progress
        aria-labelledby={id}
        className="import-progress"
        {...(of === 0 || written ? {} : { value: done, max: of })}
      />
      <span role="status" className="sr-only">
        {of === 0 ? t("starting") : t("percent", { percent: tenths })}
      </span>
      {!written && (
        <div>
          <Button size="sm" onClick={onCancel}>
            {t("cancel")}
          </Button>
        </div>
      )}
    </div>
  );
}
