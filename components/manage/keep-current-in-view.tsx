"use client";
import { type ReactNode, useEffect, useRef } from "react";

/** On a phone the tabs are wider than the screen: the one that is open comes into sight, the page stays where it is. */
export function KeepCurrentInView({ children }: { readonly children: ReactNode }) {
  const around = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const current = around.current?.querySelector("[aria-current=page]");
    const strip = current?.closest("nav");
    if (current && strip)
      strip.scrollLeft += current.getBoundingClientRect().right - strip.getBoundingClientRect().right + 24;
  }, []);
  return <div ref={around}>{children}</div>;
}
