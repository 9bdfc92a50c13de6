import { ChevronRight } from "lucide-react";
import type { ComponentProps, ReactNode } from "react";

/** Something that opens where it stands, with or without JavaScript. */
export function Disclosure({
  summary,
  children,
  className = "",
  ...rest
}: { readonly summary: ReactNode } & Omit<ComponentProps<"details">, "summary">) {
  return (
    <details {...rest} className={className}>
      <summary className="inline-flex min-h-6 items-center gap-1 rounded text-sm font-medium text-ink-soft hover:text-ink">
        <ChevronRight aria-hidden className="turns size-4 shrink-0" />
        {summary}
      </summary>
      <div className="pt-2">{children}</div>
    </details>
  );
}
