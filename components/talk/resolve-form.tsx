"use client";
import { Check, RotateCcw } from "lucide-react";
import { useTranslations } from "next-intl";
import { resolve } from "@/lib/actions/talk-comments";
import { Refused, useRefusal } from "../manage/refusal";
import { useSentForm } from "../manage/sent-form";

/** Resolves a comment with its replies, or opens it again. */
export function ResolveForm({
  debateId,
  commentId,
  resolved,
}: {
  readonly debateId: string;
  readonly commentId: string;
  readonly resolved: boolean;
}) {
  const t = useTranslations("talk.comments");
  const { state, form } = useSentForm(resolve);
  const { rest } = useRefusal(state, []);
  const Icon = resolved ? RotateCcw : Check;
  return (
    <form {...form} className="contents">
      <input type="hidden" name="debateId" value={debateId} />
      <input type="hidden" name="commentId" value={commentId} />
      <input type="hidden" name="resolved" value={resolved ? "0" : "1"} />
      <button type="submit" className="answer-link">
        <Icon aria-hidden className="size-3.5" />
        {resolved ? t("reopen") : t("resolve")}
      </button>
      <Refused>{rest}</Refused>
    </form>
  );
}
