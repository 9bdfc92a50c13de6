"use client";
import { usePathname, useSearchParams } from "next/navigation";
import { useTranslations } from "next-intl";
import type { Claim } from "@/lib/argument/claim";
import { visibleText } from "@/lib/argument/text";
import { useClaimNames } from "../claim/use-claim-names";
import { Disclosure } from "../ui/disclosure";

/** A list from which one chooses has to end somewhere. */
const mostListed = 100;

/** Which theses stand side by side: a form that works by itself, and at once where scripts run. */
export function ThesisChoice({
  theses,
  chosen,
}: {
  readonly theses: readonly Claim[];
  readonly chosen: readonly Claim[];
}) {
  const t = useTranslations("debate.compare");
  const here = usePathname();
  const others = [...useSearchParams()].filter(([key]) => key !== "theses");
  const { numberOf } = useClaimNames();
  const isChosen = new Set(chosen.map(({ id }) => id));
  if (theses.length < 2) return null;
  return (
    <Disclosure className="no-print" summary={t("choose", { chosen: chosen.length, count: theses.length })}>
      <form
        action={here}
        className="compare-choice"
        onChange={(event) => {
          const ids = new FormData(event.currentTarget).getAll("theses");
          const address = new URL(window.location.href);
          address.searchParams.delete("theses");
          if (ids.length > 0) address.searchParams.set("theses", ids.join(","));
          window.history.replaceState(null, "", `${address.pathname}${address.search}`);
        }}
      >
        {others.map(([key, value]) => (
          <input key={key} type="hidden" name={key} value={value} />
        ))}
        <fieldset>
          <legend className="sr-only">{t("theses")}</legend>
          {theses.slice(0, mostListed).map(({ id, text }) => (
            <label key={id}>
              <input type="checkbox" name="theses" value={id} defaultChecked={isChosen.has(id)} />
              <span className="tabular-nums text-ink-faint">{numberOf(id)}</span>
              <span dir="auto">{visibleText(text)}</span>
            </label>
          ))}
        </fieldset>
        <noscript>
          <button type="submit" className="btn btn-secondary btn-sm">
            {t("apply")}
          </button>
        </noscript>
      </form>
    </Disclosure>
  );
}
