"use client";
import { useSyncExternalStore } from "react";

const never = () => () => {};

/** False on the server and in the first picture of the browser, true from then on: what needs JavaScript waits for it. */
export const useHydrated = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
