import { useTranslations } from "next-intl";
import { GroupMark } from "./group-mark";
import { toneOf } from "./group-shape";

/** A share in [0,1] as a number and, from 0 to 1 with the half marked, as a bar in the group's tone (null: everyone else's). */
export function ShareBar({
  share,
  group,
  word,
}: {
  readonly share: number;
  readonly group: number | null;
  readonly word?: string;
}) {
  const t = useTranslations("groups");
  const value = Math.round(share * 100);
  return (
    <>
      {group === null ? (
        <span className="shares-mark text-xs text-ink-soft">{t("holds.others")}</span>
      ) : (
        <span className="shares-mark">
          <GroupMark group={group} />
        </span>
      )}
      {t("percent", { value })}
      {word && <span className="text-ink-soft"> {word}</span>}
      <svg
        viewBox="0 0 100 8"
        preserveAspectRatio="none"
        aria-hidden
        className={`share-bar ${group === null ? "" : toneOf(group)}`}
      >
        <rect width="100" height="8" className="share-bar-track" />
        <rect width={value} height="8" className="share-bar-fill" />
        <path d="M50 0V8" className="share-bar-middle" />
      </svg>
    </>
  );
}
