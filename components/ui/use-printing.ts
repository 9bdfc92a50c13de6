"use client";
import { useSyncExternalStore } from "react";

let isPrinting = false;

function listen(told: () => void): () => void {
  const say = (now: boolean) => () => {
    isPrinting = now;
    told();
  };
  const [begins, ends] = [say(true), say(false)];
  const list = window.matchMedia?.("print");
  const turns = ({ matches }: MediaQueryListEvent) => (matches ? begins() : ends());
  isPrinting = list?.matches ?? false;
  window.addEventListener("beforeprint", begins);
  window.addEventListener("afterprint", ends);
  list?.addEventListener("change", turns);
  return () => {
    window.removeEventListener("beforeprint", begins);
    window.removeEventListener("afterprint", ends);
    list?.removeEventListener("change", turns);
  };
}

/** Whether the page goes to paper, for what is drawn only there. */
export const usePrinting = (): boolean =>
  useSyncExternalStore(
    listen,
    () => isPrinting,
    () => false,
  );
