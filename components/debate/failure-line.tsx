"use client";
import { CircleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import type { Failure } from "@/lib/actions/failure";

/** One sentence about what could not be done, where it was tried. */
export function FailureLine({ failure }: { readonly failure: Failure | null }) {
  const t = useTranslations("failures");
  if (failure === null) return null;
  return (
    <p role="alert" className="flex max-w-prose gap-1.5 text-sm text-danger">
      <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
      <span>{t(failure.code)}</span>
    </p>
  );
}
