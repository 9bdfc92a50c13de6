"use client";
import { useTranslations } from "next-intl";
import type { Fate, Looked } from "./look-job";

const mostListed = 20;

/** What becomes of the passages: how many are found again, and each that is not, or not as it was. */
export function AnchorFates({ looked, count }: { readonly looked: Looked | null; readonly count: number }) {
  const t = useTranslations("essay.change.fates");
  if (count === 0 || looked === null || !looked.ok) return null;
  const { fates } = looked;
  if (fates.length === 0) return <p className="text-sm text-ink-soft">{t("same", { count })}</p>;
  const of = (becomes: Fate["becomes"]) => fates.filter((fate) => fate.becomes === becomes);
  const [found, changed, orphaned] = [of("found"), of("changed"), of("orphaned")];
  return (
    <div className="grid gap-4 border-b border-rule pb-5 text-sm">
      <p role="status" className="tabular-nums">
        {t("counts", { found: found.length, changed: changed.length, orphaned: orphaned.length })}
      </p>
      {orphaned.length > 0 && (
        <section aria-labelledby="fates-orphaned" className="grid gap-2">
          <h3 id="fates-orphaned" className="font-semibold text-danger">
            {t("orphaned")}
          </h3>
          <ul className="grid gap-1.5">
            {orphaned.slice(0, mostListed).map(({ quote }, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two passages may have the same words.
              <li key={i} className="line-clamp-3 border-s-2 border-danger ps-3 font-serif" dir="auto">
                {quote}
              </li>
            ))}
          </ul>
        </section>
      )}
      {changed.length > 0 && (
        <section aria-labelledby="fates-changed" className="grid gap-2">
          <h3 id="fates-changed" className="font-semibold">
            {t("changed")}
          </h3>
          <ul className="grid gap-1.5">
            {changed.slice(0, mostListed).map(({ quote, words }, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two passages may have the same words.
              <li key={i} className="grid gap-0.5 border-s-2 border-rule-strong ps-3 font-serif" dir="auto">
                <del className="line-clamp-2 text-ink-faint">{quote}</del>
                <ins className="line-clamp-2 no-underline">{words}</ins>
              </li>
            ))}
          </ul>
        </section>
      )}
      {(orphaned.length > mostListed || changed.length > mostListed) && (
        <p className="text-xs text-ink-faint">{t("more", { count: mostListed })}</p>
      )}
    </div>
  );
}
