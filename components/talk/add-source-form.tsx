"use client";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { addSourceByForm } from "@/lib/actions/talk-sources";
import { OneSource } from "../claim/one-source";
import { Refused, useRefusal } from "../manage/refusal";
import { useSentForm } from "../manage/sent-form";
import { FocusAfter } from "../ui/focus-after";
import { SubmitButton } from "../ui/submit-button";

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
  return (
    <FocusAfter next={() => document.getElementById("sources")}>
      <form {...form} className="grid gap-4 border-s-2 border-rule-strong ps-4 sm:grid-cols-6">
        <input type="hidden" name="debateId" value={debateId} />
        <input type="hidden" name="claimId" value={claimId} />
        <input type="hidden" name="commandId" value={commandId} />
        <input type="hidden" name="next" value={here} />
        <OneSource autoFocus held={(part) => ({ defaultValue: state.values[part] })} error={at("citation")} />
        <div className="grid gap-3 sm:col-span-6">
          <Refused>{rest}</Refused>
          <div className="flex flex-wrap gap-2">
            <SubmitButton size="sm">{t("add")}</SubmitButton>
            <Link href={`${here}#sources`} scroll={false} className="btn btn-quiet btn-sm">
              {t("cancel")}
            </Link>
          </div>
        </div>
      </form>
    </FocusAfter>
  );
}
