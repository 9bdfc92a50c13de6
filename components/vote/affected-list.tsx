"use client";
import { useTranslations } from "next-intl";
import type { Claim } from "@/lib/argument/claim";
import { claimOf } from "@/lib/argument/debate";
import type { Affected } from "@/lib/argument/strength/what-if";
import { visibleText } from "@/lib/argument/text";
import { RoleSign } from "../claim/role-sign";
import { useClaimNames } from "../claim/use-claim-names";
import { useDeskHere } from "../debate/desk-context";
import { claimPath } from "../debate/paths";
import { visibleChange } from "./contribution-row";
import { Gauge } from "./gauge";
import { usePercent } from "./use-percent";

/** Every claim that would stand elsewhere, up to the theses; shifts too small to see are counted. */
export function AffectedList({
  affected,
  asked,
}: {
  readonly affected: readonly Affected[];
  /** The claim that was asked about, which is called here as it was there. */
  readonly asked: Claim;
}) {
  const t = useTranslations("vote.whatIf");
  const seen = affected.filter(({ before, after }) => Math.abs(after - before) >= visibleChange);
  const tiny = affected.length - seen.length;
  if (affected.length === 0) return null;
  return (
    <div className="grid gap-2.5">
      <p className="text-xs font-semibold text-ink-soft">{t("affected")}</p>
      <ul className="grid gap-2.5">
        {seen.map((one) => (
          <AffectedRow key={one.claimId} affected={one} asked={asked} />
        ))}
      </ul>
      {tiny > 0 && <p className="text-xs text-ink-faint">{t("tiny", { count: tiny })}</p>}
    </div>
  );
}

function AffectedRow({
  affected: { claimId, before, after },
  asked,
}: {
  readonly affected: Affected;
  readonly asked: Claim;
}) {
  const t = useTranslations("vote.whatIf");
  const percent = usePercent();
  const { debate } = useDeskHere();
  const { label } = useClaimNames();
  const claim = claimOf(debate, claimId);
  if (claim === undefined) return null;
  return (
    <li className="supposed-row">
      <RoleSign role={claim.role} className="size-4.5" />
      <p className="min-w-0 text-sm leading-snug">
        <a href={claimPath(debate.id, claimId)} className="link font-semibold">
          {label(asked.sharedFrom === claimId ? asked : claim)}
        </a>{" "}
        <span className="supposed-text font-serif text-ink-soft" dir="auto">
          {visibleText(claim.text)}
        </span>
      </p>
      <p className="supposed-controls text-sm whitespace-nowrap tabular-nums">
        {t("shift", { from: percent(before), to: percent(after) })}
        <Gauge base={before} strength={after} />
      </p>
    </li>
  );
}
