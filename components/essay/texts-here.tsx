"use client";
import { createContext, type ReactNode, useContext } from "react";

const TextsContext = createContext(false);

/** Tells the views whether their debate has a text. */
export function TextsHere({ hasText, children }: { readonly hasText: boolean; readonly children: ReactNode }) {
  return <TextsContext value={hasText}>{children}</TextsContext>;
}

export const useHasText = (): boolean => useContext(TextsContext);
