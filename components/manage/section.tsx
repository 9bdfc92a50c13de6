import { type ReactNode, useId } from "react";
import { Card } from "../ui/card";

/** One matter of a page, under its own heading. */
export function Section({
  title,
  lead,
  danger = false,
  children,
}: {
  readonly title: ReactNode;
  readonly lead?: ReactNode;
  readonly danger?: boolean;
  readonly children: ReactNode;
}) {
  const id = useId();
  return (
    <Card aria-labelledby={id} className={danger ? "border-danger/50" : ""}>
      <h2 id={id} className={`font-serif text-xl leading-snug font-medium ${danger ? "text-danger" : ""}`}>
        {title}
      </h2>
      {lead && <p className="mt-1 max-w-prose text-sm text-ink-soft">{lead}</p>}
      <div className="mt-5">{children}</div>
    </Card>
  );
}
