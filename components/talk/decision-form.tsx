"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { ManageState } from "@/lib/actions/manage-state";
import type { ModerationAction } from "@/lib/argument/moderation";
import { Refused, useRefusal } from "../manage/refusal";
import type { useSentForm } from "../manage/sent-form";
import { RadioGroup } from "../ui/radio-group";
import { SubmitButton } from "../ui/submit-button";
import { TextArea } from "../ui/text-area";
import { TextField } from "../ui/text-field";

/** Decides on all flags on one claim or comment; what became of it is said above the list, from which it goes. */
export function DecisionForm({
  sent,
  debateId,
  claimId,
  commentId,
  decisionId,
  actions,
  suggested,
  twin,
  label,
}: {
  /** The form of the whole list. */
  readonly sent: ReturnType<typeof useSentForm>;
  readonly debateId: string;
  readonly claimId: string;
  readonly commentId: string | null;
  /** Made with the page, so that a form sent twice decides once. */
  readonly decisionId: string;
  readonly actions: readonly ModerationAction[];
  readonly suggested: ModerationAction;
  /** The claim that the flags call the same. */
  readonly twin: string | null;
  readonly label: string;
}) {
  const t = useTranslations("talk.moderation");
  const refused = useRefusal(sent.state, ["reason", "duplicateOf"]);
  const { at, rest } = isAbout(sent.state, claimId, commentId) ? refused : { at: () => undefined, rest: null };
  const values = isAbout(sent.state, claimId, commentId) ? sent.state.values : {};
  const [action, setAction] = useState<string>(values.action ?? suggested);
  return (
    <form {...sent.form} aria-label={label} className="grid gap-4 border-t border-rule pt-4">
      <input type="hidden" name="debateId" value={debateId} />
      <input type="hidden" name="claimId" value={claimId} />
      <input type="hidden" name="commentId" value={commentId ?? ""} />
      <input type="hidden" name="decisionId" value={decisionId} />
      <RadioGroup
        legend={t("action")}
        name="action"
        value={action}
        onChange={setAction}
        choices={actions.map((value) => ({ value, label: t(`actions.${value}`), hint: t(`actionHints.${value}`) }))}
      />
      {actions.includes("linkDuplicate") && (
        <div className={action === "linkDuplicate" ? "" : "needs-no-js"}>
          <TextField
            label={t("which")}
            name="duplicateOf"
            autoComplete="off"
            defaultValue={values.duplicateOf ?? twin ?? ""}
            error={at("duplicateOf")}
          />
        </div>
      )}
      <TextArea
        label={t("reason")}
        hint={t("reasonHint")}
        name="reason"
        rows={2}
        defaultValue={values.reason}
        autoFocus={at("reason") !== undefined}
        error={at("reason")}
      />
      <label className="flex min-h-6 items-start gap-2.5 text-sm">
        <input
          type="checkbox"
          name="statePosition"
          value="1"
          defaultChecked={values.statePosition === "1"}
          className="mt-0.5 size-4.5 shrink-0 accent-ink"
        />
        {t("state")}
      </label>
      <Refused>{rest}</Refused>
      <SubmitButton size="sm" className="justify-self-start" pending={t("deciding")}>
        {t("decide")}
      </SubmitButton>
    </form>
  );
}

/** Whether the last refusal is that of a decision on this claim or comment. */
export const isAbout = ({ refusal, values }: ManageState, claimId: string, commentId: string | null): boolean =>
  refusal !== null && values.claimId === claimId && (values.commentId || null) === commentId;
