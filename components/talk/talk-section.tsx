import { Flag } from "lucide-react";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { signInPath } from "../debate/paths";
import { Disclosure } from "../ui/disclosure";
import { LinkButton } from "../ui/link-button";
import { CommentForm } from "./comment-form";
import { type Around, CommentThread, type ShownComment } from "./comment-thread";
import { FlagHere, hasFlagged } from "./flag-here";
import { FollowForm } from "./follow-form";

export interface ShownThread {
  readonly comment: ShownComment;
  readonly replies: readonly ShownComment[];
}

/** What is said about a claim beside the debate. Read and written without JavaScript as with it. */
export async function TalkSection({
  threads,
  count,
  fresh,
  follows,
  lastOwn,
  around,
}: {
  readonly threads: readonly ShownThread[];
  readonly count: number;
  /** Tells of what others said since. */
  readonly fresh: ReactNode;
  /** null where nobody is signed in. */
  readonly follows: boolean | null;
  /** The reader's own newest comment: with another one the form begins anew. */
  readonly lastOwn: string;
  readonly around: Around;
}) {
  const t = await getTranslations("talk.comments");
  const flag = await getTranslations("talk.flag");
  const { place, mayComment, mayFlag, flagged, doing, ids } = around;
  const waiting = threads.filter(({ comment }) => comment.resolved === null);
  const settled = threads.filter(({ comment }) => comment.resolved !== null);
  const asked = settled.some(({ comment, replies }) => [comment, ...replies].some(({ id }) => id === doing?.commentId));
  const signedIn = follows !== null;
  return (
    <section id="comments" tabIndex={-1} aria-labelledby="comments-title" className="talk">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <h2 id="comments-title" className="me-auto font-serif text-xl font-medium">
          {t("title", { count })}
        </h2>
        {signedIn && <FollowForm debateId={place.debateId} claimId={place.claimId} follows={follows} />}
        {mayFlag && hasFlagged(flagged, null) && <p className="text-sm text-ink-faint no-print">{flag("flagged")}</p>}
        {mayFlag && !hasFlagged(flagged, null) && (
          <Link href={`${place.here}?do=flag#flag`} rel="nofollow" className="btn btn-quiet btn-sm no-print">
            <Flag aria-hidden className="size-4" />
            {flag("claim")}
          </Link>
        )}
      </div>
      {doing?.what === "flag" && doing.commentId === null && mayFlag && (
        <div id="flag">
          <FlagHere around={around} commentId={null} />
        </div>
      )}
      <p className="max-w-prose text-sm text-ink-faint">{count === 0 ? t("none") : t("lead")}</p>
      {waiting.length > 0 && (
        <ol className="grid">
          {waiting.map((thread) => (
            <CommentThread key={thread.comment.id} {...thread} around={around} />
          ))}
        </ol>
      )}
      {settled.length > 0 && (
        <Disclosure summary={t("resolvedShow", { count: settled.length })} open={asked}>
          <ol className="grid">
            {settled.map((thread) => (
              <CommentThread key={thread.comment.id} {...thread} around={around} />
            ))}
          </ol>
        </Disclosure>
      )}
      {fresh}
      {mayComment ? (
        <CommentForm key={lastOwn} place={place} label={t("write")} commentId={ids.comment} />
      ) : signedIn ? (
        <p className="text-sm text-ink-faint">{t("mayNot")}</p>
      ) : (
        <LinkButton href={signInPath(`${place.here}#comments`)} size="sm" className="justify-self-start no-print">
          {t("signIn")}
        </LinkButton>
      )}
    </section>
  );
}
