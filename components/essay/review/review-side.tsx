"use client";
import { useTranslations } from "next-intl";
import { useCallback, useEffect, useMemo, useState } from "react";
import type { DebateId } from "@/lib/argument/id";
import type { Span } from "@/lib/essay/essay";
import type { Proposal } from "@/lib/essay/proposal";
import { useDeskHere } from "../../debate/desk-context";
import type { Note } from "../pieces";
import type { EssayOnDesk } from "../use-essay";
import type { FoundProposals } from "../use-proposals";
import { AskModel } from "./ask-model";
import { ReviewPanel } from "./review-panel";
import { useReview } from "./use-review";

/** What the rest of the page is told of a review: what to mark in the text, and how many proposals wait. */
export interface ReviewTold {
  readonly notes: readonly Note[];
  readonly open: number;
}

interface Given {
  readonly essay: EssayOnDesk;
  readonly isOn: boolean;
  readonly onTell: (told: ReviewTold) => void;
  readonly onShow: (words: Span) => void;
}

/** The review beside the text. It stays as it is while one looks at something else. */
export function ReviewSide({
  found,
  model,
  debateId,
  ...given
}: Given & {
  readonly found: FoundProposals | null;
  readonly model: string | null;
  readonly debateId: DebateId;
}) {
  const t = useTranslations("essay.review");
  const [more, setMore] = useState<FoundProposals | null>(null);
  const all = useMemo(() => {
    if (found === null) return null;
    // What a model proposed of another text stands nowhere in this one.
    return { ...found, proposals: together(found.proposals, more?.of === found.of ? more.proposals : []) };
  }, [found, more]);
  if (all === null) {
    return given.isOn ? (
      <p role="status" className="py-6 text-sm text-ink-soft">
        {t("working")}
      </p>
    ) : null;
  }
  const find = (proposals: readonly Proposal[]) => {
    const known = new Set(all.proposals.map(({ key }) => key));
    setMore({ of: all.of, proposals });
    return proposals.filter(({ key }) => !known.has(key)).length;
  };
  return (
    <Review {...given} found={all}>
      {model !== null && <AskModel {...{ debateId, model }} essay={given.essay.view} onFound={find} />}
    </Review>
  );
}

function Review({
  essay,
  found,
  isOn,
  onTell,
  onShow,
  children,
}: Given & { readonly found: FoundProposals; readonly children: React.ReactNode }) {
  const { debate, verbs } = useDeskHere();
  const reviewing = useReview(essay, found);
  const { isStale, open } = reviewing;
  const current = isStale ? null : reviewing.current;
  const count = open.length;
  useEffect(() => onTell({ notes: notesOf(current), open: count }), [current, count, onTell]);
  const show = useCallback((words: Span) => onShow(words), [onShow]);
  if (!isOn) return null;
  return (
    <div className="contents" inert={isStale}>
      <ReviewPanel
        reviewing={reviewing}
        draftsOf={`${debate.id}:wording:${essay.view.id}`}
        mayTop={verbs.includes("edit")}
        onShow={show}
      >
        {children}
      </ReviewPanel>
    </div>
  );
}

const notesOf = (proposal: Pick<Proposal, "span" | "cues" | "hedges"> | null): readonly Note[] =>
  proposal === null
    ? []
    : [
        { ...proposal.span, kind: "proposed" },
        ...proposal.cues.map(({ start, end }): Note => ({ start, end, kind: "cue" })),
        ...proposal.hedges.map(({ start, end }): Note => ({ start, end, kind: "hedge" })),
      ];

/** Those of the rules and those of a model, in the order of the text; of two for the same words the model's is no news. */
function together(rules: readonly Proposal[], others: readonly Proposal[]): readonly Proposal[] {
  const there = new Set(rules.map(({ key }) => key));
  const news = others.filter(({ key }) => !there.has(key));
  return news.length === 0 ? rules : [...rules, ...news].sort((a, b) => a.span.start - b.span.start);
}
