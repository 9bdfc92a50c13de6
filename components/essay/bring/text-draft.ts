"use client";
import { useEffect, useState } from "react";

/** What somebody typed about a text they are bringing, by field. */
export type TextDraft = Readonly<Record<string, string>>;

const keyOf = (name: string): string => `rejoinder:draft:text:${name}`;

function attempt<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    // A browser may refuse to keep anything, or so much; then a draft lives as long as its page.
    return null;
  }
}

/** A draft that outlives the page, until its essay is there. */
export function useTextDraft(
  name: string,
  fresh: TextDraft,
): readonly [TextDraft, (change: TextDraft) => void, () => void] {
  const [draft, setDraft] = useState(fresh);
  useEffect(() => {
    const kept = attempt(() => JSON.parse(localStorage.getItem(keyOf(name)) ?? "null") as TextDraft | null);
    if (kept !== null) setDraft((now) => ({ ...now, ...kept }));
  }, [name]);
  useEffect(() => {
    // Nothing typed yet is nothing to keep.
    if (draft === fresh) return;
    const keep = () => attempt(() => localStorage.setItem(keyOf(name), JSON.stringify(draft)));
    const soon = setTimeout(keep, 300);
    // Somebody may leave within that moment.
    addEventListener("pagehide", keep);
    return () => {
      clearTimeout(soon);
      removeEventListener("pagehide", keep);
    };
  }, [name, draft, fresh]);
  const drop = () => {
    attempt(() => localStorage.removeItem(keyOf(name)));
    setDraft(fresh);
  };
  return [draft, (change) => setDraft((now) => ({ ...now, ...change })), drop];
}

/** Forgets every draft of an essay that is saved now. */
export function dropDraftsOf(essayId: string): void {
  attempt(() => {
    for (const key of Object.keys(localStorage).filter((one) => one.startsWith(keyOf("")))) {
      const { essayId: drafted } = JSON.parse(localStorage.getItem(key) ?? "{}") as TextDraft;
      if (drafted === essayId) localStorage.removeItem(key);
    }
  });
}
