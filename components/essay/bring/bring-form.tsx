"use client";
import { useTranslations } from "next-intl";
import { type ReactNode, useMemo } from "react";
import { bringText, startFromText } from "@/lib/actions/essay-texts";
import { limits } from "@/lib/argument/claim";
import { type Language, languageTag } from "@/lib/argument/settings";
import { visibleLength } from "@/lib/argument/text";
import { Refused, useRefusal } from "../../manage/refusal";
import { useSentForm } from "../../manage/sent-form";
import { SubmitButton } from "../../ui/submit-button";
import { TextArea } from "../../ui/text-area";
import { CitationFields, citationNames, ShowingChoice } from "./citation-fields";
import { type TextDraft, useTextDraft } from "./text-draft";
import { TextOfEssay } from "./text-field";
import { TextPreview } from "./text-preview";
import { useLook } from "./use-look";

const none: readonly never[] = [];

/** Brings a text: to a debate that is there, or to one that begins with it. */
export function BringForm({
  debateId,
  essayId,
  language,
  starts = false,
  children,
}: {
  readonly debateId: string;
  /** Made with the page, so that the same form sent twice brings one text. */
  readonly essayId: string;
  readonly language: Language;
  /** Whether the debate begins with the text; then its question is asked for. */
  readonly starts?: boolean;
  /** What else the debate needs to know. */
  readonly children?: ReactNode;
}) {
  const t = useTranslations("essay.bring");
  const { state, form } = useSentForm(starts ? startFromText : bringText);
  const { onSubmit } = form;
  const { values } = state;
  const fresh = useMemo<TextDraft>(() => ({ essayId, debateId, ...values }), [essayId, debateId, values]);
  const { draft, change, drop } = useTextDraft(starts ? "start" : debateId, fresh);
  const { at, rest } = useRefusal(state, ["question", "text", "showing", ...citationNames]);
  const looked = useLook(draft.text ?? "", languageTag(language), null, none);
  const written = citationNames.some((name) => draft[name]) || Boolean(draft.text);
  return (
    // Without scripts the browser sends it by itself, to a door that reads files as well.
    <form
      method="post"
      action="/api/essays/form"
      encType="multipart/form-data"
      onSubmit={onSubmit}
      className="bring-form"
    >
      <input type="hidden" name="debateId" value={draft.debateId ?? debateId} />
      <input type="hidden" name="essayId" value={draft.essayId ?? essayId} />
      <input type="hidden" name="language" value={language} />
      <div className="grid content-start gap-8">
        {starts && (
          <TextArea
            label={<span className="font-serif text-2xl font-medium">{t("question")}</span>}
            hint={t("questionHint")}
            name="question"
            aria-required
            rows={2}
            className="font-serif text-xl leading-snug"
            value={draft.question ?? ""}
            limit={limits.questionCharacters}
            measure={visibleLength}
            error={at("question")}
            onChange={(event) => change({ question: event.target.value })}
          />
        )}
        <TextOfEssay file draft={draft} error={at("text")} onChange={change} />
        <CitationFields draft={draft} onChange={change} errorAt={at} />
        <ShowingChoice draft={draft} onChange={change} errorAt={at} />
        {children}
        <Refused>{rest}</Refused>
        <div className="flex flex-wrap items-center gap-3">
          <SubmitButton pending={t("sending")}>{t(starts ? "start" : "save")}</SubmitButton>
          {written && (
            <button type="button" className="btn btn-quiet needs-js" onClick={drop}>
              {t("discard")}
            </button>
          )}
          <span className="text-xs text-ink-faint needs-js">{written && t("draft")}</span>
        </div>
      </div>
      <aside aria-labelledby="preview" className="bring-preview needs-js">
        <h2 id="preview" className="font-serif text-xl font-medium">
          {t("preview.title")}
        </h2>
        <TextPreview text={draft.text ?? ""} looked={looked} />
      </aside>
    </form>
  );
}
