"use client";
import { ChevronLeft, ChevronRight } from "lucide-react";
import { useTranslations } from "next-intl";
import { type CSSProperties, type KeyboardEvent, useEffect, useMemo, useState } from "react";
import { flushSync } from "react-dom";
import { claimOf, liveAnswers, pathTo } from "@/lib/argument/debate";
import { countDropped } from "@/lib/argument/dropped";
import { claimsBelow, excerptOf } from "@/lib/argument/excerpt";
import type { ClaimId } from "@/lib/argument/id";
import { useDeskHere } from "../debate/desk-context";
import { useFilter } from "../debate/filter-context";
import { NothingMatches } from "../debate/filter-menu";
import { NoTheses } from "../debate/no-theses";
import { useSelection } from "../debate/use-selection";
import { useFocus } from "../outline/use-focus";
import { useHydrated } from "../ui/use-hydrated";
import { FlowBranch } from "./flow-branch";
import { FlowTheses } from "./flow-theses";
import { walkFlow } from "./walk-flow";

/** So many claims a flow mounts; what is below is read as a flow of its own. */
const mostShown = 300;

/** One thesis as debaters take notes of it: a column a step, each answer beside what it answers. */
export function Flow() {
  const t = useTranslations("debate");
  const { debate, numbers } = useDeskHere();
  const { filtered, keeps } = useFilter();
  const { selected, select } = useSelection();
  const { focus } = useFocus();
  const theses = liveAnswers(debate, null).filter(keeps);
  const at = selected !== null && numbers.has(selected) ? selected : null;
  const thesis = (at === null ? undefined : pathTo(debate, at)[0]?.id) ?? theses[0]?.id ?? null;
  const root = focus ?? thesis;
  const excerpt = useMemo(() => excerptOf(debate, root, mostShown, 0, keeps), [debate, root, keeps]);
  const dropped = useMemo(
    () => (root === null ? null : countDropped(debate, claimsBelow(debate, root))),
    [debate, root],
  );
  useShown(at, root, excerpt.shown);
  const [column, setColumn] = useState(1);
  const hydrated = useHydrated();
  const top = root === null ? undefined : claimOf(debate, root);
  const depth = top === undefined ? 0 : pathTo(debate, top.id).length;
  const columns = useMemo(() => {
    let most = depth;
    for (const id of excerpt.shown) most = Math.max(most, pathTo(debate, id).length);
    return most - depth + 1;
  }, [debate, excerpt, depth]);
  /** What a small screen shows below the first cell. */
  const shownColumn = Math.max(Math.min(column, columns - 1), Math.min(1, columns - 1));

  if (liveAnswers(debate, null).length === 0) return <NoTheses />;
  if (filtered?.matching.size === 0) return <NothingMatches />;
  return (
    <div className="flow">
      <FlowTheses theses={theses} root={root} thesis={thesis} />
      <div className="flow-bar">
        <p>{dropped !== null && dropped.attacks > 0 && t("flow.dropped", { ...dropped })}</p>
        {columns > 1 && (
          <div className="flow-steps needs-js no-print">
            <button
              type="button"
              className="btn btn-quiet btn-sm"
              disabled={shownColumn <= 1}
              onClick={() => setColumn(shownColumn - 1)}
            >
              <ChevronLeft aria-hidden className="size-4 rtl:rotate-180" />
              {t("flow.previous")}
            </button>
            <span role="status">{t("flow.column", { column: shownColumn, columns: columns - 1 })}</span>
            <button
              type="button"
              className="btn btn-quiet btn-sm"
              disabled={shownColumn === columns - 1}
              onClick={() => setColumn(shownColumn + 1)}
            >
              {t("flow.next")}
              <ChevronRight aria-hidden className="size-4 rtl:rotate-180" />
            </button>
          </div>
        )}
      </div>
      {top !== undefined && (
        <section
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be scrolled by the keyboard too.
          tabIndex={0}
          aria-label={t("flow.label")}
          className="flow-scroller"
          data-one={hydrated || undefined}
          style={{ ["--columns" as string]: columns } as CSSProperties}
          onKeyDown={(event: KeyboardEvent<HTMLElement>) => {
            const cell = walkFlow(event);
            if (cell === null) return;
            event.preventDefault();
            // On a phone the cell may be in a column that is away; the next key is to find the keyboard there.
            flushSync(() => setColumn(Number(cell.dataset.column)));
            cell.querySelector<HTMLElement>("a")?.focus();
          }}
          onFocus={(event) => {
            const id = (event.target as Element).closest<HTMLElement>("[data-cell]")?.dataset.cell;
            if (id !== undefined) select(id as ClaimId);
          }}
        >
          <ol className="flow-heads" aria-hidden>
            {Array.from({ length: columns }, (_, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is its index.
              <li key={i}>{t("flow.head", { depth: depth - 1 + i })}</li>
            ))}
          </ol>
          <ol className="flow-list">
            <FlowBranch place={top} column={0} shown={shownColumn} excerpt={excerpt} selected={at} />
          </ol>
        </section>
      )}
    </div>
  );
}

/** A link may lead further down than what one flow holds: then the flow is that of the branch. */
function useShown(at: ClaimId | null, root: ClaimId | null, shown: ReadonlySet<ClaimId>): void {
  const { debate } = useDeskHere();
  useEffect(() => {
    if (at === null || at === root || shown.has(at)) return;
    const above = claimOf(debate, at)?.parentId ?? null;
    if (above === null || above === root) return;
    const address = new URL(window.location.href);
    address.searchParams.set("focus", above);
    window.history.replaceState(null, "", `${address.pathname}${address.search}`);
  }, [at, root, shown, debate]);
}
