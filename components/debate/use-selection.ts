"use client";
import { usePathname, useSearchParams } from "next/navigation";
import { useCallback } from "react";
import { type ClaimId, isId } from "@/lib/argument/id";
import { useDesk } from "./desk-context";

/** The claim one is at, which every view of the debate shows and every address names. */
export interface Selection {
  readonly selected: ClaimId | null;
  /** Changes the address in place: Back leads to the view before, not through every claim one looked at. */
  readonly select: (id: ClaimId | null) => void;
}

export function useSelection(): Selection {
  const redirects = useDesk()?.redirects;
  const given = useSearchParams().get("claim");
  const path = usePathname();
  const select = useCallback(
    (id: ClaimId | null) => {
      const address = new URL(window.location.href);
      if (address.pathname !== path || address.searchParams.get("claim") === id) return;
      if (id === null) address.searchParams.delete("claim");
      else address.searchParams.set("claim", id);
      window.history.replaceState(null, "", `${address.pathname}${address.search}${address.hash}`);
    },
    [path],
  );
  const id = given !== null && isId(given) ? (given as ClaimId) : null;
  return { selected: id === null ? null : (redirects?.get(id) ?? id), select };
}
