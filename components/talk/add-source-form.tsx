"use client";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { addSourceByForm } from "@/lib/actions/talk-sources";
import { limits, sourceKinds } from "@/lib/argument/claim";
import { Optional } from "../manage/optional";
import { Refused, useRefusal } from "../manage/refusal";
import { useSentForm } from "../manage/sent-form";
import { Select } from "../ui/select";
import { SubmitButton } from "../ui/submit-button";
import { TextArea } from "../ui/text-area";
import { TextField } from "../ui/text-field";

/** One more source for a claim, with or without JavaScript. */
export function AddSourceForm({
  debateId,
  claimId,
  commandId,
  here,
}: {
  readonly debateId: string;
  readonly claimId: string;
  /** Made with the page, so that a form sent twice adds it once. */
  readonly commandId: string;
  readonly here: string;
}) {
  const t = useTranslations("talk.sources");
  const { state, form } = useSentForm(addSourceByForm);
  const { at, rest } = useRefusal(state, ["citation"]);
  const { citation, locator, url, quote, kind } = state.values;
  const kinds = sourceKinds.map((value) => ({ value, label: t(`kinds.${value}`) }));
  return (
    <form {...form} className="grid gap-4 border-s-2 border-rule-strong ps-4 sm:grid-cols-2">
      <input type="hidden" name="debateId" value={debateId} />
      <input type="hidden" name="claimId" value={claimId} />
      <input type="hidden" name="commandId" value={commandId} />
      <input type="hidden" name="next" value={here} />
      <div className="sm:col-span-2">
        <TextField
          label={t("citation")}
          hint={t("citationHint")}
          name="citation"
          defaultValue={citation}
          autoFocus
          error={at("citation")}
        />
      </div>
      <Select
        label={<Optional>{t("kind")}</Optional>}
        name="kind"
        defaultValue={kind ?? ""}
        options={[{ value: "", label: t("kindNone") }, ...kinds]}
      />
      <TextField label={<Optional>{t("locator")}</Optional>} name="locator" defaultValue={locator} />
      <div className="sm:col-span-2">
        <TextField
          label={<Optional>{t("url")}</Optional>}
          name="url"
          inputMode="url"
          placeholder="https://"
          defaultValue={url}
        />
      </div>
      <div className="sm:col-span-2">
        <TextArea
          label={<Optional>{t("quote")}</Optional>}
          hint={t("quoteHint")}
          name="quote"
          rows={2}
          limit={limits.quoteCharacters}
          measure={(text) => text.length}
          defaultValue={quote}
        />
      </div>
      <div className="grid gap-3 sm:col-span-2">
        <Refused>{rest}</Refused>
        <div className="flex flex-wrap gap-2">
          <SubmitButton size="sm">{t("add")}</SubmitButton>
          <Link href={`${here}#sources`} scroll={false} className="btn btn-quiet btn-sm">
            {t("cancel")}
          </Link>
        </div>
      </div>
    </form>
  );
}
