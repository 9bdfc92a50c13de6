"use client";
import { useTranslations } from "next-intl";
import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from "react";
import type { ClaimRole } from "@/lib/argument/claim";
import { claimOf } from "@/lib/argument/debate";
import type { ClaimId } from "@/lib/argument/id";
import { type ReviewAction, review, startReview } from "@/lib/essay/review";
import { placeOf, type ReviewPlace, type Standing, standings } from "@/lib/essay/review-place";
import { withOthers } from "@/lib/essay/review-refresh";
import type { Review, ReviewedProposal, ReviewSource } from "@/lib/essay/review-state";
import { useDeskHere } from "../../debate/desk-context";
import { showToast } from "../../ui/toast";
import type { EssayOnDesk } from "../use-essay";
import type { FoundProposals } from "../use-proposals";
import { useTake } from "../use-take";
import { type OthersRejected, useRejections } from "./use-rejections";

export interface Reviewing {
  readonly state: Review;
  /** Whether the text is another one by now, whose proposals are still being looked for. */
  readonly isStale: boolean;
  /** The proposal one is at, and where it would stand if it were taken now; null: all are looked at. */
  readonly current: ReviewedProposal | null;
  readonly place: ReviewPlace | null;
  /** What others made of the proposal one is at, while one was at it; null: nothing. */
  readonly settled: Settled | null;
  readonly open: readonly ReviewedProposal[];
  readonly rejected: readonly ReviewedProposal[];
  readonly act: (action: ReviewAction) => void;
  /** Makes a claim of the current proposal; says why it cannot be one yet. */
  readonly accept: () => Hindrance | null;
  readonly undo: () => void;
}

/** `waits`: for the proposal that it would stand under, to which the review goes instead. */
type Hindrance = "waits" | "forbidden";
type Settled = Exclude<Standing, { readonly kind: "open" }>;

/** The review of an essay's proposals: what was decided here, sent as it is decided. */
export function useReview(essay: EssayOnDesk, { of, proposals }: FoundProposals): Reviewing {
  const failures = useTranslations("failures");
  const { actorId, debate, latest, may } = useDeskHere();
  const { rejected, segmented, standing: passages } = essay;
  const taker = useTake(essay);
  const standing = useMemo(
    () => passages.filter(({ orphaned }) => !orphaned).map(({ claimId, anchor }) => ({ ...span(anchor), claimId })),
    [passages],
  );
  const source = { text: of.text, proposals, passages: standing, rejected };
  const [state, act] = useReducer(reviewReducer, source, begun);
  const now = useRef(state);
  useEffect(() => {
    now.current = state;
  });
  const isStale = of !== segmented || state.text !== of.text;
  const othersRejected = useRejections(essay, state.rejected);
  useEffect(() => {
    // Passages of another text than the proposals are of say nothing about these.
    if (of !== segmented) return;
    act({ kind: "heard", from: { text: of.text, proposals, passages: standing }, others: othersRejected() });
  }, [of, segmented, proposals, standing, othersRejected]);

  /** What was done, newest last: what is taken back here, and what is taken back as an edit of the debate. */
  const done = useRef<("here" | { readonly id: ClaimId; readonly sent: Promise<unknown> })[]>([]);
  const [waitsFirst] = useState(() => startReview(source).current);
  /** Proposals that wait for another one; after that the review comes back to them. */
  const returning = useRef<string[]>(waitsFirst === null || waitsFirst === state.current ? [] : [waitsFirst]);
  const become = useMemo(() => standings(state), [state]);
  const current = state.proposals.find(({ key }) => key === state.current) ?? null;
  const place = useMemo(() => (state.current === null ? null : placeOf(state, state.current)), [state]);
  const became = current === null ? undefined : become.get(current.key);
  const settled = became === undefined || became.kind === "open" ? null : became;
  // What one made a claim of oneself is done with; what others did is said first, and stays until one goes on.
  const isMine = settled?.kind === "taken" && claimOf(debate, settled.claimId)?.authorId === actorId;
  const isOver = (current === null || isMine) && [...become.values()].some(({ kind }) => kind === "open");
  useEffect(() => {
    if (isOver) act({ kind: "step", by: 1 });
  }, [isOver]);
  const takingOf = (one: ReviewedProposal, at: ReviewPlace) => ({
    ...{ words: one.span, text: one.text, parentId: at.parent, role: at.role as ClaimRole },
  });

  const step = useCallback((action: ReviewAction) => {
    if (["reword", "move", "role", "split", "join", "reject", "restore"].includes(action.kind))
      done.current.push("here");
    act(action);
  }, []);

  function accept(): Hindrance | null {
    if (current === null || place === null || settled !== null) return null;
    if (place.waitsFor !== null) {
      returning.current.push(current.key);
      act({ kind: "go", key: place.waitsFor });
      return "waits";
    }
    const taking = takingOf(current, place);
    if (!may(taker.additionOf(taking))) return "forbidden";
    const { key } = current;
    const { id, sent } = taker.take(taking, { ifOpen: true });
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
      if (typeof taken === "object" && taken.failed !== null) showToast({ text: failures(taken.failed.code) });
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
  return { state, isStale, current: isMine ? null : current, place, settled, ...lists, act: step, accept, undo };
}

type Step = ReviewAction | { readonly kind: "heard"; readonly from: Heard; readonly others: OthersRejected };
type Heard = Omit<ReviewSource, "rejected">;

/** What was rejected here meanwhile stays so, whatever is heard: that is known only where the state is. */
const reviewReducer = (state: Review, step: Step): Review =>
  step.kind === "heard"
    ? review(state, { kind: "refresh", from: { ...step.from, rejected: withOthers(state.rejected, step.others) } })
    : review(state, step);

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
