import Link from "next/link";
import type { ReactNode } from "react";

export interface TabLink {
  readonly href: string;
  readonly label: ReactNode;
  readonly current: boolean;
}

/** Several views of one thing, each a page of its own. */
export function TabLinks({ label, links }: { readonly label: string; readonly links: readonly TabLink[] }) {
  return (
    <nav aria-label={label} className="no-print -mb-px overflow-x-auto">
      <ul className="flex gap-5">
        {links.map(({ href, label, current }) => (
          <li key={href}>
            <Link
              href={href}
              aria-current={current ? "page" : undefined}
              className={`flex min-h-11 items-center border-b-2 text-sm whitespace-nowrap ${
                current
                  ? "border-rebuttal font-semibold"
                  : "border-transparent text-ink-soft hover:border-rule-strong forced-colors:border-b-0"
              }`}
            >
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
