"use client";
import { useSyncExternalStore } from "react";

const query = "(max-width: 63.99rem)";

const listen = (told: () => void) => {
  const list = window.matchMedia?.(query);
  list?.addEventListener("change", told);
  return () => list?.removeEventListener("change", told);
};

/** Whether the window has room for one side of the text at a time; as wide on the server as not. */
export const useNarrow = (): boolean =>
  useSyncExternalStore(
    listen,
    () => window.matchMedia?.(query).matches ?? false,
    () => false,
  );
