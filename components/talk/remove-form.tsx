"use client";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { removeOwnComment } from "@/lib/actions/talk-comments";
import { Refused, useRefusal } from "../manage/refusal";
import { useSentForm } from "../manage/sent-form";
import { FocusAfter } from "../ui/focus-after";
import { SubmitButton } from "../ui/submit-button";
import type { CommentPlace } from "./comment-form";

/** Asks once more before one's own comment goes. */
export function RemoveForm({ place, commentId }: { readonly place: CommentPlace; readonly commentId: string }) {
  const t = useTranslations("talk.comments");
  const { state, form } = useSentForm(removeOwnComment);
  const { rest } = useRefusal(state, []);
  return (
    <FocusAfter next={() => document.getElementById(`comment-${commentId}`)}>
      <form {...form} className="grid gap-2 py-2">
        <input type="hidden" name="debateId" value={place.debateId} />
        <input type="hidden" name="commentId" value={commentId} />
        <input type="hidden" name="next" value={place.here} />
        <p className="text-sm font-semibold">{t("removeAsk")}</p>
        <Refused>{rest}</Refused>
        <div className="flex flex-wrap gap-2">
          <SubmitButton variant="danger" size="sm" autoFocus>
            {t("removeYes")}
          </SubmitButton>
          <Link href={`${place.here}#comment-${commentId}`} scroll={false} className="btn btn-quiet btn-sm">
            {t("cancel")}
          </Link>
        </div>
      </form>
    </FocusAfter>
  );
}
