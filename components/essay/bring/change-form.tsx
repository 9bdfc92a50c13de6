"use client";
import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { changeText } from "@/lib/actions/essay-texts";
import { type Language, languageTag } from "@/lib/argument/settings";
import type { EssayView } from "@/lib/essay/view";
import { Refused, useRefusal } from "../../manage/refusal";
import { useSentForm } from "../../manage/sent-form";
import { SubmitButton } from "../../ui/submit-button";
import { AnchorFates } from "./anchor-fates";
import { citationNames } from "./bring-form";
import { CitationFields, ShowingChoice } from "./citation-fields";
import { type TextDraft, useTextDraft } from "./text-draft";
import { TextOfEssay } from "./text-field";
import { TextPreview } from "./text-preview";
import { useLook } from "./use-look";

/** Changes a text, and says before anything is saved what becomes of the passages in it. */
export function ChangeForm({
  debateId,
  view,
  text,
  language,
}: {
  readonly debateId: string;
  readonly view: EssayView;
  readonly text: string;
  readonly language: Language;
}) {
  const t = useTranslations("essay.change");
  const { state, form } = useSentForm(changeText);
  const { title, author, date, publisher, url, rights, showing, version } = view;
  const { values } = state;
  const fresh = useMemo<TextDraft>(
    () => ({ title, author, date, publisher, url, rights, showing, text, ...values }),
    [title, author, date, publisher, url, rights, showing, text, values],
  );
  const [draft, change, drop] = useTextDraft(`${view.id}:${version}`, fresh);
  const { at, rest } = useRefusal(state, ["text", "showing", ...citationNames]);
  const anchors = useMemo(
    () => view.passages.filter(({ orphaned }) => !orphaned).map(({ anchor }) => anchor),
    [view.passages],
  );
  const looked = useLook(draft.text ?? "", languageTag(language), text, anchors);
  const changed = draft !== fresh;
  return (
    <form {...form} className="bring-form">
      <input type="hidden" name="debateId" value={debateId} />
      <input type="hidden" name="essayId" value={view.id} />
      <input type="hidden" name="version" value={version} />
      <div className="grid content-start gap-8">
        <TextOfEssay draft={draft} error={at("text")} onChange={change} />
        <CitationFields draft={draft} onChange={change} errorAt={at} />
        <ShowingChoice draft={draft} onChange={change} errorAt={at} />
        <Refused>{rest}</Refused>
        <div className="flex flex-wrap items-center gap-3">
          <SubmitButton pending={t("sending")}>{t("save")}</SubmitButton>
          {changed && (
            <button type="button" className="btn btn-quiet needs-js" onClick={drop}>
              {t("discard")}
            </button>
          )}
        </div>
      </div>
      <aside aria-labelledby="preview" className="bring-preview needs-js">
        <h2 id="preview" className="font-serif text-xl font-medium">
          {t("preview")}
        </h2>
        <AnchorFates looked={looked} count={anchors.length} />
        <TextPreview looked={looked} />
      </aside>
    </form>
  );
}
