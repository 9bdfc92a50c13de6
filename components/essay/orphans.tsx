"use client";
import { useTranslations } from "next-intl";
import type { ClaimId } from "@/lib/argument/id";
import type { PassageId } from "@/lib/essay/essay";
import type { Passage } from "@/lib/essay/view";
import { useClaimNames } from "../claim/use-claim-names";
import { showToast } from "../ui/toast";
import { claimInText } from "./text-paths";
import type { EssayOnDesk } from "./use-essay";

/** Passages whose words are no longer in the text, named as such: to be anchored again by hand, or let go. */
export function Orphans({
  essay: { passages, remove },
  looking,
  onLook,
  onPick,
}: {
  readonly essay: EssayOnDesk;
  /** The one that new words are being looked for. */
  readonly looking: PassageId | null;
  readonly onLook: (passage: Passage | null) => void;
  readonly onPick: (id: ClaimId) => void;
}) {
  const t = useTranslations("essay.orphans");
  const failures = useTranslations("failures");
  const { labelOf } = useClaimNames();
  const lost = passages.filter(({ orphaned }) => orphaned);
  if (lost.length === 0) return null;
  return (
    <section aria-labelledby="orphans" className="essay-orphans">
      <h3 id="orphans" className="font-semibold">
        {t("title", { count: lost.length })}
      </h3>
      <p className="text-ink-soft">{t("lead")}</p>
      <ul className="grid gap-3">
        {lost.map((passage) => (
          <li key={passage.id} className="grid gap-1">
            <q className="font-serif text-base" dir="auto">
              {passage.anchor.exact}
            </q>
            <span className="flex flex-wrap items-center gap-1">
              <a
                href={claimInText(passage.essayId, passage.claimId)}
                className="link me-2"
                onClick={(event) => {
                  event.preventDefault();
                  onPick(passage.claimId);
                }}
              >
                {labelOf(passage.claimId)}
              </a>
              <button
                type="button"
                className="btn btn-secondary btn-sm needs-js"
                aria-pressed={looking === passage.id}
                onClick={() => onLook(looking === passage.id ? null : passage)}
              >
                {t("again")}
              </button>
              <button
                type="button"
                className="btn btn-quiet btn-sm needs-js"
                onClick={() =>
                  void remove(passage).then((failed) => failed && showToast({ text: failures(failed.code) }))
                }
              >
                {t("remove")}
              </button>
            </span>
            {looking === passage.id && (
              <p role="status" className="text-ink-soft">
                {t("looking")}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
