"use client";
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from "react";

const verdicts: Readonly<Record<string, string>> = { 1: "1", 2: "0", 3: "-1" };

/** Outlives the card: after a vote the page comes anew, and with it another card. */
let lastAsked: string | null = null;

/**
 * The card with the claim that is asked about. While it has the focus, 1, 2 and 3 press its buttons; once another claim
 * has come, the focus goes to its words, so that they are read out and the keys go on working.
 */
export function VoteNextKeys({ claimId, children }: { readonly claimId: string; readonly children: ReactNode }) {
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (lastAsked !== null && lastAsked !== claimId) card.current?.querySelector<HTMLElement>("h2")?.focus();
    lastAsked = claimId;
  }, [claimId]);

  function press(event: KeyboardEvent<HTMLDivElement>) {
    const verdict = verdicts[event.key];
    if (verdict === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    card.current?.querySelector<HTMLButtonElement>(`button[name="verdict"][value="${verdict}"]`)?.click();
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the buttons inside are what one acts on; keys only press them.
    <div ref={card} onKeyDown={press} className="grid gap-6">
      {children}
    </div>
  );
}
