import { diffWords } from "diff";
import { useTranslations } from "next-intl";

/** Two wordings, the words that go marked in the one and the words that come in the other: by a line as well as colour. */
export function WordDiff({
  before,
  after,
  names,
  stacked = false,
}: {
  readonly before: string;
  readonly after: string;
  /** What to call the two; without, what stands now and what is suggested. */
  readonly names?: { readonly before: string; readonly after: string };
  /** One above the other, where there is no room beside. */
  readonly stacked?: boolean;
}) {
  const t = useTranslations("manage.suggestions");
  const size = names === undefined ? "text-lg" : "text-base";
  // Without a segmenter a Chinese or Thai sentence would count as one word.
  const words = diffWords(before, after, { intlSegmenter: new Intl.Segmenter(undefined, { granularity: "word" }) });
  return (
    <dl className={`grid gap-x-4 gap-y-2 ${stacked ? "" : "sm:grid-cols-2"}`}>
      <div>
        <dt className="text-xs font-semibold text-ink-soft">{names?.before ?? t("now")}</dt>
        <dd className={`font-serif leading-relaxed whitespace-pre-line ${size}`} dir="auto">
          {words.map(({ value, added, removed }, i) =>
            added ? null : removed ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one sentence, never reordered.
              <del key={i} className="bg-danger-wash text-danger decoration-2">
                {value}
              </del>
            ) : (
              value
            ),
          )}
        </dd>
      </div>
      <div>
        <dt className="text-xs font-semibold text-ink-soft">{names?.after ?? t("suggested")}</dt>
        <dd className={`font-serif leading-relaxed whitespace-pre-line ${size}`} dir="auto">
          {words.map(({ value, added, removed }, i) =>
            removed ? null : added ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one sentence, never reordered.
              <ins key={i} className="bg-support-wash text-support decoration-2 underline-offset-4">
                {value}
              </ins>
            ) : (
              value
            ),
          )}
        </dd>
      </div>
    </dl>
  );
}
