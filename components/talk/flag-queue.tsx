"use client";
import { Flag } from "lucide-react";
import { useTranslations } from "next-intl";
import { moderateByForm } from "@/lib/actions/talk-moderation";
import type { ClaimId } from "@/lib/argument/id";
import { actionsOn, type FlagReason, type ModerationAction } from "@/lib/argument/moderation";
import { visibleText } from "@/lib/argument/text";
import { Moment } from "../manage/moment";
import { Refused, useRefusal } from "../manage/refusal";
import { Said } from "../manage/said";
import { useSentForm } from "../manage/sent-form";
import { DecisionForm, isAbout } from "./decision-form";
import { ModeratedWords } from "./moderated-words";

export interface QueuedItem {
  readonly claimId: ClaimId;
  readonly commentId: string | null;
  readonly claimText: string | null;
  readonly commentText: string | null;
  readonly authorName: string;
  /** Made with the page. */
  readonly decisionId: string;
  readonly flags: readonly {
    readonly id: string;
    readonly authorName: string;
    readonly reason: FlagReason;
    readonly note: string;
    readonly at: number;
    readonly duplicate: { readonly number: string; readonly text: string } | null;
  }[];
}

const answerTo: Readonly<Record<FlagReason, ModerationAction>> = {
  ...{ offTopic: "dismiss", uncivil: "dismiss", unsourced: "markUnsourced", duplicate: "linkDuplicate" },
};

/** What waits for an editor: each claim or comment once, with everything that was said of it. */
export function FlagQueue({ debateId, queue }: { readonly debateId: string; readonly queue: readonly QueuedItem[] }) {
  const t = useTranslations("talk.moderation");
  const sent = useSentForm(moderateByForm);
  const { state } = sent;
  const { rest } = useRefusal(state, []);
  const still = queue.some(({ claimId, commentId }) => isAbout(state, claimId, commentId));
  return (
    <div className="grid gap-4">
      <Said done={state.done} turn={state.turn} />
      {/* Of what somebody else has decided meanwhile, and is gone from the list. */}
      {!still && <Refused>{rest}</Refused>}
      <ul className="grid gap-5 empty:hidden">
        {queue.map(({ flags, authorName, decisionId, ...about }) => {
          const actions = actionsOn(about.commentId);
          const wanted = answerTo[flags[0]?.reason ?? "offTopic"];
          return (
            <li
              key={`${about.claimId} ${about.commentId}`}
              className="grid gap-4 rounded-lg border border-rule bg-sheet p-5 sm:p-7"
            >
              <ModeratedWords debateId={debateId} {...about} />
              <p className="text-xs text-ink-faint">{t("by", { name: authorName })}</p>
              <ul className="grid gap-2">
                {flags.map((flag) => (
                  <li key={flag.id} className="grid grid-cols-[1.25rem_minmax(0,1fr)] gap-x-2 text-sm">
                    <Flag aria-hidden className="mt-0.5 size-4 text-rebuttal" />
                    <p>
                      <span className="font-medium">
                        {t("flaggedBy", { name: flag.authorName, reason: flag.reason })}
                      </span>
                      <span className="text-xs text-ink-faint">
                        {" · "}
                        <Moment at={flag.at} />
                      </span>
                    </p>
                    {flag.duplicate !== null && (
                      <p className="col-start-2 text-ink-soft">
                        {t("duplicateAt", { number: flag.duplicate.number, claim: visibleText(flag.duplicate.text) })}
                      </p>
                    )}
                    {flag.note !== "" && <p className="col-start-2 text-ink-soft">{flag.note}</p>}
                  </li>
                ))}
              </ul>
              <DecisionForm
                sent={sent}
                debateId={debateId}
                claimId={about.claimId}
                commentId={about.commentId}
                decisionId={decisionId}
                actions={actions}
                suggested={actions.includes(wanted) ? wanted : "dismiss"}
                twin={flags.find(({ duplicate }) => duplicate !== null)?.duplicate?.number ?? null}
                label={t("decideOf", { name: authorName })}
              />
            </li>
          );
        })}
      </ul>
    </div>
  );
}
