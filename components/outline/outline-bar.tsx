"use client";
import { useTranslations } from "next-intl";
import { pathTo } from "@/lib/argument/debate";
import { NumberPath } from "../claim/number-path";
import { useDeskHere } from "../debate/desk-context";
import { anchorOf } from "../debate/paths";
import { useClaimInView } from "./use-claim-in-view";
import { everyLevel, type Folding } from "./use-folding";

const levels = [
  { level: 1, name: "1" },
  { level: 2, name: "2" },
  { level: 3, name: "3" },
  { level: everyLevel, name: "all" },
] as const;

/** Stays at the top while one reads: where one is, and how much is shown. */
export function OutlineBar({ folding }: { readonly folding: Folding }) {
  const t = useTranslations("debate");
  const { debate, numbers } = useDeskHere();
  const here = useClaimInView();
  const path = here === null || !numbers.has(here) ? [] : pathTo(debate, here);
  return (
    <div className="outline-bar needs-js no-print">
      <nav aria-label={t("here")} className="min-w-0 flex-1 overflow-hidden">
        <NumberPath
          path={path}
          here={here}
          hrefOf={(id) => `#${anchorOf(id)}`}
          className="justify-end sm:justify-start"
        />
      </nav>
      <fieldset className="flex shrink-0 items-center rounded-md border border-rule bg-sheet">
        <legend className="sr-only">{t("levels.label")}</legend>
        {levels.map(({ level, name }) => (
          <button
            key={name}
            type="button"
            aria-pressed={folding.level === level}
            onClick={() => folding.toLevel(level)}
            className={`min-h-7 border-rule px-2.5 text-xs not-first:border-s ${folding.level === level ? "font-semibold text-ink" : "text-ink-faint hover:text-ink"}`}
          >
            {t(`levels.${name}`)}
          </button>
        ))}
      </fieldset>
    </div>
  );
}
