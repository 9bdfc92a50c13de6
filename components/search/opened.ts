"use client";
import { useSyncExternalStore } from "react";

/** What the keys that work everywhere can open. */
export type Opened = "palette" | "keys" | null;

let opened: Opened = null;
const watching = new Set<() => void>();

export function open(what: Opened): void {
  opened = what;
  for (const tell of watching) tell();
}

export const useOpened = (): Opened =>
  useSyncExternalStore(
    (tell) => {
      watching.add(tell);
      return () => void watching.delete(tell);
    },
    () => opened,
    () => null,
  );
