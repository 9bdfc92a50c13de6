import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ClaimId, DebateId } from "@/lib/argument/id";
import { visibleText } from "@/lib/argument/text";
import { claimPath } from "../debate/paths";

/** The words that flags or a decision are about, as far as they are shown. */
export function ModeratedWords({
  debateId,
  claimId,
  commentId,
  claimText,
  commentText,
}: {
  readonly debateId: string;
  readonly claimId: ClaimId;
  readonly commentId: string | null;
  readonly claimText: string | null;
  readonly commentText: string | null;
}) {
  const t = useTranslations("talk.moderation");
  const claim = claimText !== null && (
    <Link href={claimPath(debateId as DebateId, claimId)} className="link">
      {visibleText(claimText)}
    </Link>
  );
  if (commentId === null) {
    return claimText === null ? (
      <p className="text-sm text-ink-faint italic">{t("hidden")}</p>
    ) : (
      <p className="max-w-prose font-serif text-lg leading-snug" dir="auto">
        {claim}
      </p>
    );
  }
  return (
    <div className="grid gap-1.5">
      {commentText === null ? (
        <p className="text-sm text-ink-faint italic">{t("hidden")}</p>
      ) : (
        <p className="max-w-prose border-s-2 border-rule-strong ps-3 whitespace-pre-line" dir="auto">
          {commentText}
        </p>
      )}
      {claim && (
        <p className="max-w-prose text-sm text-ink-soft" dir="auto">
          {t("onComment")} {claim}
        </p>
      )}
    </div>
  );
}
