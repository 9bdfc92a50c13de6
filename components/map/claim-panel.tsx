"use client";
import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Claim } from "@/lib/argument/claim";
import { ClaimEntry } from "../claim/claim-entry";
import { useClaimNames } from "../claim/use-claim-names";

/** The selected claim, beside the picture or below it: to be read in full, voted on and answered. */
export function ClaimPanel({
  place,
  onClose,
  children,
}: {
  readonly place: Claim;
  readonly onClose: () => void;
  /** Where one can go from it. */
  readonly children?: ReactNode;
}) {
  const t = useTranslations("debate.map");
  const { label } = useClaimNames();
  return (
    <section
      aria-label={t("panel", { label: label(place) })}
      className="map-panel no-print"
      onKeyDown={(event) => {
        if (event.key === "Escape" && !event.defaultPrevented) onClose();
      }}
    >
      <button type="button" className="btn btn-quiet map-panel-close" onClick={onClose} aria-label={t("closePanel")}>
        <X aria-hidden className="size-5" />
      </button>
      {children}
      <ClaimEntry key={place.id} place={place} level={2} />
    </section>
  );
}
