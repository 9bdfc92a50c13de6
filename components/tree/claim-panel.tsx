"use client";
import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useRef } from "react";
import type { Claim } from "@/lib/argument/claim";
import { pathTo } from "@/lib/argument/debate";
import type { Edit } from "@/lib/argument/edit";
import type { ClaimId } from "@/lib/argument/id";
import { ClaimEntry } from "../claim/claim-entry";
import type { Mode } from "../claim/mode";
import { useMove } from "../claim/move-provider";
import { NumberPath } from "../claim/number-path";
import { useDeskHere } from "../debate/desk-context";
import { claimPath } from "../debate/paths";

/** What a key in the tree asks for. */
export type Wish = "read" | "support" | "rebuttal" | "undercut" | "reword" | "cite" | "vote" | "move" | "why";
/** A wish, and which one it is, so that the same can be wished again. */
export interface Asked {
  readonly what: Wish;
  readonly id: ClaimId;
  readonly time: number;
}

/** The claim one is at, whole: to read, vote on and answer. */
export function ClaimPanel({
  place,
  asked: given,
  onDone,
  hrefOf = (id) => `?claim=${id}`,
  onLeave,
  onClose,
  children,
}: {
  readonly place: Claim | undefined;
  readonly asked: Asked | null;
  /** The wish is over: its claim is left, or another wish made. */
  readonly onDone: (asked: Asked) => void;
  /** Where a claim above it is on this view. */
  readonly hrefOf?: (id: ClaimId) => string;
  /** Back to the tree. */
  readonly onLeave: () => void;
  readonly onClose: () => void;
  /** What else the view knows of the claim. */
  readonly children?: ReactNode;
}) {
  const t = useTranslations("debate.tree");
  const { debate, may, verbs } = useDeskHere();
  const move = useMove();
  const panel = useRef<HTMLElement>(null);
  const asked = given?.id === place?.id ? given : null;

  // biome-ignore lint/correctness/useExhaustiveDependencies: each wish is granted once, when it is made.
  useEffect(() => {
    if (asked === null || place === undefined) return;
    const { id, version, parentId, role, position } = place;
    if (asked.what === "move") {
      if (may({ kind: "move", id, version, parentId, role, position })) move.ask(id);
      return;
    }
    if (asked.what === "vote") panel.current?.querySelector<HTMLElement>(".verdicts button, .verdicts a")?.focus();
    if (asked.what === "read") panel.current?.querySelector<HTMLElement>("[data-claim]")?.focus();
    if (asked.what === "why") panel.current?.querySelector<HTMLElement>("button[aria-controls^=why]")?.click();
  }, [asked]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a wish is over once, whoever is told of it.
  useEffect(() => (asked === null ? undefined : () => onDone(asked)), [asked]);

  if (place === undefined) return <aside className="tree-panel tree-panel-empty">{t("none")}</aside>;
  const mode = modeOf(asked, place, verbs.includes("write"), may);
  return (
    <aside
      ref={panel}
      aria-label={t("panel")}
      className="tree-panel"
      onKeyDown={(event) => {
        if (event.key !== "Escape" || event.defaultPrevented) return;
        event.preventDefault();
        onLeave();
      }}
    >
      <button type="button" className="tree-close btn btn-quiet btn-sm" onClick={onClose}>
        <X aria-hidden className="size-4" />
        <span className="sr-only">{t("close")}</span>
      </button>
      <nav aria-label={t("path")} className="pe-10">
        <NumberPath path={pathTo(debate, place.id)} here={place.id} hrefOf={hrefOf} />
      </nav>
      <ClaimEntry
        key={`${place.id} ${mode === null ? "" : asked?.time}`}
        place={place}
        level={2}
        size="thesis"
        mode={mode}
      />
      {children}
      <a className="link text-sm" href={claimPath(debate.id, place.id)}>
        {t("whole")}
      </a>
    </aside>
  );
}

function modeOf(asked: Asked | null, place: Claim, mayWrite: boolean, may: (edit: Edit) => boolean): Mode {
  const { id, sharedFrom, sources, text, version } = place;
  switch (asked?.what) {
    case "support":
    case "rebuttal":
      return mayWrite && sharedFrom === null ? { answer: asked.what } : null;
    case "undercut":
      return mayWrite && place.parentId !== null && sharedFrom === null ? { answer: "undercut" } : null;
    case "reword":
      return sharedFrom === null && may({ kind: "reword", id, version, text }) ? "reword" : null;
    case "cite":
      return sharedFrom === null && may({ kind: "cite", id, version, sources }) ? "cite" : null;
    default:
      return null;
  }
}
