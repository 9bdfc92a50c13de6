"use client";
import { useTranslations } from "next-intl";
import type { Claim } from "@/lib/argument/claim";
import { claimOf, type Debate, definitionOf, liveAnswers } from "@/lib/argument/debate";
import type { ClaimId } from "@/lib/argument/id";
import { premisesBeside } from "@/lib/argument/joining";
import { decided } from "@/lib/argument/vote";
import { useDeskHere } from "../debate/desk-context";
import { useFilter } from "../debate/filter-context";
import { usePercent } from "../vote/use-percent";
import { verdictWords } from "../vote/verdict-words";

/** Of joint premises; the rest is seen where they stand. */
const mostNamed = 8;

/** How claims are called: "Rebuttal 1.3.2" in passing, "Rebuttal 2 of 5 to 1.3, 64 % strong, you agree" in full. */
export function useClaimNames() {
  const t = useTranslations("claim");
  const percent = usePercent();
  const { actorId, debate, numbers, concealed, strengthOf, tallyOf, voteOf } = useDeskHere();
  const { isContext } = useFilter();

  const numberOf = (id: ClaimId): string => numbers.get(id) ?? "";
  const label = (claim: Claim): string => t("number", { role: t(`role.${claim.role}`), number: numberOf(claim.id) });

  function standing(definition: ClaimId): string {
    const strength = strengthOf(definition);
    if (concealed.has(definition) || strength === null) return t("name.concealed");
    const tally = tallyOf(definition);
    if (decided(tally) > 0) return t("name.strength", { percent: percent(strength) });
    return tally.unsure > 0 ? t("name.unsure", { count: tally.unsure }) : t("name.unvoted");
  }

  /** `place` among those of its role, where it is known already. */
  function fullName(claim: Claim, place = placeOf(debate, claim)): string {
    const name =
      claim.parentId === null
        ? t("name.thesis", place)
        : t("name.answer", { ...place, role: t(`role.${claim.role}`), parent: numberOf(claim.parentId) });
    const { id: definition, authorId } = definitionOf(debate, claim) ?? claim;
    const { verdict } = voteOf(definition);
    const own = verdict === null ? [] : [t(`name.verdict.${verdictWords[verdict]}`)];
    if (verdict !== null && authorId === actorId) own.push(t("name.ownVote"));
    const step = stepOf(claim);
    const beside = premisesBeside(debate, claim).map(({ id }) => numberOf(id));
    const together = beside.length === 0 ? [] : [t("togetherWith", { list: beside.slice(0, mostNamed).join(", ") })];
    const context = isContext(claim.id) ? [t("name.context")] : [];
    return [name, ...(step === null ? [] : [step]), ...together, standing(definition), ...own, ...context].join(", ");
  }

  /** "attacks the step from 1.2 to 1" of an undercut. */
  const stepOf = ({ role, parentId }: Claim): string | null => {
    const parent = role === "undercut" && parentId !== null ? claimOf(debate, parentId) : undefined;
    if (parent === undefined || parent.parentId === null) return null;
    return t("step", { from: numberOf(parent.id), to: numberOf(parent.parentId) });
  };

  const labelOf = (id: ClaimId): string => {
    const claim = claimOf(debate, id);
    return claim === undefined ? "" : label(claim);
  };
  return { numberOf, label, labelOf, fullName, stepOf };
}

function placeOf(debate: Debate, claim: Claim): { readonly position: number; readonly count: number } {
  const siblings = liveAnswers(debate, claim.parentId).filter(({ role }) => role === claim.role);
  return { position: siblings.findIndex(({ id }) => id === claim.id) + 1, count: siblings.length };
}
