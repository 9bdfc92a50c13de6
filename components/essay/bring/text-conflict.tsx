import { useTranslations } from "next-intl";
import { showings } from "@/lib/essay/essay";
import { WordDiff } from "../../manage/word-diff";
import { Notice } from "../../ui/notice";
import type { TextDifferences, TextPlace } from "./text-differences";

const mostShown = 20;

/** Somebody saved the text first: where theirs differs from what the form still holds. */
export function TextConflict({
  differences: { fields, places },
  here,
  onKeepTheirs,
}: {
  readonly differences: TextDifferences;
  readonly here: string;
  readonly onKeepTheirs: () => void;
}) {
  const t = useTranslations("essay.change.conflict");
  const bring = useTranslations("essay.bring");
  const said = (name: (typeof fields)[number]["name"], theirs: string) => {
    const showing = name === "showing" ? showings.find((one) => one === theirs) : undefined;
    return showing === undefined ? theirs || t("empty") : bring(`showings.${showing}`);
  };
  return (
    <div className="grid gap-3">
      <Notice tone="error" title={t("title")}>
        <p>{t("intro")}</p>
      </Notice>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keyboard. */}
      <section tabIndex={0} aria-label={t("label")} className="essay-version grid gap-4">
        {fields.length > 0 && (
          <dl className="grid gap-2">
            {fields.map(({ name, theirs }) => (
              <div key={name}>
                <dt className="text-xs font-semibold text-ink-soft">
                  {name === "showing" ? bring("showing") : bring(`fields.${name}`)}
                </dt>
                <dd dir="auto">{said(name, theirs)}</dd>
              </div>
            ))}
          </dl>
        )}
        {places.slice(0, mostShown).map((place, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the places of one comparison, in their order.
          <Place key={i} {...place} />
        ))}
        {places.length > mostShown && <p className="text-sm text-ink-soft">{t("more", { count: mostShown })}</p>}
      </section>
      {/* The page anew, where there are no scripts. */}
      <a
        href={here}
        className="link justify-self-start text-sm"
        onClick={(event) => {
          event.preventDefault();
          event.currentTarget.closest("form")?.querySelector<HTMLElement>("[name=text]")?.focus();
          onKeepTheirs();
        }}
      >
        {t("keepTheirs")}
      </a>
    </div>
  );
}

function Place({ theirs, mine, marked }: TextPlace) {
  const t = useTranslations("essay.change.conflict");
  if (marked) return <WordDiff before={theirs} after={mine} names={{ before: t("theirs"), after: t("mine") }} />;
  // What is so long can be read here as it stands; one's own is in the form.
  return (
    <div>
      <p className="text-xs font-semibold text-ink-soft">{t("theirs")}</p>
      <p className="whitespace-pre-line" dir="auto">
        {theirs || t("empty")}
      </p>
    </div>
  );
}
