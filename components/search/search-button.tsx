"use client";
import { Search } from "lucide-react";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import type { DebateId } from "@/lib/argument/id";
import { searchPath } from "../debate/paths";
import { open } from "./opened";
import { useKeyNames } from "./use-key-names";

/** The debate whose page this is; null on other pages. */
export const debateOfPath = (path: string): DebateId | null =>
  (/^\/debates\/([0-9a-f-]{36})(\/|$)/.exec(path)?.[1] ?? null) as DebateId | null;

/** Opens the palette; without JavaScript, and in another tab, it is a link to the search page. */
export function SearchButton() {
  const t = useTranslations("search");
  const key = useKeyNames();
  const debate = debateOfPath(usePathname());
  return (
    <Link
      href={searchPath(debate)}
      prefetch={false}
      className="search-button"
      aria-label={t("open")}
      aria-keyshortcuts="Control+K Meta+K"
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        open("palette");
      }}
    >
      <Search aria-hidden className="size-4.5" />
      <span aria-hidden className="hidden lg:inline">
        {t("title")}
      </span>
      <kbd aria-hidden className="needs-js hidden lg:inline">
        {key("Ctrl K")}
      </kbd>
    </Link>
  );
}
