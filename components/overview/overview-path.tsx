"use client";
import { ChevronRight } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { pathTo } from "@/lib/argument/debate";
import type { ClaimId } from "@/lib/argument/id";
import { RoleSign } from "../claim/role-sign";
import { useClaimNames } from "../claim/use-claim-names";
import { useDeskHere } from "../debate/desk-context";

/** What part of the debate is shown, and the way back to more of it. */
export function OverviewPath({
  root,
  hrefOf,
}: {
  readonly root: ClaimId | null;
  readonly hrefOf: (id: ClaimId | null) => string;
}) {
  const t = useTranslations("debate.overview");
  const { debate } = useDeskHere();
  const { numberOf, labelOf } = useClaimNames();
  const steps = root === null ? [] : pathTo(debate, root);
  return (
    <nav aria-label={t("path")} className="min-w-0">
      <ol className="overview-path">
        <li>
          <Link href={hrefOf(null)} scroll={false} aria-current={root === null ? "location" : undefined}>
            {t("whole")}
          </Link>
        </li>
        {steps.map(({ id, role }) => (
          <li key={id}>
            <ChevronRight aria-hidden className="size-3 text-ink-faint rtl:rotate-180" />
            <Link
              href={hrefOf(id)}
              scroll={false}
              aria-label={labelOf(id)}
              aria-current={id === root ? "location" : undefined}
            >
              <RoleSign role={role} className="size-3.5" />
              {numberOf(id)}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
