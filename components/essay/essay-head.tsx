"use client";
import { ExternalLink, Eye, EyeOff } from "lucide-react";
import { useTranslations } from "next-intl";
import type { EssayView } from "@/lib/essay/view";

/** What text this is: whose, from when and where, and who sees it. */
export function EssayHead({ view, mayWrite }: { readonly view: EssayView; readonly mayWrite: boolean }) {
  const t = useTranslations("essay.head");
  const { title, author, date, publisher, url, rights, showing } = view;
  const Sign = showing === "whole" ? Eye : EyeOff;
  return (
    <header className="essay-head">
      <h2 className="font-serif text-3xl leading-tight font-medium tracking-tight text-balance" dir="auto">
        {title}
      </h2>
      {[author, publisher, date].some((part) => part !== "") && (
        <p className="text-sm text-ink-soft" dir="auto">
          {[author, publisher, date].filter((part) => part !== "").join(" · ")}
        </p>
      )}
      <p className="flex flex-wrap gap-x-4 gap-y-1 text-xs text-ink-faint">
        {url !== "" && (
          <a
            href={url}
            target="_blank"
            rel="noopener noreferrer nofollow"
            className="link inline-flex items-center gap-1"
          >
            {t("original")}
            <ExternalLink aria-hidden className="size-3" />
          </a>
        )}
        {rights !== "" && <span dir="auto">{rights}</span>}
        {mayWrite && (
          <span className="no-print inline-flex items-center gap-1">
            <Sign aria-hidden className="size-3.5" />
            {t(`showing.${showing}`)}
          </span>
        )}
      </p>
    </header>
  );
}
