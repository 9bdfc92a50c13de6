"use client";
import { useTranslations } from "next-intl";
import type { Claim } from "@/lib/argument/claim";
import type { Affected } from "@/lib/argument/strength/what-if";
import { useClaimNames } from "../claim/use-claim-names";
import { useDeskHere } from "../debate/desk-context";
import { Gauge } from "./gauge";
import { usePercent } from "./use-percent";

/** Where the claim would stand: the ring is where it stands now, the dot where it would. Said aloud as it changes. */
export function WhatIfResult({
  claim,
  affected,
  isEmpty,
}: {
  readonly claim: Claim;
  readonly affected: readonly Affected[];
  readonly isEmpty: boolean;
}) {
  const t = useTranslations("vote.whatIf");
  const percent = usePercent();
  const { strengthOf } = useDeskHere();
  const { label: labelOf } = useClaimNames();
  const id = claim.sharedFrom ?? claim.id;
  const now = strengthOf(id) ?? 0.5;
  const then = affected.find(({ claimId }) => claimId === id)?.after ?? now;
  const [from, to, label] = [percent(now), percent(then), labelOf(claim)];
  const others = affected.filter(({ claimId }) => claimId !== id).length;
  const headline = () => {
    if (isEmpty) return t("asIs", { label, percent: from });
    if (from === to) return t("same", { label, percent: from });
    return then > now ? t("rises", { label, from, to }) : t("falls", { label, from, to });
  };
  return (
    <div className="grid min-w-0 flex-1 basis-56 gap-1">
      {!isEmpty && (
        <p aria-hidden className="flex flex-wrap items-center gap-x-3 font-serif text-xl font-medium tabular-nums">
          <span>
            {from !== to && <span className="text-ink-faint">{from} → </span>}
            {to}
          </span>
          <Gauge base={now} strength={then} className="h-5 w-31.25" />
        </p>
      )}
      <p role="status" className="text-sm text-ink-soft">
        {headline()} {!isEmpty && t("others", { count: others })}
      </p>
    </div>
  );
}
