"use client";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { CarriedView } from "./carried-views";
import { DebateNotices } from "./debate-notices";
import { useDesk } from "./desk-context";
import { useFetching } from "./fetched-reading";
import { FilterMenu } from "./filter-menu";
import { LiveLine } from "./live-line";
import { UndoButtons } from "./undo-buttons";
import { useReplacedLater } from "./use-desk-offline";
import { type Viewed, type ViewName, viewAt } from "./view-at";
import { ViewBar } from "./view-bar";
import { viewFrames } from "./view-frames";

/** One view of the debate on the desk: what it is about, what should be known first, and the view itself. */
export function ViewPage({
  view,
  claimId = null,
  plain,
  below,
  children,
}: {
  readonly view: ViewName;
  /** Of the page of a claim. */
  readonly claimId?: string | null;
  /** What can be read before a large debate has arrived, or without scripts. */
  readonly plain?: ReactNode;
  /** What the server adds to the view. */
  readonly below?: ReactNode;
  readonly children: ReactNode;
}) {
  const desk = useDesk();
  // Without a network the address moves on while the page stays; the desk then shows the view of that address.
  const here = viewAt(usePathname());
  const standIn = here !== null && (here.view !== view || here.claimId !== claimId) ? here : null;
  const { head, aside, wide } = viewFrames[standIn?.view ?? view];
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
            {standIn === null ? children : <StandIn at={standIn} />}
          </>
        )}
      </div>
      {standIn === null && below}
    </>
  );
}

function StandIn({ at }: { readonly at: Viewed }) {
  useReplacedLater(at);
  return <CarriedView at={at} />;
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
