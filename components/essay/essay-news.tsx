"use client";
import { FilePen, Sparkle } from "lucide-react";
import { useTranslations } from "next-intl";
import { useTransition } from "react";
import { showToast } from "../ui/toast";
import { useRefresh } from "../ui/without-network";
import type { EssayOnDesk } from "./use-essay";

/** What others changed in the text and its passages, let in when one wants it: it lies over the page and moves nothing. */
export function EssayNews({
  essay: { fresh, gone, newText, admit },
  onAsk,
}: {
  readonly essay: Pick<EssayOnDesk, "fresh" | "gone" | "newText" | "admit">;
  /** Another text is about to come. */
  readonly onAsk: () => void;
}) {
  const t = useTranslations("essay.news");
  const ui = useTranslations("ui");
  const refresh = useRefresh();
  const [asks, begin] = useTransition();
  const show = () =>
    begin(async () => {
      onAsk();
      if (!(await refresh())) showToast({ text: ui("needsNetwork") });
    });
  const count = new Set([...fresh.map(({ id }) => id), ...gone]).size;
  return (
    <p role="status" className="essay-news no-print">
      {newText !== null ? (
        <button type="button" className="fresh" disabled={asks} onClick={show}>
          <FilePen aria-hidden className="size-3.5" />
          {newText.changedBy === null ? t("text") : t("textBy", { name: newText.changedBy })}
        </button>
      ) : (
        count > 0 && (
          <button type="button" className="fresh" onClick={admit}>
            <Sparkle aria-hidden className="size-3.5" />
            {t("passages", { count })}
          </button>
        )
      )}
    </p>
  );
}
