"use client";
import { useEffect, useState } from "react";

const keyOf = (name: string): string => `rejoinder:draft:${name}`;

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

/** Something being written, kept in this browser under `name` until it is saved or thrown away. */
export function useDraft<T>(name: string, fresh: T): readonly [T, (draft: T) => void, () => void] {
  const [draft, setDraft] = useState(fresh);
  // What was kept is known only in the browser, so the server's picture comes first.
  useEffect(() => {
    const kept = read<T>(name);
    if (kept !== null) setDraft(kept);
  }, [name]);
  const keep = (changed: T) => {
    setDraft(changed);
    attempt(() => localStorage.setItem(keyOf(name), JSON.stringify(changed)));
  };
  const clear = () => {
    attempt(() => localStorage.removeItem(keyOf(name)));
  };
  return [draft, keep, clear];
}
