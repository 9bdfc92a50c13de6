"use client";
import { ChevronRight } from "lucide-react";
import { useTranslations } from "next-intl";
import { useId, useRef, useState } from "react";
import type { Claim } from "@/lib/argument/claim";
import { useClaimNames } from "../claim/use-claim-names";
import { useDeskHere } from "../debate/desk-context";
import { useHydrated } from "../ui/use-hydrated";
import { useAskedSupposition } from "./use-asked-supposition";
import { WhatIfPanel } from "./what-if-panel";

/** Opens a place to try things out under the reasons for a claim's strength. Escape closes it and forgets everything. */
export function WhatIf({ claim }: { readonly claim: Claim }) {
  const t = useTranslations("vote.whatIf");
  const { concealed } = useDeskHere();
  const { label } = useClaimNames();
  const asked = useAskedSupposition(claim);
  const [closed, setClosed] = useState(false);
  const [opened, setOpen] = useState(false);
  const open = opened || (asked !== null && !closed);
  const turn = (to: boolean) => {
    setOpen(to);
    setClosed(!to);
  };
  const opener = useRef<HTMLButtonElement>(null);
  const id = useId();
  if (!useHydrated()) return null;
  if (concealed.size > 0) return <p className="text-xs text-ink-faint">{t("concealed")}</p>;
  return (
    <div className="no-print grid gap-3">
      <button
        ref={opener}
        type="button"
        aria-expanded={open}
        aria-controls={id}
        aria-label={t("label", { label: label(claim) })}
        onClick={() => turn(!open)}
        className="btn btn-secondary btn-sm justify-self-start"
      >
        <ChevronRight aria-hidden className={`turns size-4 ${open ? "rotate-90" : ""}`} />
        {t("open")}
      </button>
      {open && (
        // biome-ignore lint/a11y/noStaticElementInteractions: Escape is for whatever has the focus inside.
        <div
          id={id}
          onKeyDown={(event) => {
            if (event.key !== "Escape") return;
            event.stopPropagation();
            turn(false);
            opener.current?.focus();
          }}
        >
          <WhatIfPanel claim={claim} asked={asked} />
        </div>
      )}
    </div>
  );
}
