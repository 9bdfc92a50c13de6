import { Check, Flag, MessageSquareReply, PencilLine, Trash2 } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import type { Comment } from "@/lib/argument/comment";
import { Moment } from "../manage/moment";
import { CommentForm, type CommentPlace } from "./comment-form";
import { FlagHere, hasFlagged, type OwnFlag } from "./flag-here";
import { Markdown } from "./markdown";
import { RemoveForm } from "./remove-form";
import { ResolveForm } from "./resolve-form";

export interface ShownComment extends Comment {
  readonly authorName: string;
  readonly typed: string | null;
  readonly mayResolve: boolean;
}

/** What everybody around a comment shares. */
export interface Around {
  readonly place: CommentPlace;
  readonly names: Readonly<Record<string, string>>;
  readonly mayComment: boolean;
  readonly mayFlag: boolean;
  readonly flagged: readonly OwnFlag[];
  /** The comment something is being done with, and what; the address says so. */
  readonly doing: { readonly commentId: string | null; readonly what: string } | null;
  /** Ids for what is written next, made with the page. */
  readonly ids: { readonly comment: string; readonly flag: string };
}

/** A comment with its replies. */
export function CommentThread({
  comment,
  replies,
  around,
}: {
  readonly comment: ShownComment;
  readonly replies: readonly ShownComment[];
  readonly around: Around;
}) {
  const t = useTranslations("talk.comments");
  return (
    <li className="talk-thread">
      {comment.claimId !== around.place.claimId && <p className="text-xs text-ink-faint">{t("ofMerged")}</p>}
      <CommentEntry comment={comment} around={around} />
      {replies.length > 0 && (
        <ol className="talk-replies">
          {replies.map((reply) => (
            <li key={reply.id}>
              <CommentEntry comment={reply} around={around} />
            </li>
          ))}
        </ol>
      )}
    </li>
  );
}

function CommentEntry({ comment, around }: { readonly comment: ShownComment; readonly around: Around }) {
  const t = useTranslations("talk.comments");
  const { id, removed, resolved, editedAt, createdAt, authorName, text } = comment;
  const { names, doing } = around;
  if (removed !== null) {
    return (
      <p id={`comment-${id}`} tabIndex={-1} className="py-2 text-sm text-ink-faint italic">
        {t("removed")}
      </p>
    );
  }
  const editing = doing?.commentId === id && doing.what === "edit" && comment.typed !== null;
  return (
    <article id={`comment-${id}`} tabIndex={-1} aria-label={authorName} className="talk-comment">
      <p className="flex flex-wrap items-baseline gap-x-2 text-sm">
        <span className="font-semibold">
          <bdi>{authorName}</bdi>
        </span>
        <span className="text-xs text-ink-faint">
          <Moment at={createdAt} />
          {editedAt !== null && ` · ${t("edited")}`}
        </span>
        {resolved !== null && (
          <span className="inline-flex items-center gap-1 text-xs font-medium text-support">
            <Check aria-hidden className="size-3.5" />
            {t("resolved")}
          </span>
        )}
      </p>
      {!editing && <Markdown text={text} names={names} someone={t("someone")} />}
      <Doing comment={comment} around={around} />
      {!editing && <Ways comment={comment} around={around} />}
    </article>
  );
}

/** What the address asks to be done with this comment. */
function Doing({ comment, around }: { readonly comment: ShownComment; readonly around: Around }) {
  const t = useTranslations("talk.comments");
  const { place, doing, ids, mayComment, mayFlag } = around;
  const { id, authorName, typed } = comment;
  if (doing?.commentId !== id) return null;
  if (doing.what === "reply" && mayComment) {
    const label = t("replyTo", { name: authorName });
    return (
      <div className="pt-2">
        <CommentForm place={place} label={label} commentId={ids.comment} parentId={id} open />
      </div>
    );
  }
  if (doing.what === "edit" && typed !== null && mayComment)
    return <CommentForm place={place} label={t("editOwn")} commentId={id} own={typed} open />;
  if (doing.what === "remove" && typed !== null) return <RemoveForm place={place} commentId={id} />;
  if (doing.what === "flag" && mayFlag) return <FlagHere around={around} commentId={id} />;
  return null;
}

function Ways({ comment, around }: { readonly comment: ShownComment; readonly around: Around }) {
  const t = useTranslations("talk.comments");
  const flag = useTranslations("talk.flag");
  const { place, mayComment, mayFlag, flagged } = around;
  const { id, authorName, typed, mayResolve, resolved } = comment;
  const way = (what: string) => `${place.here}?comment=${id}&do=${what}#comment-${id}`;
  const look = "answer-link";
  const flaggedLook = "px-2 text-xs text-ink-faint";
  return (
    <div className="-ms-2 flex flex-wrap items-center no-print">
      {mayComment && (
        <Link href={way("reply")} rel="nofollow" className={look} aria-label={t("replyTo", { name: authorName })}>
          <MessageSquareReply aria-hidden className="size-3.5" />
          {t("reply")}
        </Link>
      )}
      {typed !== null && mayComment && (
        <>
          <Link href={way("edit")} rel="nofollow" className={look} aria-label={t("editOwn")}>
            <PencilLine aria-hidden className="size-3.5" />
            {t("edit")}
          </Link>
          <Link href={way("remove")} rel="nofollow" className={look} aria-label={t("removeOwn")}>
            <Trash2 aria-hidden className="size-3.5" />
            {t("remove")}
          </Link>
        </>
      )}
      {mayResolve && <ResolveForm debateId={place.debateId} commentId={id} resolved={resolved !== null} />}
      {typed === null && mayFlag && hasFlagged(flagged, id) && <p className={flaggedLook}>{flag("flaggedComment")}</p>}
      {typed === null && mayFlag && !hasFlagged(flagged, id) && (
        <Link href={way("flag")} rel="nofollow" className={look} aria-label={t("flagOf", { name: authorName })}>
          <Flag aria-hidden className="size-3.5" />
          {t("flag")}
        </Link>
      )}
    </div>
  );
}
