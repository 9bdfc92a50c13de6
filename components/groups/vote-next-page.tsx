import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { FailureCode } from "@/lib/actions/failure";
import type { ClaimLine } from "@/lib/argument/claim-line";
import type { DebateId } from "@/lib/argument/id";
import { SignSprite } from "../claim/sign-sprite";
import { outlinePath, signInPath } from "../debate/paths";
import { EmptyState } from "../ui/empty-state";
import { LinkButton } from "../ui/link-button";
import { Notice } from "../ui/notice";
import { VoteNext } from "./vote-next";

interface Asked {
  /** From the thesis down to the claim; empty when nothing is left to ask. */
  readonly path: readonly ClaimLine[];
  readonly voted: number;
  readonly total: number;
  readonly skipped: number;
}

/** One claim after another to vote on; else why there is none, and where to go from here. */
export function VoteNextPage({
  debateId,
  asked,
  refusal,
  skipped,
  failure,
}: {
  readonly debateId: DebateId;
  readonly asked: Asked | null;
  /** Why nothing is asked. */
  readonly refusal: "signed-out" | "closed" | "forbidden" | null;
  readonly skipped: readonly string[];
  readonly failure: FailureCode | null;
}) {
  const t = useTranslations("groups.next");
  const failures = useTranslations("failures");
  const here = `/debates/${debateId}/next`;
  if (asked === null) return <Refused debateId={debateId} why={refusal ?? "forbidden"} />;
  const { path, total, voted } = asked;
  return (
    <>
      <SignSprite />
      <div className="flex items-center gap-4">
        <progress
          className="vote-next-progress"
          max={Math.max(1, total)}
          value={voted}
          aria-label={t("progressLabel")}
        />
        <p className="text-sm whitespace-nowrap text-ink-soft tabular-nums">{t("progress", { voted, total })}</p>
      </div>
      {failure !== null && <Notice tone="error">{failures(failure)}</Notice>}
      {path.length > 0 ? (
        <VoteNext debateId={debateId} path={path} skipped={skipped} />
      ) : asked.skipped > 0 ? (
        <EmptyState
          title={t("skipped", { count: asked.skipped })}
          action={
            <LinkButton variant="primary" href={here}>
              {t("again")}
            </LinkButton>
          }
        >
          {t("skippedWhy", { voted, total })}
        </EmptyState>
      ) : (
        <EmptyState title={t("done")} action={<Onward debateId={debateId} />}>
          {t("doneWhy", { total })}
        </EmptyState>
      )}
    </>
  );
}

function Refused({
  debateId,
  why,
}: {
  readonly debateId: DebateId;
  readonly why: "signed-out" | "closed" | "forbidden";
}) {
  const t = useTranslations("groups.next");
  const here = `/debates/${debateId}/next`;
  const states: Record<typeof why, [title: string, words: string, action: ReactNode]> = {
    "signed-out": [
      t("signedOut"),
      t("signedOutWhy"),
      <LinkButton key="in" variant="primary" href={signInPath(here)} rel="nofollow">
        {t("signIn")}
      </LinkButton>,
    ],
    closed: [t("closed"), t("closedWhy"), <Onward key="on" debateId={debateId} />],
    forbidden: [t("forbidden"), t("forbiddenWhy"), <Onward key="on" debateId={debateId} />],
  };
  const [title, words, action] = states[why];
  return (
    <EmptyState title={title} action={action}>
      {words}
    </EmptyState>
  );
}

function Onward({ debateId }: { readonly debateId: DebateId }) {
  const t = useTranslations("groups.next");
  return (
    <div className="flex flex-wrap gap-2">
      <LinkButton variant="primary" href={`/debates/${debateId}/groups`}>
        {t("groups")}
      </LinkButton>
      <LinkButton href={outlinePath(debateId)}>{t("outline")}</LinkButton>
    </div>
  );
}
