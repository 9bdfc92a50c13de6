import { useTranslations } from "next-intl";
import { type WordPart, wordParts } from "./word-parts";

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
  const parts = wordParts(before, after);
  const text = `font-serif leading-relaxed whitespace-pre-line ${names === undefined ? "text-lg" : "text-base"}`;
  return (
    <dl className={`grid gap-x-4 gap-y-2 ${stacked ? "" : "sm:grid-cols-2"}`}>
      <div>
        <dt className="text-xs font-semibold text-ink-soft">{names?.before ?? t("now")}</dt>
        <dd className={text} dir="auto">
          {marked(parts.before, "del", "bg-danger-wash text-danger decoration-2")}
        </dd>
      </div>
      <div>
        <dt className="text-xs font-semibold text-ink-soft">{names?.after ?? t("suggested")}</dt>
        <dd className={text} dir="auto">
          {marked(parts.after, "ins", "bg-support-wash text-support decoration-2 underline-offset-4")}
        </dd>
      </div>
    </dl>
  );
}

const marked = (parts: readonly WordPart[], Tag: "del" | "ins", className: string) =>
  parts.map(({ text, stays }, i) =>
    stays ? (
      text
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one sentence, never reordered.
      <Tag key={i} className={className}>
        {text}
      </Tag>
    ),
  );
