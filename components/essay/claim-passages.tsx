"use client";
import { useTranslations } from "next-intl";
import type { ClaimId } from "@/lib/argument/id";
import type { PassageId } from "@/lib/essay/essay";
import { showToast } from "../ui/toast";
import { passageAnchor } from "./essay-paragraph";
import type { EssayOnDesk } from "./use-essay";

const mostListed = 40;

/** Where in the text a claim comes from, each place its words. */
export function ClaimPassages({
  essay: { passages, segmented, remove },
  claimId,
  mayWrite,
  onPassage,
}: {
  readonly essay: EssayOnDesk;
  readonly claimId: ClaimId;
  readonly mayWrite: boolean;
  readonly onPassage: (id: PassageId) => void;
}) {
  const t = useTranslations("essay.passages");
  const failures = useTranslations("failures");
  const own = passages.filter((passage) => passage.claimId === claimId);
  if (own.length === 0) return <p className="text-xs text-ink-faint">{t("noneOfClaim")}</p>;
  const paragraphOf = (start: number) => segmented?.paragraphs.findLast((one) => one.start <= start)?.number;
  return (
    <section aria-labelledby="claim-passages" className="grid gap-2">
      <h3 id="claim-passages" className="text-xs font-semibold text-ink-faint">
        {t("inText")}
      </h3>
      <ul className="grid gap-2">
        {own.slice(0, mostListed).map((passage) => (
          <li key={passage.id} className="grid grid-cols-[minmax(0,1fr)_auto] items-start gap-2 text-sm">
            <a
              href={`#${passageAnchor(passage.id)}`}
              className="grid gap-0.5 border-s-2 border-rule-strong ps-3 hover:border-ink"
              onClick={(event) => {
                event.preventDefault();
                onPassage(passage.id);
              }}
            >
              <span className="text-xs text-ink-faint">
                {passage.orphaned
                  ? t("orphaned")
                  : segmented === null
                    ? t("quoted")
                    : t("paragraph", { number: paragraphOf(passage.anchor.start) ?? 0 })}
              </span>
              <q className="line-clamp-3 font-serif" dir="auto">
                {passage.anchor.exact}
              </q>
            </a>
            {mayWrite && (
              <button
                type="button"
                className="btn btn-quiet btn-sm needs-js"
                aria-label={t("removeThis", { words: passage.anchor.exact.slice(0, 60) })}
                onClick={() =>
                  void remove(passage).then((failed) => failed && showToast({ text: failures(failed.code) }))
                }
              >
                {t("remove")}
              </button>
            )}
          </li>
        ))}
      </ul>
      {own.length > mostListed && (
        <p className="text-xs text-ink-faint">{t("more", { count: own.length - mostListed })}</p>
      )}
    </section>
  );
}
