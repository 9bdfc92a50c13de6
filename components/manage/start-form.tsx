"use client";
import { useTranslations } from "next-intl";
import { startDebate } from "@/lib/actions/manage-start";
import { limits } from "@/lib/argument/claim";
import type { Settings } from "@/lib/argument/settings";
import { visibleLength } from "@/lib/argument/text";
import { Disclosure } from "../ui/disclosure";
import { SubmitButton } from "../ui/submit-button";
import { TextArea } from "../ui/text-area";
import { Optional } from "./optional";
import { Refused, useRefusal } from "./refusal";
import { LanguageField, ReadingFields, SemanticsField, VotingFields } from "./rules-fields";
import { useSentForm } from "./sent-form";
import { ThesisFields } from "./thesis-fields";

/** Everything a debate begins with; a question and a thesis are enough. */
export function StartForm({
  debateId,
  thesisIds,
  settings,
  zones,
}: {
  /** Made with the page, so that the same form sent twice makes one debate. */
  readonly debateId: string;
  readonly thesisIds: readonly string[];
  readonly settings: Settings;
  readonly zones: readonly string[];
}) {
  const t = useTranslations("manage.start");
  const { state, form } = useSentForm(startDebate);
  const { values } = state;
  const thesisField = /^thesis\./.test(state.refusal?.field ?? "") ? [state.refusal?.field ?? ""] : [];
  const { at, rest } = useRefusal(state, ["question", "background", "closesAt", ...thesisField]);
  return (
    <form {...form} className="grid gap-8">
      {/* Enter presses a form's first button; it must not be the one that adds a thesis. */}
      <button type="submit" tabIndex={-1} aria-hidden className="sr-only" />
      <input type="hidden" name="debateId" value={values.debateId ?? debateId} />
      <TextArea
        label={<span className="font-serif text-2xl font-medium">{t("question")}</span>}
        hint={t("questionHint", { limit: limits.questionCharacters })}
        name="question"
        aria-required
        rows={2}
        className="font-serif text-xl leading-snug"
        placeholder={t("questionExample")}
        defaultValue={values.question}
        limit={limits.questionCharacters}
        measure={visibleLength}
        autoFocus={at("question") !== undefined}
        error={at("question")}
      />
      <ThesisFields ids={thesisIds} typed={values} justAdded={values.intent === "add-thesis"} errorAt={at} />
      <TextArea
        label={<Optional>{t("background")}</Optional>}
        hint={t("backgroundHint")}
        name="background"
        rows={3}
        defaultValue={values.background}
        limit={limits.backgroundCharacters}
        measure={visibleLength}
        autoFocus={at("background") !== undefined}
        error={at("background")}
      />
      <div className="border-t border-rule pt-8">
        <ReadingFields settings={settings} typed={values} />
      </div>
      <Disclosure summary={<Optional>{t("voting")}</Optional>} open={at("closesAt") !== undefined || undefined}>
        <div className="grid gap-6 border-s-2 border-rule ps-5 pt-2">
          <VotingFields settings={settings} typed={values} zones={zones} closingError={at("closesAt")} />
          <SemanticsField settings={settings} typed={values} />
          <LanguageField settings={settings} typed={values} />
        </div>
      </Disclosure>
      <Refused>{rest}</Refused>
      <div>
        <SubmitButton pending={t("sending")}>{t("submit")}</SubmitButton>
      </div>
    </form>
  );
}
