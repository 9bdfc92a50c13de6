"use client";
import { useTranslations } from "next-intl";
import { type Ref, useCallback, useEffect, useImperativeHandle, useRef, useState } from "react";
import { claimOf, pathTo } from "@/lib/argument/debate";
import type { ClaimId } from "@/lib/argument/id";
import type { PassageId } from "@/lib/essay/essay";
import { RevealContext } from "../claim/reveal-context";
import { useDeskHere } from "../debate/desk-context";
import { type Asked, ClaimPanel } from "../tree/claim-panel";
import { Tree, type TreeHandle } from "../tree/tree";
import { EmptyState } from "../ui/empty-state";
import { useHydrated } from "../ui/use-hydrated";
import { usePrinting } from "../ui/use-printing";
import { ClaimAnswers } from "./claim-answers";
import { ClaimPassages } from "./claim-passages";
import { PlainClaims } from "./plain-claims";
import { claimInText } from "./text-paths";
import type { EssayOnDesk } from "./use-essay";
import { useEssayRows } from "./use-essay-rows";
import type { Pointed } from "./use-lit";

export interface ClaimsHandle {
  /** Brings a claim's row into sight and leaves the keyboard where it is. */
  readonly reveal: (id: ClaimId) => void;
}

/** The other side of the text: its claims in tree order, and the one that one is at, whole. */
export function EssayClaims({
  essay,
  selected,
  onSelect,
  onPoint,
  onPassage,
  mayWrite,
  ref,
}: {
  readonly essay: EssayOnDesk;
  readonly selected: ClaimId | null;
  readonly onSelect: (id: ClaimId | null) => void;
  readonly onPoint: (pointed: Pointed) => void;
  readonly onPassage: (id: PassageId) => void;
  readonly mayWrite: boolean;
  readonly ref: Ref<ClaimsHandle>;
}) {
  const t = useTranslations("essay.claims");
  const { debate, latest, numbers } = useDeskHere();
  const { rows, folding } = useEssayRows(essay.passages);
  const [asked, setAsked] = useState<Asked | null>(null);
  const tree = useRef<TreeHandle>(null);
  const hydrated = useHydrated();
  const printing = usePrinting();
  const { openPath } = folding;
  const place = selected !== null && numbers.has(selected) ? claimOf(debate, selected) : undefined;

  const open = useCallback(
    (id: ClaimId) =>
      openPath(
        pathTo(latest.current.debate, id)
          .slice(0, -1)
          .map((claim) => claim.id),
      ),
    [latest, openPath],
  );
  useImperativeHandle(ref, () => ({
    reveal: (id) => {
      open(id);
      tree.current?.reveal(id);
    },
  }));
  // The claim's panel takes room from the rows as it opens; then its row comes back into sight.
  const shown = place?.id;
  useEffect(() => {
    if (shown === undefined) return;
    const soon = setTimeout(() => tree.current?.reveal(shown), 80);
    return () => clearTimeout(soon);
  }, [shown]);
  const goTo = useCallback(
    (id: ClaimId) => {
      open(id);
      onSelect(id);
      tree.current?.reveal(id);
    },
    [open, onSelect],
  );
  const pointAt = (target: Element) => {
    const id = target.closest<HTMLElement>("[data-row]")?.dataset.row as ClaimId | undefined;
    onPoint(id === undefined ? null : { claims: [id], from: "claims" });
  };
  const plain = <PlainClaims essayId={essay.view.id} rows={rows} passages={essay.passages} />;
  return (
    <RevealContext value={goTo}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it only listens to what is pointed at inside. */}
      <div
        className="essay-part"
        onMouseOver={(event) => pointAt(event.target as Element)}
        onMouseLeave={() => onPoint(null)}
        onFocus={(event) => pointAt(event.target)}
        onBlur={() => onPoint(null)}
      >
        {rows.length === 0 ? (
          <EmptyState title={t("none")}>{t(mayWrite ? "noneWriter" : "noneReader")}</EmptyState>
        ) : hydrated ? (
          <Tree
            ref={tree}
            rows={rows}
            folding={folding}
            selected={place?.id ?? null}
            onSelect={onSelect}
            rootDepth={0}
            onAsk={(what, id) => {
              onSelect(id);
              setAsked((before) => ({ what, id, time: (before?.time ?? 0) + 1 }));
            }}
          />
        ) : (
          plain
        )}
        {hydrated && printing && rows.length > 0 && plain}
        {(place !== undefined || rows.length > 0) && (
          <ClaimPanel
            place={place}
            asked={asked}
            onDone={(done) => setAsked((now) => (now === done ? null : now))}
            hrefOf={(id) => claimInText(essay.view.id, id)}
            onLeave={() => tree.current?.focus()}
            onClose={() => onSelect(null)}
          >
            {place && (
              <>
                <ClaimPassages essay={essay} claimId={place.id} mayWrite={mayWrite} onPassage={onPassage} />
                <ClaimAnswers claim={place} onSelect={goTo} />
              </>
            )}
          </ClaimPanel>
        )}
      </div>
    </RevealContext>
  );
}
