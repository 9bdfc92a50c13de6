"use client";
import { ChevronRight } from "lucide-react";
import type { Claim } from "@/lib/argument/claim";
import type { ClaimId } from "@/lib/argument/id";
import { RoleSign } from "./role-sign";
import { useClaimNames } from "./use-claim-names";

/** The way to a claim in one line, each step its sign and number. */
export function NumberPath({
  path,
  here = null,
  hrefOf,
  className = "",
}: {
  readonly path: readonly Claim[];
  /** The step one is at. */
  readonly here?: ClaimId | null;
  readonly hrefOf: (id: ClaimId) => string;
  readonly className?: string;
}) {
  const { labelOf, numberOf } = useClaimNames();
  return (
    <ol className={`flex items-center gap-1 overflow-hidden text-xs whitespace-nowrap ${className}`}>
      {path.map(({ id, role }, i) => (
        <li key={id} className="flex items-center gap-1">
          {i > 0 && <ChevronRight aria-hidden className="size-3 text-ink-faint rtl:rotate-180" />}
          <a
            href={hrefOf(id)}
            aria-label={labelOf(id)}
            aria-current={id === here ? "location" : undefined}
            className="inline-flex min-h-6 items-center gap-1 rounded px-1 tabular-nums hover:bg-well aria-current:font-semibold"
          >
            <RoleSign role={role} className="size-3.5" />
            {numberOf(id)}
          </a>
        </li>
      ))}
    </ol>
  );
}
