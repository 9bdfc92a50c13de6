"use client";
import { useTranslations } from "next-intl";
import { useClaimNames } from "../../claim/use-claim-names";
import type { Reviewing } from "./use-review";
import { keyOf } from "./use-review-keys";

/** What others made of a proposal while one was at it; it stays to be read, and there is nothing left to decide. */
export function SettledLine({
  settled,
  onNext,
}: {
  readonly settled: NonNullable<Reviewing["settled"]>;
  readonly onNext: () => void;
}) {
  const t = useTranslations("essay.review.settled");
  const { labelOf } = useClaimNames();
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2 text-sm">
      <p role="status" className="text-ink-soft">
        {settled.kind === "taken" ? t("taken", { label: labelOf(settled.claimId) }) : t("rejected")}
      </p>
      <button type="button" className="btn btn-sm btn-secondary" aria-keyshortcuts={keyOf("next")} onClick={onNext}>
        {t("next")}
        <kbd aria-hidden>{keyOf("next")}</kbd>
      </button>
    </div>
  );
}
