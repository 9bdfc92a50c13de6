"use client";
import { useTranslations } from "next-intl";
import type { Claim } from "@/lib/argument/claim";
import { claimOf, type Debate } from "@/lib/argument/debate";
import type { ClaimId } from "@/lib/argument/id";
import type { Contribution } from "@/lib/argument/strength/explain";
import { baseScore, decided, type Tally } from "@/lib/argument/vote";
import { useClaimNames } from "../claim/use-claim-names";
import { useDeskHere } from "../debate/desk-context";
import { claimPath } from "../debate/paths";
import { ContributionRow, visibleChange } from "./contribution-row";
import { SemanticsLine } from "./semantics-line";
import { usePercent } from "./use-percent";
import { WhatIf } from "./what-if";

/** Why a claim stands where it does: the votes on it, then what each answer does, largest first. */
export function Why({ claim }: { readonly claim: Claim }) {
  const t = useTranslations("vote.why");
  const whole = useTranslations("vote");
  const percent = usePercent();
  const { concealed, debate, explain, tallyOf } = useDeskHere();
  const id = claim.sharedFrom ?? claim.id;
  if (concealed.has(id)) {
    return <p className="text-sm text-ink-soft">{whole(`concealedWhy.${debate.settings.secrecy}`)}</p>;
  }
  const explanation = explain(id);
  return (
    <div className="grid gap-3.5">
      <VotesAlone tally={tallyOf(id)} />
      {explanation === null ? (
        <p className="text-sm text-ink-soft">{t("concealed")}</p>
      ) : (
        <>
          <Contributions contributions={explanation.contributions} />
          <p className="text-sm font-semibold">{t("total", { strength: percent(explanation.strength) })}</p>
        </>
      )}
      <SemanticsLine />
      <WhatIf claim={claim} />
    </div>
  );
}

function VotesAlone({ tally }: { readonly tally: Tally }) {
  const t = useTranslations("vote.why");
  const percent = usePercent();
  if (decided(tally) === 0) return <p className="text-sm text-ink-soft">{t("noVotes")}</p>;
  return (
    <div className="grid gap-1 text-sm">
      <p>
        <span className="font-semibold">{t("votes", { base: percent(baseScore(tally)) })}</span>
        <span className="text-ink-soft"> · {t("counts", { ...tally })}</span>
      </p>
      <p className="text-xs text-ink-faint">{t("rule", { agree: tally.agree, decided: decided(tally) })}</p>
    </div>
  );
}

function Contributions({ contributions }: { readonly contributions: readonly Contribution[] }) {
  const t = useTranslations("vote.why");
  const { debate } = useDeskHere();
  const { labelOf } = useClaimNames();
  const visible = contributions.filter(({ change }) => Math.abs(change) >= visibleChange);
  const idle = contributions.filter((one) => Math.abs(one.change) < visibleChange && one.role !== "undercut");
  const undercuts = contributions.filter(({ role }) => role === "undercut");
  if (contributions.length === 0) return <p className="text-sm text-ink-soft">{t("noAnswers")}</p>;
  return (
    <ul className="grid gap-2.5">
      {visible.map((contribution) => {
        const place = claimOf(debate, contribution.claimId);
        if (place === undefined) return null;
        const { id } = place;
        return (
          <ContributionRow
            key={id}
            contribution={contribution}
            place={place}
            label={labelOf(id)}
            href={claimPath(debate.id, id)}
          />
        );
      })}
      {undercuts.map(({ claimId }) => (
        <li key={claimId} className="ps-7 text-sm text-ink-soft">
          {t("undercuts", { label: labelOf(claimId), parent: parentLabel(debate, claimId, labelOf) })}
        </li>
      ))}
      {idle.length > 0 && idle.length <= 3
        ? idle.map((one) => (
            <li key={one.claimId} className="ps-7 text-sm text-ink-faint">
              {t("same", { label: labelOf(one.claimId), reason: t(`reasons.${reasonOf(one)}`) })}
            </li>
          ))
        : idle.length > 0 && <li className="ps-7 text-sm text-ink-faint">{t("idle", { count: idle.length })}</li>}
    </ul>
  );
}

function reasonOf({ votes, strength, weight }: Contribution): "unvoted" | "weak" | "irrelevant" | "small" {
  if (votes === 0) return "unvoted";
  if (strength <= 0.5) return "weak";
  return weight < 0.15 ? "irrelevant" : "small";
}

/** The claim an undercut's step leads to: the grandparent. */
function parentLabel(debate: Debate, undercut: ClaimId, labelOf: (id: ClaimId) => string): string {
  const parentId = claimOf(debate, undercut)?.parentId ?? null;
  const above = parentId === null ? null : (claimOf(debate, parentId)?.parentId ?? null);
  return above === null ? "" : labelOf(above);
}
