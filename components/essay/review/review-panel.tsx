"use client";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from "react";
import type { ClaimRole } from "@/lib/argument/claim";
import type { Span } from "@/lib/essay/essay";
import { hasDraft } from "../../claim/use-draft";
import { useDeskHere } from "../../debate/desk-context";
import { EmptyState } from "../../ui/empty-state";
import type { ChosenPlace } from "../place-choice";
import { PlaceDialog } from "./place-dialog";
import { ProposalCard } from "./proposal-card";
import { NextProposals, RejectedProposals } from "./proposal-lists";
import { ReviewButtons } from "./review-buttons";
import { SettledLine } from "./settled-line";
import { SplitForm } from "./split-form";
import type { Reviewing } from "./use-review";
import { type Stroke, strokeOf } from "./use-review-keys";
import { WordingForm } from "./wording-form";

type Doing = {
  readonly what: "reword" | "split" | "place";
  readonly key: string;
  readonly role?: ClaimRole;
  /** It was begun before, and is there again with its proposal. */
  readonly isKept?: boolean;
} | null;

/** The proposals, one at a time, with a key for all that can be done with one. Nothing is a claim before it is accepted. */
export function ReviewPanel({
  reviewing,
  draftsOf,
  mayTop,
  onShow,
  children,
}: {
  readonly reviewing: Reviewing;
  /** What drafts of its wordings are kept under. */
  readonly draftsOf: string;
  /** Whether this person may add theses. */
  readonly mayTop: boolean;
  readonly onShow: (words: Span) => void;
  /** Where more proposals can come from. */
  readonly children?: ReactNode;
}) {
  const t = useTranslations("essay.review");
  const claim = useTranslations("claim");
  const { announce } = useDeskHere();
  const { state, current, place, settled, open, rejected, act } = reviewing;
  const [doing, setDoing] = useState<Doing>(null);
  const [said, setSaid] = useState<string | null>(null);
  const group = useRef<HTMLDivElement>(null);
  const key = current?.key ?? null;
  const at = current === null ? 0 : open.indexOf(current) + 1;
  const now = doing?.key === key ? doing : null;
  const draft = key === null ? null : `${draftsOf}:${key}`;
  // A wording that was begun is there again with its proposal.
  useEffect(() => {
    if (key !== null && draft !== null && hasDraft(draft)) setDoing({ what: "reword", key, isKept: true });
  }, [key, draft]);

  // What one is at is shown in the text, and said aloud once the keyboard is here.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another proposal is all that matters.
  useEffect(() => {
    if (current === null || place === null) return;
    onShow(current.span);
    if (!group.current?.contains(document.activeElement)) return;
    const { role } = place;
    announce(t("at", { at, count: open.length, role: claim(`role.${role}`), text: current.text }));
  }, [key]);
  const back = () => {
    setDoing(null);
    group.current?.focus({ preventScroll: true });
  };

  function perform(stroke: Stroke): void {
    setSaid(null);
    if (stroke.do === "undo") reviewing.undo();
    if (current === null || place === null || key === null) return;
    // What others settled, and what is being worded, is not decided in passing.
    if (now !== null && stroke.do === "reword") group.current?.querySelector("textarea")?.focus();
    if ((settled !== null || now !== null) && stroke.do !== "next" && stroke.do !== "previous") return;
    switch (stroke.do) {
      case "next":
      case "previous":
        act({ kind: "step", by: stroke.do === "next" ? 1 : -1 });
        break;
      case "reject":
      case "join":
        act({ kind: stroke.do, key });
        break;
      case "accept": {
        const hindrance = reviewing.accept();
        if (hindrance !== null) setSaid(t(`cannot.${hindrance}`));
        break;
      }
      case "role":
        // What stands under the question alone needs another place first.
        if (stroke.role !== "thesis" && place.role === "thesis") setDoing({ what: "place", key, role: stroke.role });
        else act({ kind: "role", key, role: stroke.role });
        break;
      case "reword":
      case "split":
      case "place":
        setDoing({ what: stroke.do, key });
    }
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const stroke = strokeOf(event);
    if (stroke === null || event.defaultPrevented || (now !== null && event.target !== group.current)) return;
    event.preventDefault();
    perform(stroke);
    // A button that was pressed may be gone with its proposal; the review itself stays.
    if (stroke.do !== "reword" && stroke.do !== "split") group.current?.focus({ preventScroll: true });
  };
  const onPlace = ({ parentId, role }: ChosenPlace) => {
    if (key === null || parentId === undefined) return;
    act({ kind: "move", key, parent: parentId === null ? null : { kind: "claim", id: parentId } });
    if (parentId !== null) act({ kind: "role", key, role });
    back();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: it holds a card and its buttons, and fields only now and then.
    <div
      ref={group}
      role="group"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: its keys work wherever in it the focus is.
      tabIndex={0}
      aria-label={current === null || settled !== null ? t("label") : t("labelAt", { at, count: open.length })}
      className="review"
      onKeyDown={onKeyDown}
    >
      {current === null || place === null ? (
        <EmptyState title={t("done.title")}>{t(state.proposals.length === 0 ? "done.none" : "done.text")}</EmptyState>
      ) : (
        <>
          <p className="flex items-baseline justify-between text-xs text-ink-faint">
            <span className="tabular-nums">{settled === null && t("position", { at, count: open.length })}</span>
            <button type="button" className="link" onClick={() => onShow(current.span)}>
              {t("show")}
            </button>
          </p>
          <ProposalCard state={state} proposal={current} place={place}>
            {now?.what === "reword" && draft !== null ? (
              <WordingForm
                key={draft}
                {...{ draft, text: current.text, isAskedFor: !now.isKept }}
                onClose={back}
                onSave={(text) => {
                  act({ kind: "reword", key: current.key, text });
                  back();
                }}
              />
            ) : now?.what === "split" ? (
              <SplitForm
                text={state.text}
                span={current.span}
                onClose={back}
                onSplit={(offset) => {
                  act({ kind: "split", key: current.key, at: offset });
                  back();
                }}
              />
            ) : (
              <p className="font-serif text-claim text-pretty" dir="auto">
                {current.text}
              </p>
            )}
          </ProposalCard>
          {said !== null && (
            <p role="status" className="text-sm text-ink-soft">
              {said}
            </p>
          )}
          {settled !== null ? (
            <SettledLine settled={settled} onNext={() => perform({ do: "next" })} />
          ) : (
            now?.what !== "reword" && now?.what !== "split" && <ReviewButtons role={place.role} onPress={perform} />
          )}
          <NextProposals open={open} at={at - 1} onGo={(one) => act({ kind: "go", key: one })} />
        </>
      )}
      {children}
      <RejectedProposals rejected={rejected} onRestore={(one) => act({ kind: "restore", key: one })} />
      {now?.what === "place" && current !== null && place !== null && (
        <PlaceDialog
          begun={{
            parentId: now.role === undefined && place.role === "thesis" ? null : (place.parent ?? undefined),
            role: now.role ?? place.role,
          }}
          mayTop={mayTop}
          onClose={back}
          onPlace={onPlace}
        />
      )}
    </div>
  );
}
