"use client";
import {
  ChartNoAxesGantt,
  Columns2,
  FileText,
  ListTree,
  type LucideIcon,
  Network,
  Scale,
  Shapes,
  TextQuote,
} from "lucide-react";
import Link from "next/link";
import { usePathname, useSearchParams } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { useHasText } from "../essay/texts-here";
import { useDesk } from "./desk-context";
import { useFilter } from "./filter-context";

/** The views of a debate, each an address below the debate's own. */
export const views = [
  ["outline", "", TextQuote],
  ["text", "/text", FileText],
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
  // Where there is no text, its view is for whoever may bring one.
  const hasText = useHasText();
  const mayBring = useDesk()?.verbs.includes("write") ?? false;
  const shown = views.filter(([name]) => name !== "text" || hasText || mayBring);
  const bar = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another view is another place in the bar.
  useEffect(() => {
    const [nav, link] = [bar.current, bar.current?.querySelector<HTMLElement>("[aria-current]")];
    if (!nav || !link) return;
    // By hand: the browser's own way would scroll the page as well.
    const [all, one] = [nav.getBoundingClientRect(), link.getBoundingClientRect()];
    if (one.right > all.right) nav.scrollLeft += one.right - all.right + 48;
    else if (one.left < all.left) nav.scrollLeft -= all.left - one.left + 48;
  }, [path]);
  return (
    <nav ref={bar} aria-label={t("label")} className="view-bar no-print">
      <ul>
        {shown.map(([name, way, Icon]) => {
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
