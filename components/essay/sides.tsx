"use client";
import { useTranslations } from "next-intl";

/** What is shown beside the text; on a phone the text is one of them. */
export type Side = "text" | "claims" | "review";

export function Sides({
  side,
  narrow,
  works,
  waiting,
  onSide,
}: {
  readonly side: Side;
  readonly narrow: boolean;
  readonly works: boolean;
  /** Proposals that nobody has looked at. */
  readonly waiting: number;
  readonly onSide: (side: Side) => void;
}) {
  const t = useTranslations("essay.sides");
  const sides: readonly Side[] = [
    ...(narrow ? ["text" as const] : []),
    "claims",
    ...(works ? ["review" as const] : []),
  ];
  return (
    // biome-ignore lint/a11y/useSemanticElements: these are buttons and no fields.
    <div role="group" aria-label={t("label")} className="essay-sides needs-js">
      {sides.map((one) => (
        <button key={one} type="button" aria-pressed={side === one} onClick={() => onSide(one)}>
          {t(one)}
          {one === "review" && waiting > 0 && <span className="essay-count">{waiting}</span>}
        </button>
      ))}
    </div>
  );
}
