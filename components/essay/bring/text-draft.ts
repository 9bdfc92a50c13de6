"use client";
import { useEffect, useRef, useState } from "react";
import { draftsBegin } from "../../claim/use-draft";

/** What somebody typed about a text they are bringing, by field. */
export type TextDraft = Readonly<Record<string, string>>;

const keyOf = (name: string): string => `${draftsBegin}text:${name}`;

function attempt<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    // A browser may refuse to keep anything, or so much; then a draft lives as long as its page.
    return null;
  }
}

const read = (name: string): TextDraft | null =>
  attempt(() => JSON.parse(localStorage.getItem(keyOf(name)) ?? "null") as TextDraft | null);

/**
 * A draft that outlives the page, until its essay is there. While nothing is written it is `fresh`; from the first word
 * on it is what `fresh` was then, changed. `former`: the name that such drafts once had.
 */
export function useTextDraft(name: string, fresh: TextDraft, former = name) {
  const [written, setWritten] = useState<TextDraft | null>(null);
  const begun = useRef(fresh);
  const isForgotten = useRef(false);
  const draft = written ?? fresh;
  useEffect(() => {
    const kept = read(name) ?? read(former);
    if (kept !== null) setWritten({ ...begun.current, ...kept });
  }, [name, former]);
  useEffect(() => {
    // Nothing typed yet is nothing to keep.
    if (written === null) return;
    const keep = () => {
      if (!isForgotten.current) attempt(() => localStorage.setItem(keyOf(name), JSON.stringify(written)));
    };
    const soon = setTimeout(keep, 300);
    // Somebody may leave within that moment.
    addEventListener("pagehide", keep);
    return () => {
      clearTimeout(soon);
      removeEventListener("pagehide", keep);
    };
  }, [name, written]);
  const change = (change: TextDraft) => {
    isForgotten.current = false;
    setWritten((now) => ({ ...(now ?? fresh), ...change }));
  };
  /** Keeps it no longer, though it is still shown: it was saved, and another page comes. */
  const forget = () => {
    isForgotten.current = true;
    for (const one of [name, former]) attempt(() => localStorage.removeItem(keyOf(one)));
  };
  const drop = () => {
    forget();
    setWritten(null);
  };
  return { draft, isWritten: written !== null, change, forget, drop };
}

/**
 * Forgets every draft that an essay was brought with: it is there now. How it was to be changed stays, which may not be
 * saved yet, except where it was kept under an earlier version's name and nobody would look for it any more.
 */
export function dropDraftsOf(essayId: string, version: number): void {
  attempt(() => {
    for (const key of Object.keys(localStorage).filter((one) => one.startsWith(keyOf("")))) {
      if (key === keyOf(essayId) || key === keyOf(`${essayId}:${version}`)) continue;
      const isFormer = key.startsWith(keyOf(`${essayId}:`));
      if (isFormer || read(key.slice(keyOf("").length))?.essayId === essayId) localStorage.removeItem(key);
    }
  });
}
