"use client";
import { Focus, ListTree, TextQuote } from "lucide-react";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { claimOf, liveAnswers } from "@/lib/argument/debate";
import type { ClaimId } from "@/lib/argument/id";
import { treeOf } from "@/lib/argument/layout/debate-tree";
import { visibleText } from "@/lib/argument/text";
import { RevealContext } from "../claim/reveal-context";
import { useClaimNames } from "../claim/use-claim-names";
import { useDeskHere } from "../debate/desk-context";
import { useFilter } from "../debate/filter-context";
import { NothingMatches } from "../debate/filter-menu";
import { NoTheses } from "../debate/no-theses";
import { inOutline, outlinePath } from "../debate/paths";
import { useSelection } from "../debate/use-selection";
import { ClaimPanel } from "../map/claim-panel";
import { useFocus } from "../outline/use-focus";
import { OverviewLegend } from "./overview-legend";
import { OverviewPath } from "./overview-path";
import { Stage } from "./stage";
import { useLooks } from "./use-looks";

/** The whole of a debate in one picture: every claim a box beside what it answers, as high as there is to it. */
export function Overview() {
  const t = useTranslations("debate");
  const { debate, latest } = useDeskHere();
  const { fullName, numberOf } = useClaimNames();
  const { filtered, keeps, path } = useFilter();
  const { selected, select } = useSelection();
  const { focus } = useFocus();
  const here = usePathname();
  const tree = useMemo(() => treeOf(debate, keeps), [debate, keeps]);
  const nodes = useMemo(() => new Map(tree.claims.map((claim, node) => [claim?.id ?? null, node])), [tree]);
  const lookOf = useLooks(tree);
  const root = nodes.get(focus) ?? 0;
  const place = selected === null ? undefined : claimOf(debate, selected);
  const node = nodes.get(selected) ?? null;

  const zoomed = (id: ClaimId | null, claim = selected): string => {
    const query = new URLSearchParams({ ...(claim && { claim }), ...(id && { focus: id }) });
    return path(`${here}${query.size === 0 ? "" : `?${query}`}`);
  };
  /** Back leads out again. */
  const zoom = (to: number, claim?: ClaimId | null) =>
    window.history.pushState(null, "", zoomed(tree.claims[to]?.id ?? null, claim));
  const nameOf = (one: number): string => {
    const claim = tree.claims[one];
    if (!claim) return t("map.question", { question: visibleText(debate.question) });
    return `${numberOf(claim.id)} ${fullName(claim)}: ${lookOf(one).text}`;
  };
  if (liveAnswers(debate, null).length === 0) return <NoTheses />;
  const same = path(`${outlinePath(debate.id)}/tree${selected === null ? "" : `?claim=${selected}`}`);
  return (
    <RevealContext value={(id) => claimOf(latest.current.debate, id) && select(id)}>
      <div className="map">
        <div className="overview-bar">
          <OverviewPath root={focus} hrefOf={zoomed} />
          <Link href={same} className="btn btn-quiet btn-sm">
            <ListTree aria-hidden className="size-4" />
            {t("overview.asTree")}
          </Link>
        </div>
        <OverviewLegend />
        {filtered?.matching.size === 0 ? (
          <NothingMatches />
        ) : (
          <div className="map-frame overview-frame needs-js">
            <div className="map-view overview-view">
              <Stage
                {...{ tree, root, lookOf, nameOf, selected: node }}
                onSelect={(one) => select(one === null ? null : (tree.claims[one]?.id ?? null))}
                onZoom={(to) => zoom(to, tree.claims[to]?.id ?? selected)}
              />
            </div>
            {place && node !== null && (
              <ClaimPanel place={place} onClose={() => select(null)}>
                <p className="overview-ways">
                  {(tree.ends[node] as number) > node + 1 && node !== root && (
                    <button type="button" className="btn btn-secondary btn-sm" onClick={() => zoom(node)}>
                      <Focus aria-hidden className="size-3.5" />
                      {t("overview.zoom")}
                    </button>
                  )}
                  <Link href={path(inOutline(debate.id, place.id))} className="btn btn-quiet btn-sm">
                    <TextQuote aria-hidden className="size-3.5" />
                    {t("claimPage.inOutline")}
                  </Link>
                </p>
              </ClaimPanel>
            )}
          </div>
        )}
        <p id="overview-keys" className="overview-keys needs-js no-print">
          {t("overview.keys")}
        </p>
        <noscript>
          <p className="map-plain">
            {t.rich("overview.plain", {
              link: (words) => (
                <a href={outlinePath(debate.id)} className="link">
                  {words}
                </a>
              ),
            })}
          </p>
        </noscript>
      </div>
    </RevealContext>
  );
}
