"use client";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { comment, editOwnComment } from "@/lib/actions/talk-comments";
import { commentCharacters } from "@/lib/argument/comment";
import { Refused, useRefusal } from "../manage/refusal";
import { useSentForm } from "../manage/sent-form";
import { FocusAfter } from "../ui/focus-after";
import { SubmitButton } from "../ui/submit-button";
import { MentionArea } from "./mention-area";

/** Where a comment goes. */
export interface CommentPlace {
  readonly debateId: string;
  readonly claimId: string;
  /** The claim's page. */
  readonly here: string;
  readonly handles: readonly string[];
}

/** Writes a comment, a reply, or other words for one's own. */
export function CommentForm({
  place,
  label,
  commentId,
  parentId = null,
  own,
  open = false,
}: {
  readonly place: CommentPlace;
  readonly label: string;
  /** Of the comment to be: made with the page, so that a form sent twice says it once. */
  readonly commentId: string;
  readonly parentId?: string | null;
  /** One's own words, to be changed. */
  readonly own?: string;
  /** Opened on purpose, and closed by a link. */
  readonly open?: boolean;
}) {
  const t = useTranslations("talk.comments");
  const { state, form } = useSentForm(own === undefined ? comment : editOwnComment);
  const { at, rest } = useRefusal(state, ["text"]);
  const { debateId, claimId, here, handles } = place;
  return (
    <FocusAfter next={() => inPlace(commentId) ?? (parentId === null ? null : inPlace(parentId))}>
      <form {...form} className="grid max-w-3xl gap-3">
        <input type="hidden" name="debateId" value={debateId} />
        <input type="hidden" name="claimId" value={claimId} />
        <input type="hidden" name="commentId" value={commentId} />
        <input type="hidden" name="parentId" value={parentId ?? ""} />
        <input type="hidden" name="next" value={here} />
        <MentionArea
          label={label}
          hint={open ? undefined : t("hint")}
          name="text"
          rows={open ? 2 : 3}
          limit={commentCharacters}
          handles={handles}
          defaultValue={state.values.text ?? own}
          autoFocus={open || at("text") !== undefined}
          error={at("text")}
        />
        <Refused>{rest}</Refused>
        <div className="flex flex-wrap gap-2">
          <SubmitButton size="sm" pending={t("sending")}>
            {own !== undefined ? t("save") : parentId === null ? t("send") : t("reply")}
          </SubmitButton>
          {open && (
            <Link href={`${here}#comment-${parentId ?? commentId}`} scroll={false} className="btn btn-quiet btn-sm">
              {t("cancel")}
            </Link>
          )}
        </div>
      </form>
    </FocusAfter>
  );
}

const inPlace = (commentId: string) => document.getElementById(`comment-${commentId}`);
