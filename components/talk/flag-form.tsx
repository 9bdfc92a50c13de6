"use client";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { flagByForm } from "@/lib/actions/talk-moderation";
import { flagReasons } from "@/lib/argument/moderation";
import { Optional } from "../manage/optional";
import { Refused, useRefusal } from "../manage/refusal";
import { Said } from "../manage/said";
import { useSentForm } from "../manage/sent-form";
import { FocusAfter } from "../ui/focus-after";
import { RadioGroup } from "../ui/radio-group";
import { SubmitButton } from "../ui/submit-button";
import { TextArea } from "../ui/text-area";
import { TextField } from "../ui/text-field";
import type { CommentPlace } from "./comment-form";

/** Asks the editors to look at a claim, or (with `commentId`) at a comment. */
export function FlagForm({
  place,
  commentId,
  flagId,
  waits,
}: {
  readonly place: CommentPlace;
  readonly commentId: string | null;
  /** Made with the page, so that a form sent twice flags once. */
  readonly flagId: string;
  /** Whether an earlier flag of the reader's waits still, which the page around says. */
  readonly waits: boolean;
}) {
  const t = useTranslations("talk.flag");
  const c = useTranslations("talk.comments");
  const { state, form } = useSentForm(flagByForm);
  const { at, rest } = useRefusal(state, ["duplicateOf", "note"]);
  const { values, done, turn } = state;
  const reasons = commentId === null ? flagReasons : (["offTopic", "uncivil"] as const);
  const [reason, setReason] = useState<string>(values.reason ?? "offTopic");
  if (done !== null) return <Said done={done} turn={turn} />;
  if (waits) return null;
  const back = commentId === null ? "comments" : `comment-${commentId}`;
  return (
    <FocusAfter next={() => document.getElementById(back)}>
      <form {...form} className="my-2 grid max-w-3xl gap-4 border-s-2 border-rule-strong py-1 ps-4">
        <input type="hidden" name="debateId" value={place.debateId} />
        <input type="hidden" name="claimId" value={place.claimId} />
        <input type="hidden" name="commentId" value={commentId ?? ""} />
        <input type="hidden" name="flagId" value={flagId} />
        <RadioGroup
          legend={commentId === null ? t("title") : t("titleComment")}
          name="reason"
          value={reason}
          onChange={setReason}
          choices={reasons.map((value) => ({ value, label: t(`reasons.${value}`), hint: t(`hints.${value}`) }))}
        />
        {commentId === null && (
          <div className={reason === "duplicate" ? "" : "needs-no-js"}>
            <TextField
              label={t("duplicateOf")}
              hint={t("duplicateHint")}
              name="duplicateOf"
              autoComplete="off"
              defaultValue={values.duplicateOf}
              error={at("duplicateOf")}
            />
          </div>
        )}
        <TextArea
          label={<Optional>{t("note")}</Optional>}
          name="note"
          rows={2}
          defaultValue={values.note}
          error={at("note")}
        />
        <Refused>{rest}</Refused>
        <div className="flex flex-wrap gap-2">
          <SubmitButton size="sm">{t("send")}</SubmitButton>
          <Link href={`${place.here}#${back}`} scroll={false} className="btn btn-quiet btn-sm">
            {c("cancel")}
          </Link>
        </div>
      </form>
    </FocusAfter>
  );
}
