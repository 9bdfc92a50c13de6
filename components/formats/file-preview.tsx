"use client";
import { ArrowDown, CircleCheck, TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Card } from "../ui/card";
import type { Preview } from "./answers";
import { Counts } from "./counts";
import { LossList } from "./loss-list";
import { PreviewOutline } from "./preview-outline";

/** The debate a file would become, beside what to decide about it. */
export function FilePreview({ preview, children }: { readonly preview: Preview; readonly children: ReactNode }) {
  const t = useTranslations("formats.page");
  const lost = Object.values(preview.lossCounts).reduce((sum, count) => sum + count, 0);
  return (
    <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_21rem]">
      <div className="grid min-w-0 gap-6">
        <Card aria-label={t("becomes")} className="grid gap-6">
          <div className="grid gap-3">
            <h2
              tabIndex={-1}
              dir="auto"
              className="font-serif text-2xl leading-snug font-medium outline-none sm:text-3xl"
            >
              {preview.question || t("noQuestion")}
            </h2>
            {preview.background !== "" && (
              <p dir="auto" className="line-clamp-4 max-w-prose whitespace-pre-line text-ink-soft">
                {preview.background}
              </p>
            )}
          </div>
          <Counts counts={preview.counts} />
          <div className="border-t border-rule pt-4">
            <h3 className="sr-only">{t("outline")}</h3>
            <PreviewOutline rows={preview.rows} total={preview.counts.claims} />
          </div>
        </Card>
        {lost > 0 ? (
          <Card id="changes" tabIndex={-1} aria-label={t("warnings", { count: lost })} className="scroll-mt-6">
            <h2 className="font-serif text-xl leading-snug font-medium">{t("warnings", { count: lost })}</h2>
            <p className="mt-1 mb-3 max-w-prose text-sm text-ink-soft">{t("warningsHint")}</p>
            <LossList losses={preview.losses} total={lost} />
          </Card>
        ) : (
          <p className="flex items-start gap-2 px-1 text-sm text-ink-soft">
            <CircleCheck aria-hidden className="mt-0.5 size-4 shrink-0 text-support" />
            {t("noWarnings")}
          </p>
        )}
      </div>
      <Card className="lg:sticky lg:top-6" aria-label={t("settings")}>
        <h2 className="mb-4 font-serif text-xl leading-snug font-medium">{t("settings")}</h2>
        {lost > 0 && (
          <a href="#changes" className="link mb-5 hidden items-center gap-2 text-sm font-medium lg:flex">
            <TriangleAlert aria-hidden className="size-4 shrink-0 text-rebuttal" />
            {t("warnings", { count: lost })}
            <ArrowDown aria-hidden className="size-3.5 shrink-0" />
          </a>
        )}
        {children}
      </Card>
    </div>
  );
}
