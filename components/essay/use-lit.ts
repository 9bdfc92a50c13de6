"use client";
import { type RefObject, useEffect, useMemo, useState } from "react";
import type { ClaimId } from "@/lib/argument/id";
import type { PassageId } from "@/lib/essay/essay";
import type { Passage } from "@/lib/essay/view";

/** What is pointed at, on either side. */
export type Pointed = { readonly claims: readonly ClaimId[]; readonly from: "text" | "claims" } | null;

export interface Lit {
  readonly passages: ReadonlySet<PassageId>;
  readonly point: (pointed: Pointed) => void;
}

/** In milliseconds: who only passes over a claim does not want the text to move. */
const rest = 350;

/**
 * Lights the passages of the claim that is pointed at, else of the one that is selected, and its row where a passage is
 * pointed at. A claim's passage scrolls in, unless it was reached by its passage.
 */
export function useLit(
  passages: readonly Passage[],
  selected: ClaimId | null,
  page: RefObject<HTMLElement | null>,
  goTo: (id: PassageId) => void,
): Lit {
  const [pointed, point] = useState<Pointed>(null);
  const claims = pointed?.claims ?? (selected === null ? [] : [selected]);
  const names = claims.join(" ");
  const lit = useMemo(() => {
    const wanted = new Set(names.split(" "));
    return new Set(passages.flatMap(({ id, claimId, orphaned }) => (!orphaned && wanted.has(claimId) ? [id] : [])));
  }, [names, passages]);

  useEffect(() => {
    if (pointed?.from !== "claims") return;
    const first = passages.find(({ claimId, orphaned }) => !orphaned && pointed.claims.includes(claimId));
    if (first === undefined) return;
    const soon = setTimeout(() => goTo(first.id), rest);
    return () => clearTimeout(soon);
  }, [pointed, passages, goTo]);
  useEffect(() => {
    if (pointed?.from !== "text") return;
    const rows = pointed.claims.flatMap((id) => page.current?.querySelector(`[data-row="${id}"]`) ?? []);
    for (const row of rows) row.setAttribute("data-lit", "true");
    return () => {
      for (const row of rows) row.removeAttribute("data-lit");
    };
  }, [pointed, page]);
  return { passages: lit, point };
}
