"use client";
import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { v7 as newId } from "uuid";
import { limits } from "@/lib/argument/claim";
import { visibleLength } from "@/lib/argument/text";
import { Button } from "../ui/button";
import { TextArea } from "../ui/text-area";
import { Optional } from "./optional";

interface Row {
  readonly id: string;
  readonly text: string;
}

/** One field a thesis. The button for one more sends the form where nothing else can add a field. */
export function ThesisFields({
  ids,
  typed,
  justAdded,
  errorAt,
}: {
  /** Ids for the first rows, made with the page. */
  readonly ids: readonly string[];
  readonly typed: Readonly<Record<string, string>>;
  /** Whether the page came back with one field more, at the end. */
  readonly justAdded: boolean;
  readonly errorAt: (field: string) => string | undefined;
}) {
  const t = useTranslations("manage.start");
  const [rows, setRows] = useState<readonly Row[]>(() => rowsOf(typed) ?? ids.map((id) => ({ id, text: "" })));
  const [added, setAdded] = useState<string | null>(null);
  return (
    <fieldset className="grid gap-5">
      <legend className="mb-1 font-serif text-2xl font-medium">{t("theses")}</legend>
      <p className="-mb-1 text-xs text-ink-faint">{t("thesesHint", { limit: limits.claimCharacters })}</p>
      {rows.map(({ id, text }, i) => (
        <div key={id}>
          <input type="hidden" name={`thesisId.${i}`} value={id} />
          <TextArea
            label={i === 0 ? t("thesis", { number: 1 }) : <Optional>{t("thesis", { number: i + 1 })}</Optional>}
            name={`thesis.${i}`}
            rows={2}
            defaultValue={text}
            autoFocus={id === added || (justAdded && i === rows.length - 1) || errorAt(`thesis.${i}`) !== undefined}
            placeholder={i === 0 ? t("thesisExample") : undefined}
            limit={limits.claimCharacters}
            measure={visibleLength}
            error={errorAt(`thesis.${i}`)}
          />
        </div>
      ))}
      <Button
        type="submit"
        name="intent"
        value="add-thesis"
        size="sm"
        className="justify-self-start"
        formNoValidate
        onClick={(event) => {
          event.preventDefault();
          const id = newId();
          setRows([...rows, { id, text: "" }]);
          setAdded(id);
        }}
      >
        <Plus aria-hidden className="size-4" />
        {t("addThesis")}
      </Button>
    </fieldset>
  );
}

function rowsOf(typed: Readonly<Record<string, string>>): readonly Row[] | null {
  const rows: Row[] = [];
  for (let text = typed["thesis.0"]; text !== undefined; text = typed[`thesis.${rows.length}`]) {
    rows.push({ id: typed[`thesisId.${rows.length}`] ?? "", text });
  }
  return rows.length > 0 ? rows : null;
}
