"use client";
import { useTranslations } from "next-intl";
import type { Claim } from "@/lib/argument/claim";
import { claimOf, type Debate, definitionOf, liveAnswers } from "@/lib/argument/debate";
import type { ClaimId } from "@/lib/argument/id";
import { decided } from "@/lib/argument/vote";
import { useDeskHere } from "../debate/desk-context";
import { useFilter } from "../debate/filter-context";
import { usePercent } from "../vote/use-percent";
import { verdictWords } from "../vote/verdict-words";

/** How claims are called: "Rebuttal 1.3.2" in passing, "Rebuttal 2 of 5 to 1.3, 64 % strong, you agree" in full. */
export function useClaimNames() {
  const t = useTranslations("claim");
  const percent = usePercent();
  const { debate, numbers, concealed, strengthOf, tallyOf, voteOf } = useDeskHere();
  const { isContext } = useFilter();

  const numberOf = (id: ClaimId): string => numbers.get(id) ?? "";
  const label = (claim: Claim): string => t("number", { role: t(`role.${claim.role}`), number: numberOf(claim.id) });

  function standing(definition: ClaimId): string {
    const strength = strengthOf(definition);
    if (concealed.has(definition) || strength === null) return t("name.concealed");
    return decided(tallyOf(definition)) === 0 ? t("name.unvoted") : t("name.strength", { percent: percent(strength) });
  }

  /** `place` among those of its role, where it is known already. */
  function fullName(claim: Claim, place = placeOf(debate, claim)): string {
    const name =
      claim.parentId === null
        ? t("name.thesis", place)
        : t("name.answer", { ...place, role: t(`role.${claim.role}`), parent: numberOf(claim.parentId) });
    const definition = definitionOf(debate, claim)?.id ?? claim.id;
    const { verdict } = voteOf(definition);
    const own = verdict === null ? [] : [t(`name.verdict.${verdictWords[verdict]}`)];
    const context = isContext(claim.id) ? [t("name.context")] : [];
    return [name, standing(definition), ...own, ...context].join(", ");
  }

  const labelOf = (id: ClaimId): string => {
    const claim = claimOf(debate, id);
    return claim === undefined ? "" : label(claim);
  };
  return { numberOf, label, labelOf, fullName };
}

function placeOf(debate: Debate, claim: Claim): { readonly position: number; readonly count: number } {
  const siblings = liveAnswers(debate, claim.parentId).filter(({ role }) => role === claim.role);
  return { position: siblings.findIndex(({ id }) => id === claim.id) + 1, count: siblings.length };
}
