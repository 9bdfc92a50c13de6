"use client";
import { useTranslations } from "next-intl";
import { appealByForm, judgeByForm } from "@/lib/actions/talk-moderation";
import { Refused, useRefusal } from "../manage/refusal";
import { useSentForm } from "../manage/sent-form";
import { Disclosure } from "../ui/disclosure";
import { SubmitButton } from "../ui/submit-button";
import { TextArea } from "../ui/text-area";

interface Props {
  readonly debateId: string;
  readonly decisionId: string;
}

/** Appeals against a decision about one's own words. */
export function AppealForm({ debateId, decisionId }: Props) {
  const t = useTranslations("talk.moderation");
  const { state, form } = useSentForm(appealByForm);
  const { at, rest } = useRefusal(state, ["text"]);
  return (
    <Disclosure summary={t("appealTitle")} open={state.refusal !== null || undefined}>
      <form {...form} className="grid gap-3">
        <input type="hidden" name="debateId" value={debateId} />
        <input type="hidden" name="decisionId" value={decisionId} />
        <TextArea
          label={t("appealText")}
          hint={t("appealLead")}
          name="text"
          rows={2}
          defaultValue={state.values.text}
          error={at("text")}
        />
        <Refused>{rest}</Refused>
        <SubmitButton size="sm" className="justify-self-start">
          {t("appealSend")}
        </SubmitButton>
      </form>
    </Disclosure>
  );
}

/** Decides an appeal: the decision stands, or is taken back with what it did. */
export function JudgeForm({ debateId, decisionId }: Props) {
  const t = useTranslations("talk.moderation");
  const { state, form } = useSentForm(judgeByForm);
  const { at, rest } = useRefusal(state, ["reason"]);
  return (
    <form {...form} aria-label={t("judge")} className="grid max-w-prose gap-3 pt-1">
      <input type="hidden" name="debateId" value={debateId} />
      <input type="hidden" name="decisionId" value={decisionId} />
      <TextArea
        label={t("judgeReason")}
        hint={t("judgeHint")}
        name="reason"
        rows={2}
        defaultValue={state.values.reason}
        error={at("reason")}
      />
      <Refused>{rest}</Refused>
      <div className="flex flex-wrap gap-2">
        <SubmitButton name="stands" value="1" size="sm" variant="secondary">
          {t("judgeStands")}
        </SubmitButton>
        <SubmitButton name="stands" value="0" size="sm" variant="secondary">
          {t("judgeWithdrawn")}
        </SubmitButton>
      </div>
    </form>
  );
}
