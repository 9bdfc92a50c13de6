"use client";
import { Sparkle } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import type { QuotedText } from "@/lib/essay/view";
import { useQuotesNow } from "./use-quotes-now";

/**
 * The words that a claim comes from, each leading to where they stand in the text. What others change of them is let in
 * when one wants it, so that nothing moves by itself.
 */
export function QuotesSection({
  debateId,
  claimId,
  texts: given,
}: {
  readonly debateId: string;
  readonly claimId: string;
  readonly texts: readonly QuotedText[];
}) {
  const t = useTranslations("essay.passages");
  const { texts, show } = useQuotesNow(debateId, claimId, given);
  const isEmpty = texts.length === 0 && show === null;
  return (
    // What is told later is said aloud only where there was a place for it.
    <section
      {...(!isEmpty && { id: "passages", "aria-labelledby": "passages-title" })}
      className={isEmpty ? "contents" : "talk"}
    >
      {!isEmpty && (
        <h2 id="passages-title" className="font-serif text-xl font-medium">
          {t("inText")}
        </h2>
      )}
      <p role="status" className="no-print empty:hidden">
        {show !== null && (
          <button type="button" className="fresh" onClick={show}>
            <Sparkle aria-hidden className="size-3.5" />
            {t("changed")}
          </button>
        )}
      </p>
      {texts.map(({ id, title, author, date, quotes }) => (
        <figure key={id} className="grid max-w-prose gap-2">
          {quotes.map((words) => (
            <blockquote key={words} dir="auto" className="border-s-2 border-rule-strong ps-3 font-serif">
              <q>{words}</q>
            </blockquote>
          ))}
          <figcaption className="text-sm text-ink-faint">
            <Link href={`/debates/${debateId}/text?essay=${id}&claim=${claimId}`} className="link" dir="auto">
              {[author, title, date].filter((part) => part !== "").join(", ")}
            </Link>
          </figcaption>
        </figure>
      ))}
    </section>
  );
}
