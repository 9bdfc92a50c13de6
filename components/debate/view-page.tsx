"use client";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { DebateNotices } from "./debate-notices";
import { useDesk } from "./desk-context";
import { useFetching } from "./fetched-reading";
import { FilterMenu } from "./filter-menu";
import { LiveLine } from "./live-line";
import { UndoButtons } from "./undo-buttons";
import { ViewBar } from "./view-bar";

/** One view of the debate on the desk: what it is about, what should be known first, and the view itself. */
export function ViewPage({
  head,
  aside,
  plain,
  wide = false,
  children,
}: {
  readonly head?: ReactNode;
  readonly aside?: ReactNode;
  /** What can be read before a large debate has arrived, or without scripts. */
  readonly plain?: ReactNode;
  /** For views that take the whole window: without a head, and with notices above them. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}) {
  const desk = useDesk();
  return (
    <>
      <div className="view-row no-print">
        <ViewBar />
        {desk !== null && (
          <div className="view-tools">
            <FilterMenu />
            <LiveLine />
            <UndoButtons />
          </div>
        )}
      </div>
      <div className={`grid ${wide ? "gap-3 pt-2" : "gap-7 pt-8 sm:pt-11"}`}>
        {desk === null ? (
          <>
            <Arriving />
            {plain}
          </>
        ) : (
          <>
            <div className={wide ? "grid gap-2" : "debate-head"}>
              {head}
              <aside className="debate-aside">
                {aside}
                <DebateNotices brief={wide} />
              </aside>
            </div>
            {children}
          </>
        )}
      </div>
    </>
  );
}

/** How far a large debate has come into the browser. */
function Arriving() {
  const t = useTranslations("debate.arriving");
  const fetching = useFetching();
  if (fetching === null) return null;
  const { failed, received, again } = fetching;
  return (
    <div role="status" className="needs-js flex flex-wrap items-center gap-3 text-sm text-ink-soft">
      {failed ? (
        <>
          <p>{t("failed")}</p>
          <button type="button" className="btn btn-secondary" onClick={again}>
            {t("again")}
          </button>
        </>
      ) : (
        <>
          <progress aria-label={t("progress")} className="arriving" />
          <p>{received === 0 ? t("begun") : t("received", { megabytes: received / 1_000_000 })}</p>
        </>
      )}
    </div>
  );
}
