import { useTranslations } from "next-intl";
import type { ClaimRole } from "@/lib/argument/claim";
import { RoleSign } from "../claim/role-sign";

const roles = ["thesis", "support", "rebuttal", "undercut"] as const satisfies readonly ClaimRole[];

/** What colours and patterns mean. */
export function OverviewLegend() {
  const t = useTranslations("debate.overview");
  const names = useTranslations("claim.heading");
  return (
    <div className="overview-legend needs-js no-print">
      <ul>
        {roles.map((role) => (
          <li key={role}>
            <RoleSign role={role} className="size-4" />
            {names(role)}
          </li>
        ))}
        <li>
          <span aria-hidden className="overview-swatch overview-strong" />
          {t("stronger")}
        </li>
        <li>
          <span aria-hidden className="overview-swatch overview-contested" />
          {t("contested")}
        </li>
        <li>
          <span aria-hidden className="overview-swatch overview-unvoted" />
          {t("unvoted")}
        </li>
      </ul>
    </div>
  );
}
