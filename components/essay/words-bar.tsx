"use client";
import { Anchor, Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import type { Span } from "@/lib/essay/essay";
import type { Words } from "./use-words";

/** What can be made of the words one has marked, beside them. */
export function WordsBar({
  words,
  found,
  onClaim,
  onAnchor,
  onFound,
}: {
  readonly words: Words;
  /** Whether a passage is looked for that has lost its words. */
  readonly found: boolean;
  readonly onClaim: (words: Span) => void;
  readonly onAnchor: (words: Span) => void;
  readonly onFound: (words: Span) => void;
}) {
  const t = useTranslations("essay.words");
  const { start, end, top, left } = words;
  const press = (work: (words: Span) => void) => ({
    type: "button" as const,
    className: "btn btn-quiet btn-sm",
    // What is marked stays marked.
    onMouseDown: (event: React.MouseEvent) => event.preventDefault(),
    onClick: () => work({ start, end }),
  });
  return (
    // biome-ignore lint/a11y/useSemanticElements: these are buttons and no fields.
    <div
      role="group"
      aria-label={t("label")}
      className="words-bar"
      data-words={`${start} ${end}`}
      style={{ top, left }}
    >
      {found ? (
        <button {...press(onFound)}>
          <Anchor aria-hidden className="size-4" />
          {t("here")}
        </button>
      ) : (
        <>
          <button {...press(onClaim)}>
            <Plus aria-hidden className="size-4" />
            {t("claim")}
          </button>
          <button {...press(onAnchor)}>
            <Anchor aria-hidden className="size-4" />
            {t("anchor")}
          </button>
        </>
      )}
    </div>
  );
}
