"use client";
import { useTranslations } from "next-intl";
import { essayLimits, type Showing, showings } from "@/lib/essay/essay";
import { Optional } from "../../manage/optional";
import { RadioGroup } from "../../ui/radio-group";
import { TextField } from "../../ui/text-field";
import type { TextDraft } from "./text-draft";

export const citationNames = ["title", "author", "date", "publisher", "url", "rights"] as const;

interface Given {
  readonly draft: TextDraft;
  readonly onChange: (change: TextDraft) => void;
  readonly errorAt: (field: string) => string | undefined;
}

/** Where the words came from. */
export function CitationFields({ draft, onChange, errorAt }: Given) {
  const t = useTranslations("essay.bring");
  const field = (name: "title" | "author" | "date" | "publisher" | "url" | "rights", more: object = {}) => (
    <TextField
      label={name === "title" ? t(`fields.${name}`) : <Optional>{t(`fields.${name}`)}</Optional>}
      name={name}
      value={draft[name] ?? ""}
      maxLength={essayLimits.line}
      error={errorAt(name)}
      {...(draft[name] && { dir: "auto" })}
      onChange={(event) => onChange({ [name]: event.target.value })}
      {...more}
    />
  );
  return (
    <div className="grid gap-5">
      {field("title", { "aria-required": true })}
      <div className="grid gap-5 sm:grid-cols-2">
        {field("author")}
        {field("date", { placeholder: t("dateExample") })}
        {field("publisher")}
        {field("url", { inputMode: "url", dir: "ltr", placeholder: "https://" })}
      </div>
      {field("rights", { hint: t("rightsHint") })}
    </div>
  );
}

/** Who sees the text. */
export function ShowingChoice({ draft, onChange, errorAt }: Given) {
  const t = useTranslations("essay.bring");
  const value = showings.find((one) => one === draft.showing) ?? "passages";
  return (
    <RadioGroup
      legend={t("showing")}
      name="showing"
      value={value}
      onChange={(showing) => onChange({ showing })}
      error={errorAt("showing")}
      choices={order.map((one) => ({ value: one, label: t(`showings.${one}`), hint: t(`showingHints.${one}`) }))}
    />
  );
}

const order: readonly Showing[] = ["passages", "whole", "nothing"];
