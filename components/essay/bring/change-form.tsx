"use client";
import { useTranslations } from "next-intl";
import { useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import { changeText } from "@/lib/actions/essay-texts";
import { type ManageState, untouched } from "@/lib/actions/manage-state";
import { type Language, languageTag } from "@/lib/argument/settings";
import type { EssayView } from "@/lib/essay/view";
import { Refused, useRefusal } from "../../manage/refusal";
import { useSentForm } from "../../manage/sent-form";
import { SubmitButton } from "../../ui/submit-button";
import { AnchorFates } from "./anchor-fates";
import { CitationFields, citationNames, ShowingChoice } from "./citation-fields";
import { TextConflict } from "./text-conflict";
import { differencesOf } from "./text-differences";
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
  const { title, author, date, publisher, url, rights, showing, version } = view;
  const now = useMemo<TextDraft>(
    () => ({ title, author, date, publisher, url, rights, showing, text, version: String(version) }),
    [title, author, date, publisher, url, rights, showing, text, version],
  );
  const forget = useRef(() => {});
  const sent = useSentForm(changeText, () => forget.current());
  // What was thrown away is not shown again, and neither is what was said of it.
  const [left, leave] = useState<ManageState | null>(null);
  const state = sent.state === left ? untouched : sent.state;
  const fresh = useMemo<TextDraft>(() => ({ ...now, ...state.values }), [now, state.values]);
  const [former] = useState(`${view.id}:${version}`);
  const kept = useTextDraft(view.id, fresh, former);
  const { draft, change } = kept;
  useEffect(() => {
    forget.current = kept.forget;
  });
  const { at, rest } = useRefusal(state, ["text", "showing", ...citationNames]);
  // Somebody saved since this was begun: both are shown, and nobody's is dropped without being asked.
  const compared = useDeferredValue(draft);
  const conflict = useMemo(
    () => (compared.version === now.version ? null : differencesOf(now, compared)),
    [now, compared],
  );
  const drop = () => {
    kept.drop();
    leave(sent.state);
  };
  const anchors = useMemo(
    () => view.passages.filter(({ orphaned }) => !orphaned).map(({ anchor }) => anchor),
    [view.passages],
  );
  const looked = useLook(draft.text ?? "", languageTag(language), text, anchors);
  return (
    <form {...sent.form} className="bring-form">
      <input type="hidden" name="debateId" value={debateId} />
      <input type="hidden" name="essayId" value={view.id} />
      <input type="hidden" name="version" value={version} />
      <div className="grid content-start gap-8">
        <TextOfEssay draft={draft} error={at("text")} onChange={change} />
        <CitationFields draft={draft} onChange={change} errorAt={at} />
        <ShowingChoice draft={draft} onChange={change} errorAt={at} />
        {conflict === null ? (
          <Refused>{rest}</Refused>
        ) : (
          <TextConflict differences={conflict} here={`/debates/${debateId}/text/${view.id}`} onKeepTheirs={drop} />
        )}
        <div className="flex flex-wrap items-center gap-3">
          <SubmitButton pending={t("sending")}>{conflict === null ? t("save") : t("conflict.saveMine")}</SubmitButton>
          {kept.isWritten && conflict === null && (
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
        <TextPreview text={draft.text ?? ""} looked={looked} />
      </aside>
    </form>
  );
}
