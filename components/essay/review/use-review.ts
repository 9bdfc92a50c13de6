"use client";
import { useTranslations } from "next-intl";
import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from "react";
import { rejectProposed } from "@/lib/actions/essay-passages";
import type { ClaimRole } from "@/lib/argument/claim";
import type { ClaimId } from "@/lib/argument/id";
import type { Proposal } from "@/lib/essay/proposal";
import { type ReviewAction, review, startReview } from "@/lib/essay/review";
import { placeOf, type ReviewPlace, type Standing, standings } from "@/lib/essay/review-place";
import type { Review, ReviewedProposal, ReviewSource } from "@/lib/essay/review-state";
import { useDeskHere } from "../../debate/desk-context";
import { showToast } from "../../ui/toast";
import { asked, type EssayOnDesk } from "../use-essay";
import { useTake } from "../use-take";

export interface Reviewing {
  readonly state: Review;
  /** The proposal one is at, and where it would stand if it were taken now; null: all are looked at. */
  readonly current: ReviewedProposal | null;
  readonly place: ReviewPlace | null;
  readonly open: readonly ReviewedProposal[];
  readonly rejected: readonly ReviewedProposal[];
  readonly act: (action: ReviewAction) => void;
  /** Makes a claim of the current proposal; says why it cannot be one yet. */
  readonly accept: () => Hindrance | null;
  readonly undo: () => void;
}

/** `waits`: for the proposal that it would stand under, to which the review goes instead. */
type Hindrance = "waits" | "forbidden";

/** The review of an essay's proposals: what was decided here, sent as it is decided. */
export function useReview(essay: EssayOnDesk, proposals: readonly Proposal[]): Reviewing {
  const failures = useTranslations("failures");
  const { latest, may } = useDeskHere();
  const { view, passages } = essay;
  const taker = useTake(essay);
  const standing = useMemo(
    () => passages.filter(({ orphaned }) => !orphaned).map(({ claimId, anchor }) => ({ ...span(anchor), claimId })),
    [passages],
  );
  const source = { text: view.text ?? "", proposals, passages: standing, rejected: view.rejected };
  const [state, act] = useReducer(review, source, begun);
  const now = useRef(state);
  useEffect(() => {
    now.current = state;
  });
  useEffect(() => {
    const rejected = new Set([...view.rejected, ...now.current.rejected]);
    act({ kind: "refresh", from: { text: view.text ?? "", proposals, passages: standing, rejected } });
  }, [view, proposals, standing]);
  useSentRejections(essay, state.rejected);

  /** What was done, newest last: what is taken back here, and what is taken back as an edit of the debate. */
  const done = useRef<("here" | { readonly id: ClaimId; readonly sent: Promise<unknown> })[]>([]);
  const [waitsFirst] = useState(() => startReview(source).current);
  /** Proposals that wait for another one; after that the review comes back to them. */
  const returning = useRef<string[]>(waitsFirst === null || waitsFirst === state.current ? [] : [waitsFirst]);
  const become = useMemo(() => standings(state), [state]);
  const current = state.proposals.find(({ key }) => key === state.current) ?? null;
  const place = useMemo(() => (state.current === null ? null : placeOf(state, state.current)), [state]);
  const takingOf = (one: ReviewedProposal, at: ReviewPlace) => ({
    ...{ words: one.span, text: one.text, parentId: at.parent, role: at.role as ClaimRole },
  });

  const step = useCallback((action: ReviewAction) => {
    if (["reword", "move", "role", "split", "join", "reject", "restore"].includes(action.kind))
      done.current.push("here");
    act(action);
  }, []);

  function accept(): Hindrance | null {
    if (current === null || place === null) return null;
    if (place.waitsFor !== null) {
      returning.current.push(current.key);
      act({ kind: "go", key: place.waitsFor });
      return "waits";
    }
    const taking = takingOf(current, place);
    if (!may(taker.additionOf(taking))) return "forbidden";
    const { key } = current;
    const { id, sent } = taker.take(taking);
    done.current.push({ id, sent });
    act({ kind: "took", key, claimId: id });
    const back = returning.current.pop();
    if (back !== undefined && become.get(back)?.kind === "open") act({ kind: "go", key: back });
    void sent.then((failed) => {
      if (failed === null) return;
      done.current = done.current.filter((one) => one === "here" || one.id !== id);
      showToast({ text: failures(failed.code) });
      const { text, rejected, passages: shown } = now.current;
      const without = shown.filter(({ claimId }) => claimId !== id);
      act({ kind: "refresh", from: { text, proposals, passages: without, rejected } });
      act({ kind: "go", key });
    });
    return null;
  }

  function undo(): void {
    const last = done.current.pop();
    if (last === "here") act({ kind: "undo" });
    if (last === undefined || last === "here") return;
    const key = state.proposals.find((one) => isTakenAs(become.get(one.key), last.id))?.key;
    void last.sent.then(async () => {
      const taken = await latest.current.takeStep("undo");
      if (taken?.failed) showToast({ text: failures(taken.failed.code) });
      else if (key !== undefined) act({ kind: "go", key });
    });
  }

  const lists = useMemo(
    () => ({
      open: state.proposals.filter(({ key }) => become.get(key)?.kind === "open"),
      rejected: state.proposals.filter(({ key }) => become.get(key)?.kind === "rejected"),
    }),
    [state.proposals, become],
  );
  const isOpen = current !== null && become.get(current.key)?.kind === "open";
  // What one is at may have become a claim by somebody else's hand.
  const isLost = !isOpen && lists.open.length > 0;
  useEffect(() => {
    if (isLost) act({ kind: "step", by: 1 });
  }, [isLost]);
  return { state, current: isOpen ? current : null, place, ...lists, act: step, accept, undo };
}

/** At the first proposal, or at the one that it would stand under: that has to be taken before. */
function begun(source: ReviewSource): Review {
  let state = startReview(source);
  for (let steps = 0; state.current !== null && steps < source.proposals.length; steps++) {
    const before = placeOf(state, state.current)?.waitsFor ?? null;
    if (before === null) break;
    state = review(state, { kind: "go", key: before });
  }
  return state;
}

const span = ({ start, end }: { readonly start: number; readonly end: number }) => ({ start, end });

const isTakenAs = (standing: Standing | undefined, id: ClaimId): boolean =>
  standing?.kind === "taken" && standing.claimId === id;

/** Tells the server what was rejected here, and what no longer is. */
function useSentRejections({ view }: EssayOnDesk, rejected: ReadonlySet<string>): void {
  const failures = useTranslations("failures");
  const { debate } = useDeskHere();
  const known = useRef<ReadonlySet<string>>(new Set(view.rejected));
  useEffect(() => {
    const before = known.current;
    known.current = rejected;
    const send = (keys: readonly string[], isRejected: boolean) => {
      // A proposal that was joined of several is those, as far as the text goes.
      const parts = [...new Set(keys.flatMap((key) => key.split("+")))];
      for (let i = 0; i < parts.length; i += 10) {
        const some = { debateId: debate.id, essayId: view.id, keys: parts.slice(i, i + 10), rejected: isRejected };
        void asked(rejectProposed(some)).then((failed) => failed && showToast({ text: failures(failed.code) }));
      }
    };
    send(
      [...rejected].filter((key) => !before.has(key)),
      true,
    );
    send(
      [...before].filter((key) => !rejected.has(key)),
      false,
    );
  }, [rejected, debate.id, view.id, failures]);
}
