"use client";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { limits } from "@/lib/argument/claim";
import { isBlank, visibleLength } from "@/lib/argument/text";
import { ClaimWords } from "../../claim/claim-words";
import { Button } from "../../ui/button";
import { leave } from "./split-form";

/** Rewords a proposal before it becomes a claim; its passage stays what it is. */
export function WordingForm({
  text,
  onSave,
  onClose,
}: {
  readonly text: string;
  readonly onSave: (text: string) => void;
  readonly onClose: () => void;
}) {
  const t = useTranslations("essay.review.wording");
  const [words, setWords] = useState(text);
  const fits = !isBlank(words) && visibleLength(words) <= limits.claimCharacters;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (fits) onSave(words);
  };
  return (
    <form onSubmit={submit} className="grid gap-2" onKeyDown={(event) => leave(event, onClose)}>
      <ClaimWords
        label={<span className="sr-only">{t("label")}</span>}
        autoFocus
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <div className="flex gap-2">
        <Button type="submit" size="sm" variant="primary" disabled={!fits}>
          {t("save")}
        </Button>
        <Button size="sm" variant="quiet" onClick={onClose}>
          {t("cancel")}
        </Button>
      </div>
    </form>
  );
}
