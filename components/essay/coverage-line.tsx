"use client";
import { ArrowDownToLine } from "lucide-react";
import { useTranslations } from "next-intl";
import { useMemo, useRef } from "react";
import { coverage, nextUnmapped, unmappedRecommendations } from "@/lib/essay/coverage";
import type { Proposal } from "@/lib/essay/proposal";
import { usePercent } from "../vote/use-percent";
import type { EssayOnDesk } from "./use-essay";

/** How much of the text has become claims, as it becomes them, and the way to the next sentence that has not. */
export function CoverageLine({
  essay: { segmented, standing },
  proposals,
  onNext,
}: {
  readonly essay: EssayOnDesk;
  /** null while they are worked out. */
  readonly proposals: readonly Proposal[] | null;
  /** Goes to a sentence, by its place among all; null for those who only read. */
  readonly onNext: ((sentence: number) => void) | null;
}) {
  const t = useTranslations("essay.coverage");
  const percent = usePercent();
  const spans = useMemo(() => standing.filter(({ orphaned }) => !orphaned).map(({ anchor }) => anchor), [standing]);
  const { mapped, sentences, unmapped } = useMemo(
    () => (segmented === null ? { mapped: 0, sentences: 0, unmapped: [] } : coverage(segmented, spans)),
    [segmented, spans],
  );
  const missing = useMemo(
    () => (proposals === null ? null : unmappedRecommendations(proposals, spans).length),
    [proposals, spans],
  );
  const after = useRef(-1);
  if (segmented === null || sentences === 0) return null;
  const goOn = () => {
    const next = nextUnmapped(segmented, spans, after.current);
    if (next === null) return;
    after.current = segmented.sentences[next]?.start ?? -1;
    onNext?.(next);
  };
  const share = mapped / sentences;
  return (
    <p className="essay-meter">
      <span aria-hidden className="essay-meter-bar" style={{ ["--share" as string]: share }} />
      <span role="status" className="essay-said">
        <span>{t("mapped", { percent: percent(share) })}</span>
        {missing !== null && missing > 0 && (
          <>
            <i aria-hidden className="essay-dot">
              {" · "}
            </i>
            <span>{t("recommendations", { count: missing })}</span>
          </>
        )}
      </span>
      {onNext !== null && unmapped.length > 0 && (
        <button type="button" className="btn btn-quiet btn-sm needs-js" aria-keyshortcuts="n" onClick={goOn}>
          <ArrowDownToLine aria-hidden className="size-3.5" />
          <span className="essay-word">{t("next")}</span>
        </button>
      )}
    </p>
  );
}
