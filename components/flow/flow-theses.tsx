"use client";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import type { Claim } from "@/lib/argument/claim";
import type { ClaimId } from "@/lib/argument/id";
import { visibleText } from "@/lib/argument/text";
import { useDeskHere } from "../debate/desk-context";
import { useFilter } from "../debate/filter-context";
import { OverviewPath } from "../overview/overview-path";

/** As many theses as are named at once, half of them before the one that is shown. */
const mostNamed = 40;

/** Which thesis the flow is of, among those around it; of a branch alone, the way back to the whole. */
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
  const { numbers } = useDeskHere();
  const { path } = useFilter();
  const here = usePathname();
  const hrefOf = (id: ClaimId | null, focus: ClaimId | null = null) => {
    const query = new URLSearchParams({ ...(id && { claim: id }), ...(focus && { focus }) });
    return path(`${here}${query.size === 0 ? "" : `?${query}`}`);
  };
  const at = theses.findIndex(({ id }) => id === thesis);
  const start = Math.max(0, Math.min(at - mostNamed / 2, theses.length - mostNamed));
  const named = theses.slice(start, start + mostNamed);
  const [before, after] = [theses[start - 1], theses[start + mostNamed]];
  const further = (to: Claim | undefined, label: "flow.earlier" | "flow.later", count: number) =>
    to !== undefined && (
      <li>
        <Link href={hrefOf(to.id)} scroll={false} className="text-ink-faint">
          {t(label, { count })}
        </Link>
      </li>
    );
  return (
    <>
      <nav aria-label={t("contents")} className="flow-theses no-print">
        <ol>
          {further(before, "flow.earlier", start)}
          {named.map(({ id, text }) => (
            <li key={id}>
              <Link href={hrefOf(id)} scroll={false} aria-current={id === thesis ? "true" : undefined}>
                <span className="tabular-nums">{numbers.get(id)}</span>
                <span dir="auto" className="flow-thesis">
                  {visibleText(text)}
                </span>
              </Link>
            </li>
          ))}
          {further(after, "flow.later", theses.length - start - mostNamed)}
        </ol>
      </nav>
      {root !== null && root !== thesis && (
        <OverviewPath root={root} hrefOf={(id) => hrefOf(id ?? thesis, id === thesis ? null : id)} />
      )}
    </>
  );
}
