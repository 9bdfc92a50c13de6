"use client";
import { useTranslations } from "next-intl";
import { rate } from "@/lib/actions/talk-sources";
import { Refused, useRefusal } from "../manage/refusal";
import { useSentForm } from "../manage/sent-form";

const values = [1, 2, 3, 4, 5] as const;

/** How reliable a source is, from 1 to 5; one's own answer pressed in, and taken back by pressing it again. */
export function RateForm({
  debateId,
  claimId,
  source,
  citation,
  own,
}: {
  readonly debateId: string;
  readonly claimId: string;
  /** The source's key. */
  readonly source: string;
  readonly citation: string;
  readonly own: number | null;
}) {
  const t = useTranslations("talk.sources");
  const { state, form } = useSentForm(rate);
  const { rest } = useRefusal(state, []);
  return (
    <form {...form} className="no-print">
      <input type="hidden" name="debateId" value={debateId} />
      <input type="hidden" name="claimId" value={claimId} />
      <input type="hidden" name="source" value={source} />
      <fieldset className="flex flex-wrap items-center gap-2 text-xs text-ink-faint">
        <legend className="sr-only">{t("rate", { citation })}</legend>
        <span aria-hidden>{t("low")}</span>
        <span className="rating">
          {values.map((value) => (
            <button
              key={value}
              type="submit"
              name="value"
              value={own === value ? "" : value}
              aria-pressed={own === value}
              aria-label={t("rateTo", { value })}
            >
              {value}
            </button>
          ))}
        </span>
        <span aria-hidden>{t("high")}</span>
      </fieldset>
      <Refused>{rest}</Refused>
    </form>
  );
}
