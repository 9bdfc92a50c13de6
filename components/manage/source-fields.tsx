"use client";
import { useTranslations } from "next-intl";
import { limits } from "@/lib/argument/claim";
import { Disclosure } from "../ui/disclosure";
import { TextArea } from "../ui/text-area";
import { TextField } from "../ui/text-field";
import { Optional } from "./optional";

/** What a suggested claim rests on. Opens by itself where something is in it. */
export function SourceFields({
  typed,
  error,
}: {
  readonly typed: Readonly<Record<string, string>>;
  readonly error?: string | undefined;
}) {
  const t = useTranslations("manage.suggest");
  const { citation, locator, url, quote } = typed;
  const used = Boolean(citation || locator || url || quote || error);
  return (
    <Disclosure summary={<Optional>{t("source")}</Optional>} open={used || undefined}>
      <div className="grid gap-4 border-s-2 border-rule ps-5">
        <TextField
          label={t("citation")}
          hint={t("citationHint")}
          name="citation"
          defaultValue={citation}
          error={error}
        />
        <TextField label={t("locator")} name="locator" defaultValue={locator} />
        <TextField label={t("url")} name="url" inputMode="url" defaultValue={url} />
        <TextArea
          label={t("quote")}
          hint={t("quoteHint")}
          name="quote"
          rows={2}
          limit={limits.quoteCharacters}
          measure={(text) => text.length}
          defaultValue={quote}
        />
      </div>
    </Disclosure>
  );
}
