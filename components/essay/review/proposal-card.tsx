"use client";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { claimOf } from "@/lib/argument/debate";
import { visibleText } from "@/lib/argument/text";
import type { ReviewPlace } from "@/lib/essay/review-place";
import type { Review, ReviewedProposal } from "@/lib/essay/review-state";
import { RoleSign, toneOf } from "../../claim/role-sign";
import { useClaimNames } from "../../claim/use-claim-names";
import { useDeskHere } from "../../debate/desk-context";
import { usePercent } from "../../vote/use-percent";

/** How sure the rules are, as people say it; the number stands beside it. */
const sureness = (confidence: number): "high" | "middle" | "low" =>
  confidence >= 0.75 ? "high" : confidence >= 0.5 ? "middle" : "low";

/** One proposal: what it would say, where it would stand, and which words of the text made it one. */
export function ProposalCard({
  state,
  proposal,
  place,
  children,
}: {
  readonly state: Review;
  readonly proposal: ReviewedProposal;
  readonly place: ReviewPlace;
  /** The words, or a form to change them. */
  readonly children: ReactNode;
}) {
  const t = useTranslations("essay.review");
  const roles = useTranslations("claim.role");
  const percent = usePercent();
  const { kind, confidence, cues, hedges } = proposal;
  const quotes = [...new Set(cues.map(({ start, end }) => state.text.slice(start, end)))];
  const doubts = [...new Set(hedges.map(({ start, end }) => state.text.slice(start, end)))];
  return (
    <div className="proposal" data-role={place.role}>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-xs text-ink-faint">
        <span className={`inline-flex items-center gap-1.5 text-sm font-semibold ${toneOf(place.role)}`}>
          <RoleSign role={place.role} className="size-4.5" />
          {roles(place.role)}
        </span>
        <span>{t(`kind.${kind}`)}</span>
        <span className="ms-auto tabular-nums">
          {t(`sure.${sureness(confidence)}`, { percent: percent(confidence) })}
        </span>
      </p>
      {children}
      <Under place={place} state={state} />
      {(quotes.length > 0 || doubts.length > 0) && (
        <dl className="grid gap-1 text-xs text-ink-soft">
          {quotes.length > 0 && <Because name={t("because")} words={quotes} />}
          {doubts.length > 0 && <Because name={t("hedges")} words={doubts} />}
        </dl>
      )}
    </div>
  );
}

function Because({ name, words }: { readonly name: string; readonly words: readonly string[] }) {
  return (
    <div className="flex flex-wrap items-baseline gap-x-2 gap-y-1">
      <dt className="text-ink-faint">{name}</dt>
      {words.map((word) => (
        <dd key={word} className="rounded bg-mark px-1.5 py-0.5 font-serif text-sm text-ink" dir="auto">
          {word}
        </dd>
      ))}
    </div>
  );
}

/** What it would stand under: a claim, another proposal that comes first, or the question. */
function Under({ place, state }: { readonly place: ReviewPlace; readonly state: Review }) {
  const t = useTranslations("essay.review");
  const { debate } = useDeskHere();
  const { labelOf } = useClaimNames();
  const { parent, waitsFor } = place;
  const above = state.proposals.find(({ key }) => key === waitsFor);
  const claim = parent === null ? undefined : claimOf(debate, parent);
  const name = above ? t("underProposal") : claim ? t("under", { label: labelOf(claim.id) }) : t("underQuestion");
  const words = above?.text ?? (claim === undefined ? debate.question : visibleText(claim.text));
  return (
    <p className="grid gap-0.5 border-s-2 border-rule ps-3 text-sm">
      <span className="text-xs text-ink-faint">{name}</span>
      <span className="line-clamp-2 font-serif text-ink-soft" dir="auto">
        {words}
      </span>
    </p>
  );
}
