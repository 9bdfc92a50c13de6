"use client";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { visibleText } from "@/lib/argument/text";
import { useClaimNames } from "../claim/use-claim-names";
import { useDeskHere } from "../debate/desk-context";
import { useFilter } from "../debate/filter-context";
import { claimPath } from "../debate/paths";
import { useSelection } from "../debate/use-selection";
import { type Compared, useRows } from "./rows";

/** One column a thesis, one row a question to all of them. */
export function CompareTable({
  compared,
  hasGroups,
}: {
  readonly compared: readonly Compared[];
  readonly hasGroups: boolean;
}) {
  const t = useTranslations("debate.compare");
  const rows = useRows(hasGroups);
  const { debate } = useDeskHere();
  const { label } = useClaimNames();
  const { path } = useFilter();
  const { selected } = useSelection();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be scrolled by the keyboard too.
    <section className="compare-scroller" aria-label={t("label")} tabIndex={0}>
      <table className="compare-table">
        <caption className="sr-only">{t("caption")}</caption>
        <thead>
          <tr>
            <td />
            {compared.map(({ thesis }) => (
              <th key={thesis.id} scope="col" data-at={thesis.id === selected || undefined}>
                <span className="text-xs font-semibold text-ink-soft">{label(thesis)}</span>
                <Link
                  href={path(claimPath(debate.id, thesis.id))}
                  prefetch={false}
                  dir="auto"
                  className="compare-thesis"
                >
                  {visibleText(thesis.text)}
                </Link>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, cell }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {compared.map((one) => (
                <td key={one.thesis.id}>{cell(one)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
