"use client";
import { CircleCheck } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import type { DoneCode } from "@/lib/actions/manage-state";

/**
 * Says what was done, politely and each time anew. When what had the focus went away with the change, the focus comes
 * here, rather than to the top of the page.
 */
export function Said({ done, turn = 0 }: { readonly done: DoneCode | null; readonly turn?: number }) {
  const t = useTranslations("manage.done");
  const region = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const lost = document.activeElement === null || document.activeElement === document.body;
    if (turn > 0 && done !== null && lost) region.current?.focus();
  }, [turn, done]);
  return (
    <div ref={region} role="status" tabIndex={-1} className="outline-none empty:absolute">
      {done !== null && (
        <p key={turn} className="flex items-start gap-2 text-sm font-medium text-support">
          <CircleCheck aria-hidden className="mt-0.5 size-4 shrink-0" />
          {t(done)}
        </p>
      )}
    </div>
  );
}
