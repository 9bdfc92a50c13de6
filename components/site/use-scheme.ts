"use client";
import { useSyncExternalStore } from "react";
import { type Scheme, schemeCookie } from "./scheme";

let chosen: Scheme | null = null;
const watching = new Set<() => void>();

/** Sets the colours now and for the next visits. Kept in a cookie, so that the server's first byte is right already. */
export function chooseScheme(scheme: Scheme): void {
  chosen = scheme;
  if (scheme === "system") delete document.documentElement.dataset.scheme;
  else document.documentElement.dataset.scheme = scheme;
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store is not everywhere yet.
  document.cookie = `${schemeCookie}=${scheme}; path=/; max-age=${scheme === "system" ? 0 : 31_536_000}; samesite=lax`;
  for (const tell of watching) tell();
}

/** What was chosen here, else what the page came with. */
export const useScheme = (initial: Scheme): Scheme =>
  useSyncExternalStore(
    (tell) => {
      watching.add(tell);
      return () => void watching.delete(tell);
    },
    () => chosen ?? initial,
    () => initial,
  );
