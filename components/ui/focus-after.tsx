"use client";
import { type ReactNode, useEffect, useLayoutEffect, useRef } from "react";

/** What is inside may go away while it has the focus; then `next` has it, instead of nothing on the page. */
export function FocusAfter({
  next,
  children,
}: {
  readonly next: () => HTMLElement | null;
  readonly children: ReactNode;
}) {
  const inside = useRef<HTMLDivElement>(null);
  const latest = useRef(next);
  useEffect(() => {
    latest.current = next;
  });
  useLayoutEffect(() => {
    const element = inside.current;
    return () => {
      if (!element?.contains(document.activeElement)) return;
      // A turn later what comes in its place is on the page, and whoever wants the focus elsewhere has taken it.
      setTimeout(() => {
        if (isFocusLost()) latest.current()?.focus({ preventScroll: true });
      });
    };
  }, []);
  return (
    <div ref={inside} className="contents">
      {children}
    </div>
  );
}

/** Whether nothing has the focus; the page may be gone by then. */
export function isFocusLost(): boolean {
  const page = globalThis.document;
  return page !== undefined && (page.activeElement === null || page.activeElement === page.body);
}
