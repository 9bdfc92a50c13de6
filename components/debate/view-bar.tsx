"use client";
import { ChartNoAxesGantt, Columns2, ListTree, type LucideIcon, Network, Scale, Shapes, TextQuote } from "lucide-react";
import Link from "next/link";
import { usePathname, useSearchParams } from "next/navigation";
import { useTranslations } from "next-intl";
import { useFilter } from "./filter-context";

/** The views of a debate, each an address below the debate's own. */
export const views = [
  ["outline", "", TextQuote],
  ["tree", "/tree", ListTree],
  ["columns", "/columns", Columns2],
  ["map", "/map", Network],
  ["overview", "/overview", Shapes],
  ["flow", "/flow", ChartNoAxesGantt],
  ["compare", "/compare", Scale],
] as const satisfies readonly (readonly [string, string, LucideIcon])[];

/** From one view to another, at the same claim. */
export function ViewBar() {
  const t = useTranslations("debate.viewNames");
  const path = usePathname();
  const claim = useSearchParams().get("claim") ?? /\/claims\/([0-9a-f-]{36})$/.exec(path)?.[1] ?? null;
  const { path: filtered } = useFilter();
  const debate = /^\/debates\/[^/]+/.exec(path)?.[0] ?? "";
  return (
    <nav aria-label={t("label")} className="view-bar no-print">
      <ul>
        {views.map(([name, way, Icon]) => {
          const href = `${debate}${way}`;
          return (
            <li key={name}>
              <Link
                href={filtered(claim === null ? href : `${href}?claim=${claim}`)}
                aria-current={path === href ? "page" : undefined}
              >
                <Icon aria-hidden className="size-4" />
                {t(name)}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
