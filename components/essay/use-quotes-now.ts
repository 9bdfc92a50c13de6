"use client";
import { useCallback, useEffect, useState } from "react";
import type { QuotedText } from "@/lib/essay/view";
import { useDesk } from "../debate/desk-context";

/**
 * The words that a claim comes from as they were given, and as they are once something about a text has changed and the
 * reader wants to see it (`show`); null as long as they are the same.
 */
export function useQuotesNow(
  debateId: string,
  claimId: string,
  given: readonly QuotedText[],
): { readonly texts: readonly QuotedText[]; readonly show: (() => void) | null } {
  const desk = useDesk();
  const [shown, setShown] = useState({ given, texts: given });
  const [heard, setHeard] = useState({ given, texts: given });
  // What the page brings anew counts, whatever was heard before.
  const texts = shown.given === given ? shown.texts : given;
  const now = heard.given === given ? heard.texts : given;
  const changedAt = desk?.textsChangedAt ?? 0;
  const isAway = desk?.connection === "away";
  useEffect(() => {
    if (changedAt === 0 || isAway) return;
    const gone = new AbortController();
    void readQuotes(debateId, claimId, gone.signal).then((found) => found && setHeard({ given, texts: found }));
    return () => gone.abort();
  }, [debateId, claimId, given, changedAt, isAway]);
  const show = useCallback(() => setShown({ given, texts: now }), [given, now]);
  return { texts, show: JSON.stringify(now) === JSON.stringify(texts) ? null : show };
}

/** null: it cannot be asked now; what changes next, or the connection that comes back, asks again. */
async function readQuotes(
  debateId: string,
  claimId: string,
  signal: AbortSignal,
): Promise<readonly QuotedText[] | null> {
  try {
    const response = await fetch(`/api/debates/${debateId}/claims/${claimId}/quotes`, { signal });
    return response.ok ? ((await response.json()) as readonly QuotedText[]) : null;
  } catch {
    return null;
  }
}
