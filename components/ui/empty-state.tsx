import type { ReactNode } from "react";
import { ReplyLine } from "./reply-line";

/** Nothing here yet: says why, and what to do about it. */
export function EmptyState({
  title,
  children,
  action,
}: {
  readonly title: ReactNode;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
}) {
  return (
    <div className="flex gap-5 rounded-lg border border-dashed border-rule-strong/60 px-6 py-8">
      <ReplyLine className="mt-1 h-12 w-12 shrink-0 text-ink-faint" />
      <div className="grid min-w-0 justify-items-start gap-2">
        <p className="font-serif text-xl">{title}</p>
        {children && <div className="max-w-prose text-sm text-ink-soft">{children}</div>}
        {action && <div className="pt-2">{action}</div>}
      </div>
    </div>
  );
}
