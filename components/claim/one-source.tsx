"use client";
import { useTranslations } from "next-intl";
import { limits, sourceKinds } from "@/lib/argument/claim";
import { Select } from "../ui/select";
import { TextArea } from "../ui/text-area";
import { TextField } from "../ui/text-field";

type Part = "citation" | "kind" | "locator" | "url" | "quote";

/** What a field of a source shows: as it is typed, or what it begins with. */
type Held =
  | { readonly value: string; readonly onChange: (event: { readonly target: { readonly value: string } }) => void }
  | { readonly defaultValue: string | undefined };

/** The fields of one source, in a grid of six columns; forms without JavaScript send them by their names. */
export function OneSource({
  held,
  error,
  autoFocus = false,
}: {
  readonly held: (part: Part) => Held;
  readonly error?: string | undefined;
  readonly autoFocus?: boolean;
}) {
  const t = useTranslations("claim.sourceParts");
  const kinds = sourceKinds.map((value) => ({ value, label: t(`kinds.${value}`) }));
  return (
    <>
      <div className="sm:col-span-6">
        <TextField
          label={t("citation")}
          hint={t("citationHint")}
          name="citation"
          autoFocus={autoFocus}
          error={error}
          {...held("citation")}
        />
      </div>
      <div className="sm:col-span-2">
        <Select
          label={t("kind")}
          name="kind"
          options={[{ value: "", label: t("kindNone") }, ...kinds]}
          {...held("kind")}
        />
      </div>
      <div className="sm:col-span-4">
        <TextField label={t("locator")} name="locator" {...held("locator")} />
      </div>
      <div className="sm:col-span-6">
        <TextField label={t("url")} name="url" inputMode="url" placeholder="https://" {...held("url")} />
      </div>
      <div className="sm:col-span-6">
        <TextArea
          label={t("quote")}
          hint={t("quoteHint")}
          name="quote"
          rows={2}
          limit={limits.quoteCharacters}
          measure={(text) => text.length}
          {...held("quote")}
        />
      </div>
    </>
  );
}
