"use client";
import { createContext, type ReactNode, type RefObject, useContext, useEffect, useMemo, useRef } from "react";

interface Texts {
  readonly hasText: boolean;
  /** The view of the text that was read last, as it was. Texts have owners: it is gone with the page. */
  readonly kept: RefObject<ReactNode>;
}

const TextsContext = createContext<Texts | null>(null);

/** Tells the views whether their debate has a text, and keeps the one that was read while one goes to another view. */
export function TextsHere({ hasText, children }: { readonly hasText: boolean; readonly children: ReactNode }) {
  const kept = useRef<ReactNode>(null);
  const value = useMemo(() => ({ hasText, kept }), [hasText]);
  return <TextsContext value={value}>{children}</TextsContext>;
}

export const useHasText = (): boolean => useContext(TextsContext)?.hasText ?? false;

/** Keeps a view as it is drawn for when one comes back to it without a network. */
export function useKept(drawn: () => ReactNode): void {
  const kept = useKeptText();
  useEffect(() => {
    if (kept !== null) kept.current = drawn();
  });
}

export const useKeptText = (): RefObject<ReactNode> | null => useContext(TextsContext)?.kept ?? null;
