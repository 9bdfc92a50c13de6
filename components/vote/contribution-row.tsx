"use client";
import { useTranslations } from "next-intl";
import type { Claim } from "@/lib/argument/claim";
import type { Contribution } from "@/lib/argument/strength/explain";
import { RoleSign } from "../claim/role-sign";
import { usePercent } from "./use-percent";

/** Less than this is no visible difference: half a point of a whole per cent. */
export const visibleChange = 0.005;

/** The change that fills its side of the bar: more than thirty points is rare. */
const fullBar = 0.3;

/** What one answer does to a claim, in words and as a bar to the side it pulls. */
export function ContributionRow({
  contribution,
  place,
  label,
  href,
}: {
  readonly contribution: Contribution;
  readonly place: Claim;
  readonly label: string;
  readonly href: string;
}) {
  const t = useTranslations("vote.why");
  const percent = usePercent();
  const { change, without } = contribution;
  const words = { label, from: percent(without), to: percent(without + change) };
  const length = Math.min(50, (Math.abs(change) / fullBar) * 50);
  return (
    <li className="grid grid-cols-[1.125rem_minmax(0,1fr)] items-start gap-x-2.5 gap-y-1 sm:grid-cols-[1.125rem_minmax(0,1fr)_8rem]">
      <RoleSign role={place.role} className="mt-0.5 size-4.5" />
      <a href={href} className="link text-sm leading-snug">
        {change > 0 ? t("raises", words) : t("lowers", words)}
      </a>
      <span aria-hidden className="relative col-start-2 mt-1 h-2.5 border-x border-rule sm:col-start-3">
        <span className="absolute inset-y-[-3px] inset-s-1/2 w-px bg-rule-strong" />
        <span
          className={`absolute inset-y-0 ${change > 0 ? "inset-s-1/2 bg-support" : "inset-e-1/2 bg-rebuttal"}`}
          style={{ width: `${length}%` }}
        />
      </span>
    </li>
  );
}
