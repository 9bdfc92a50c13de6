"use client";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import type { Claim } from "@/lib/argument/claim";
import type { ClaimId } from "@/lib/argument/id";
import { visibleText } from "@/lib/argument/text";
import { useFilter } from "../debate/filter-context";
import { OverviewPath } from "../overview/overview-path";

/** Which thesis the flow is of; of a branch alone, the way back to the whole. */
export function FlowTheses({
  theses,
  root,
  thesis,
}: {
  readonly theses: readonly Claim[];
  readonly root: ClaimId | null;
  readonly thesis: ClaimId | null;
}) {
  const t = useTranslations("debate");
  const { path } = useFilter();
  const here = usePathname();
  const hrefOf = (id: ClaimId | null, focus: ClaimId | null = null) => {
    const query = new URLSearchParams({ ...(id && { claim: id }), ...(focus && { focus }) });
    return path(`${here}${query.size === 0 ? "" : `?${query}`}`);
  };
  return (
    <>
      <nav aria-label={t("contents")} className="flow-theses no-print">
        <ol>
          {theses.map(({ id, text }, i) => (
            <li key={id}>
              <Link href={hrefOf(id)} scroll={false} aria-current={id === thesis ? "true" : undefined}>
                <span className="tabular-nums">{i + 1}</span>
                <span dir="auto" className="flow-thesis">
                  {visibleText(text)}
                </span>
              </Link>
            </li>
          ))}
        </ol>
      </nav>
      {root !== null && root !== thesis && (
        <OverviewPath root={root} hrefOf={(id) => hrefOf(id ?? thesis, id === thesis ? null : id)} />
      )}
    </>
  );
}
