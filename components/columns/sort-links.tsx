"use client";
import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ClaimId } from "@/lib/argument/id";
import { useDeskHere } from "../debate/desk-context";
import { useFilter } from "../debate/filter-context";
import { outlinePath } from "../debate/paths";
import { type Sort, sorts } from "./sort";

/** The orders siblings can stand in, each an address. */
export function SortLinks({ claimId, sort }: { readonly claimId: ClaimId | null; readonly sort: Sort }) {
  const t = useTranslations("debate.twoColumns");
  const { debate } = useDeskHere();
  const { path } = useFilter();
  const href = (one: Sort) => {
    const params = new URLSearchParams();
    if (claimId !== null) params.set("claim", claimId);
    if (one !== "outline") params.set("sort", one);
    return path(`${outlinePath(debate.id)}/columns?${params}`);
  };
  return (
    <nav aria-label={t("sort")} className="no-print flex flex-wrap items-center gap-x-4 text-sm">
      <span className="text-ink-faint">{t("sort")}</span>
      {sorts.map((one) => (
        <Link
          key={one}
          href={href(one)}
          scroll={false}
          aria-current={one === sort ? "true" : undefined}
          className="inline-flex min-h-7 items-center text-ink-soft hover:text-ink aria-current:font-semibold aria-current:text-ink aria-current:underline aria-current:decoration-rebuttal aria-current:decoration-2 aria-current:underline-offset-6"
        >
          {t(one)}
        </Link>
      ))}
    </nav>
  );
}
