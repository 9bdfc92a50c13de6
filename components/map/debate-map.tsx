"use client";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { ClaimRole } from "@/lib/argument/claim";
import { claimOf, liveAnswers } from "@/lib/argument/debate";
import type { DebateId } from "@/lib/argument/id";
import { RevealContext } from "../claim/reveal-context";
import { RoleSign } from "../claim/role-sign";
import { useClaimNames } from "../claim/use-claim-names";
import { useDeskHere } from "../debate/desk-context";
import { useFilter } from "../debate/filter-context";
import { NothingMatches } from "../debate/filter-menu";
import { NoTheses } from "../debate/no-theses";
import { outlinePath } from "../debate/paths";
import { ClaimPanel } from "./claim-panel";
import { MapBar } from "./map-bar";
import { PictureMenu } from "./picture-menu";
import { Stage } from "./stage";
import { useContent } from "./use-content";
import { useLooking } from "./use-looking";
import { type MapState, useMap } from "./use-map";
import { createViewStore } from "./view-store";

/** A debate as a picture one can walk in: the question, its theses, and what answers them, from left to right. */
export function DebateMap() {
  const t = useTranslations("debate.map");
  const { debate } = useDeskHere();
  const { fullName } = useClaimNames();
  const [store] = useState(createViewStore);
  const filtering = useFilter();
  const map = useMap(debate, store.size, filtering);
  const { made } = map;
  const content = useContent(made);
  const { focused, selected, actions, reveal } = useLooking(map, store);
  const place = made !== null && selected !== null ? made.ground.tree.claims[selected] : null;
  const now = place && claimOf(debate, place.id);
  const nameOf = (node: number): string => {
    const claim = made?.ground.tree.claims[node];
    return claim
      ? `${fullName(claim)}: ${made?.ground.texts[node] ?? ""}`
      : t("question", { question: debate.question });
  };
  if (liveAnswers(debate, null).length === 0) return <NoTheses />;
  return (
    <RevealContext value={reveal}>
      <div className="map">
        <MapBar
          store={store}
          deepest={made?.ground.tree.depths.reduce((most, depth) => Math.max(most, depth), 0) ?? 0}
          onLevel={map.openTo}
          onZoom={actions.zoom}
          onFit={actions.fit}
        >
          <PictureMenu map={map} content={content} />
        </MapBar>
        <div className="map-frame needs-js">
          <div className="map-view">
            <Stage {...{ made, content, store, focused, selected, nameOf, actions }} />
            {filtering.filtered?.matching.size === 0 && (
              <div className="map-waiting pointer-events-auto">
                <NothingMatches />
              </div>
            )}
            <Waiting map={map} />
            <Key joint={made !== null && made.scene.joints.size > 0} />
          </div>
          {now && <ClaimPanel place={now} onClose={actions.close} />}
        </div>
      </div>
    </RevealContext>
  );
}

/** What stands in the map's place without scripts. */
export function PlainMap({ debateId }: { readonly debateId: DebateId }) {
  const t = useTranslations("debate.map");
  return (
    <noscript>
      <p className="map-plain">
        {t.rich("plain", {
          link: (words) => (
            <a href={outlinePath(debateId)} className="link">
              {words}
            </a>
          ),
        })}
      </p>
    </noscript>
  );
}

/** How far the layout is, where it takes its time; or that there is none. */
function Waiting({ map: { made, progress, failed, again } }: { readonly map: MapState }) {
  const t = useTranslations("debate.map");
  const { debate } = useDeskHere();
  if (failed) {
    return (
      <div role="alert" className="map-waiting map-failed">
        <p>{t("failed")}</p>
        <div className="flex flex-wrap items-center gap-3">
          <button type="button" className="btn btn-secondary" onClick={again}>
            {t("again")}
          </button>
          <Link href={outlinePath(debate.id)} className="link">
            {t("toOutline")}
          </Link>
        </div>
      </div>
    );
  }
  if (made !== null && progress === null) return null;
  return (
    <div className="map-waiting">
      <label className="grid gap-2 justify-items-center">
        {t("laying")}
        <progress className="arriving" {...(progress !== null && progress > 0 && { value: progress })} />
      </label>
    </div>
  );
}

const roles = ["support", "rebuttal", "undercut"] as const satisfies readonly ClaimRole[];

/** What the signs mean, and the bracket where there is one. */
function Key({ joint }: { readonly joint: boolean }) {
  const t = useTranslations("claim.heading");
  const words = useTranslations("debate.map");
  return (
    <ul className="map-key no-print">
      {roles.map((role) => (
        <li key={role}>
          <RoleSign role={role} className="size-4" />
          {t(role)}
        </li>
      ))}
      {joint && (
        <li>
          <svg aria-hidden viewBox="0 0 8 16" className="h-4 w-2 rtl:-scale-x-100">
            <path d="M7 1.5H2V14.5H7" fill="none" stroke="currentColor" strokeWidth="2" />
          </svg>
          {words("joint")}
        </li>
      )}
    </ul>
  );
}
