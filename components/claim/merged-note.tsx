"use client";
import { useSearchParams } from "next/navigation";
import { useTranslations } from "next-intl";
import type { Claim } from "@/lib/argument/claim";
import { useDeskHere } from "../debate/desk-context";
import { verdictWords } from "../vote/verdict-words";

/** For whoever judged only what was merged into this claim: that vote was cast on other words, and counts there alone. */
export function MergedVote({ claim }: { readonly claim: Claim }) {
  const t = useTranslations("claim.merged");
  const { mergedInto, voteOf } = useDeskHere();
  if (voteOf(claim.id).verdict !== null) return null;
  const verdict = mergedInto.get(claim.id)?.flatMap((id) => voteOf(id).verdict ?? [])[0];
  if (verdict === undefined) return null;
  return <p className="text-xs text-ink-soft">{t("vote", { verdict: verdictWords[verdict] })}</p>;
}

/** Where a link to a merged claim has led. */
export function MergedHere({ claim }: { readonly claim: Claim }) {
  const t = useTranslations("claim.merged");
  const asked = useSearchParams().get("merged");
  const { mergedInto } = useDeskHere();
  const merged = mergedInto.get(claim.id) ?? [];
  if (merged.length === 0) return null;
  return merged.some((id) => id === asked) ? (
    <p role="status" className="border-s-2 border-rule-strong ps-3 text-sm text-ink-soft">
      {t("here")}
    </p>
  ) : (
    <p className="text-xs text-ink-faint">{t("count", { count: merged.length })}</p>
  );
}
