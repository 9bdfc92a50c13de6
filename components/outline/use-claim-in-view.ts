"use client";
import { useEffect, useState } from "react";
import type { ClaimId } from "@/lib/argument/id";
import { entryInView } from "./keep-in-view";

/** The claim one is at: the focused one, else the one being read. */
export function useClaimInView(): ClaimId | null {
  const [id, setId] = useState<ClaimId | null>(null);
  useEffect(() => {
    let frame = 0;
    const look = () => {
      frame = 0;
      setId((entryInView()?.dataset.claim ?? null) as ClaimId | null);
    };
    const soon = () => {
      frame ||= requestAnimationFrame(look);
    };
    const focused = (event: FocusEvent) => {
      const entry = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-claim]") : null;
      if (entry?.dataset.claim) setId(entry.dataset.claim as ClaimId);
    };
    soon();
    window.addEventListener("scroll", soon, { passive: true });
    document.addEventListener("focusin", focused);
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener("scroll", soon);
      document.removeEventListener("focusin", focused);
    };
  }, []);
  return id;
}
