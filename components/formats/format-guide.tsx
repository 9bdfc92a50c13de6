import { type Messages, useTranslations } from "next-intl";
import { useId } from "react";

type ReadName = keyof Messages["formats"]["page"]["from"];

/** What files may be brought in. */
export function FormatGuide({
  formats,
}: {
  readonly formats: readonly { readonly name: ReadName; readonly extensions: readonly string[] }[];
}) {
  const t = useTranslations("formats.page");
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="font-serif text-xl leading-snug font-medium">
        {t("formats")}
      </h2>
      <dl className="mt-4 grid gap-x-10 gap-y-4 sm:grid-cols-2 lg:grid-cols-3">
        {formats.map(({ name, extensions }) => (
          <div key={name} className="border-t border-rule pt-3">
            <dt className="flex flex-wrap items-baseline justify-between gap-x-3">
              <span className="font-semibold">{t(`names.${name}`)}</span>
              <span className="font-mono text-xs text-ink-faint" dir="ltr">
                {extensions.map((extension) => `.${extension}`).join(" ")}
              </span>
            </dt>
            <dd className="text-sm text-ink-soft">{t(`from.${name}`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
