import type { ComponentProps } from "react";

/** A sheet on the paper. */
export function Card({ className = "", ...rest }: ComponentProps<"section">) {
  return <section {...rest} className={`rounded-lg border border-rule bg-sheet p-5 sm:p-7 ${className}`} />;
}
