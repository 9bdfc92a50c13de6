import { useTranslations } from "next-intl";
import { Moment } from "../../manage/moment";

/** The texts that stood here before, the newest first, and one of them to read. */
export function VersionsList({
  kept,
  shown,
}: {
  readonly kept: readonly {
    readonly version: number;
    readonly replacedAt: number;
    readonly replacedBy: string;
    readonly characters: number;
  }[];
  readonly shown: { readonly version: number; readonly text: string } | null;
}) {
  const t = useTranslations("essay.change.versions");
  if (kept.length === 0) return <p className="text-sm text-ink-soft">{t("none")}</p>;
  return (
    <ol className="grid gap-2 text-sm">
      {kept.map(({ version, replacedAt, replacedBy, characters }) => (
        <li key={version} className="grid gap-2 border-t border-rule pt-2">
          <span className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
            <span className="font-semibold">{t.rich("replaced", { when: () => <Moment at={replacedAt} /> })}</span>
            {replacedBy !== "" && <span className="text-ink-soft">{t("by", { name: replacedBy })}</span>}
            <span className="text-xs text-ink-faint tabular-nums">{t("characters", { count: characters })}</span>
            <a className="link ms-auto" href={`?version=${version}#versions`}>
              {t("show")}
            </a>
          </span>
          {shown?.version === version && (
            // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keyboard.
            <div tabIndex={0} className="essay-version" dir="auto">
              {shown.text}
            </div>
          )}
        </li>
      ))}
    </ol>
  );
}
