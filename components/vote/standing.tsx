"use client";
import { useTranslations } from "next-intl";
import type { Claim } from "@/lib/argument/claim";
import { definitionOf } from "@/lib/argument/debate";
import { baseScore, decided } from "@/lib/argument/vote";
import { useDeskHere } from "../debate/desk-context";
import { Gauge } from "./gauge";
import { usePercent } from "./use-percent";

/** Where a claim stands, in one line: its strength as number and gauge, or why there is none to show. */
export function Standing({ claim, large = false }: { readonly claim: Claim; readonly large?: boolean }) {
  const t = useTranslations("vote");
  const percent = usePercent();
  const { actorId, concealed, debate, strengthOf, tallyOf, voteOf, votingOpen } = useDeskHere();
  const id = claim.sharedFrom ?? claim.id;
  const strength = strengthOf(id);
  if (concealed.has(id) || strength === null) {
    return <span className="text-xs text-ink-faint">{t(`concealed.${debate.settings.secrecy}`)}</span>;
  }
  const tally = tallyOf(id);
  const votes = decided(tally) + tally.unsure;
  const own = actorId !== null && definitionOf(debate, claim)?.authorId === actorId;
  const beside = own ? voteOf(id).verdict !== null && t("ownVote") : votes === 0 && votingOpen && t("invite");
  if (decided(tally) === 0 && Math.abs(strength - 0.5) < 0.005) {
    return (
      <span className="flex flex-wrap gap-x-1.5 text-xs text-ink-faint">
        <span>{votes === 0 ? t("noVotes") : t("votes", { count: votes })}</span>
        {beside !== false && <span className="no-print">· {beside}</span>}
      </span>
    );
  }
  const base = decided(tally) === 0 ? null : baseScore(tally);
  return (
    <span className="inline-flex items-center gap-2 whitespace-nowrap">
      <span className="sr-only">{t("strength")}</span>
      <span className={`font-semibold ${large ? "text-2xl" : "text-sm"}`}>{percent(strength)}</span>
      <Gauge base={base} strength={strength} {...(large && { className: "h-6 w-37.5" })} />
      <span className="text-xs text-ink-faint tabular-nums">
        {votes === 0 ? t("noVotes") : t("votes", { count: votes })}
      </span>
    </span>
  );
}
