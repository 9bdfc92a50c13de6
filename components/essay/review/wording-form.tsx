"use client";
import { useTranslations } from "next-intl";
import type { FormEvent } from "react";
import { limits } from "@/lib/argument/claim";
import { isBlank, visibleLength } from "@/lib/argument/text";
import { ClaimWords } from "../../claim/claim-words";
import { useDraft } from "../../claim/use-draft";
import { Button } from "../../ui/button";
import { leave } from "./split-form";

/**
 * Rewords a proposal before it becomes a claim; its passage stays what it is. What is typed is kept until it is used or
 * thrown away.
 */
export function WordingForm({
  draft,
  text,
  isAskedFor,
  onSave,
  onClose,
}: {
  /** What it is kept under. */
  readonly draft: string;
  readonly text: string;
  /** Whether somebody asked for it now, and goes on with it. */
  readonly isAskedFor: boolean;
  readonly onSave: (text: string) => void;
  readonly onClose: () => void;
}) {
  const t = useTranslations("essay.review.wording");
  const drafts = useTranslations("claim.answer");
  const [words, keep, forget] = useDraft(draft, text);
  const fits = !isBlank(words) && visibleLength(words) <= limits.claimCharacters;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!fits) return;
    forget();
    onSave(words);
  };
  const close = () => {
    forget();
    onClose();
  };
  return (
    <form onSubmit={submit} className="grid gap-2" onKeyDown={(event) => leave(event, close)}>
      <ClaimWords
        label={<span className="sr-only">{t("label")}</span>}
        autoFocus={isAskedFor}
        value={words}
        onChange={(event) => keep(event.target.value)}
      />
      <div className="flex flex-wrap items-center gap-2">
        <Button type="submit" size="sm" variant="primary" disabled={!fits}>
          {t("save")}
        </Button>
        <Button size="sm" variant="quiet" onClick={close}>
          {t("cancel")}
        </Button>
        <span role="status" className="ms-auto text-xs text-ink-faint">
          {words === text ? "" : drafts("draft")}
        </span>
      </div>
    </form>
  );
}
