"use client";
import { useFormatter, useTranslations } from "next-intl";
import type { Preview } from "./answers";

const always = ["theses", "claims", "depth"] as const;
const ifAny = ["sources", "people", "votes"] as const;

/** How much a file brings. */
export function Counts({ counts }: Pick<Preview, "counts">) {
  const t = useTranslations("formats.page");
  const format = useFormatter();
  const shown = [...always, ...ifAny.filter((name) => counts[name] > 0)];
  return (
    <ul aria-label={t("counts")} className="flex flex-wrap gap-x-6 gap-y-2">
      {shown.map((name) => (
        <li key={name} className="grid">
          <span className="font-serif text-2xl leading-none font-medium tabular-nums">
            {format.number(counts[name])}
          </span>
          <span className="text-xs text-ink-faint">{t(`count.${name}`, { count: counts[name] })}</span>
        </li>
      ))}
    </ul>
  );
}
