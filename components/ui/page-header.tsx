import type { ReactNode } from "react";

export function PageHeader({
  title,
  lead,
  actions,
}: {
  readonly title: ReactNode;
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
}) {
  return (
    <header className="flex flex-wrap items-end justify-between gap-x-8 gap-y-4 pb-7">
      <div className="grid max-w-3xl gap-2">
        <h1 className="font-serif text-3xl leading-tight font-medium tracking-tight sm:text-4xl">{title}</h1>
        {lead && <p className="max-w-prose text-ink-soft">{lead}</p>}
      </div>
      {actions && <div className="no-print flex flex-wrap gap-2">{actions}</div>}
    </header>
  );
}
