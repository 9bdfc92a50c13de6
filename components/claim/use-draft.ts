"use client";
import { useEffect, useRef, useState } from "react";

/** How the name of everything begins that somebody is writing and this browser keeps. */
export const draftsBegin = "rejoinder:draft:";
const keyOf = (name: string): string => draftsBegin + name;

/** A browser may refuse to keep anything; then a draft lives as long as its page. */
function attempt<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}

const read = <T>(name: string): T | null =>
  attempt(() => JSON.parse(localStorage.getItem(keyOf(name)) ?? "null") as T | null);

export const hasDraft = (name: string): boolean => read(name) !== null;

/** Leaves something to be gone on with, where nothing is being written already. */
export function leaveDraft<T>(name: string, draft: T): void {
  if (!hasDraft(name)) attempt(() => localStorage.setItem(keyOf(name), JSON.stringify(draft)));
}

/**
 * Something being written, kept in this browser under `name` until it is saved or thrown away. What is forgotten makes
 * room for `fresh`; given what was saved, only if nothing else has been written since.
 */
export function useDraft<T>(
  name: string,
  fresh: T,
): readonly [draft: T, keep: (draft: T) => void, forget: (saved?: T) => void] {
  const [draft, setDraft] = useState(fresh);
  const latest = useRef(draft);
  const show = (shown: T) => {
    latest.current = shown;
    setDraft(shown);
  };
  // What was kept is known only in the browser, so the server's picture comes first.
  useEffect(() => {
    const kept = read<T>(name);
    if (kept === null) return;
    latest.current = kept;
    setDraft(kept);
  }, [name]);
  const keep = (changed: T) => {
    show(changed);
    attempt(() => localStorage.setItem(keyOf(name), JSON.stringify(changed)));
  };
  const forget = (saved?: T) => {
    if (saved !== undefined && saved !== latest.current) return;
    show(fresh);
    attempt(() => localStorage.removeItem(keyOf(name)));
  };
  return [draft, keep, forget];
}
