"use client";
import { useCallback, useEffect, useMemo, useReducer, useRef } from "react";
import { claimOf } from "@/lib/argument/debate";
import type { ClaimId, DebateId } from "@/lib/argument/id";
import type { EssayId, PassageId } from "@/lib/essay/essay";
import type { EssayMarks, EssayView, Passage } from "@/lib/essay/view";
import { useDeskHere } from "../debate/desk-context";
import { type PassagesNow, type PassagesState, passagesNow, passagesOf, passagesReducer } from "./passages-state";

export interface Passages extends PassagesNow, Pick<PassagesState, "rejected" | "about"> {
  /** What is known by now, of claims that are there or not, for the text to be shown again without a network. */
  readonly kept: Pick<EssayView, "passages" | "rejected" | "until">;
  /** Another text that has taken the place of the one shown, and who brought it, where that may be known; null: none has. */
  readonly newText: { readonly changedBy: string | null } | null;
  /** Shows what others changed as if it had always been so. */
  readonly admit: () => void;
  readonly done: (id: PassageId, passage: Passage | null) => void;
  /** What became of what was done here. */
  readonly answered: (id: PassageId, isSaved: boolean) => void;
}

/** The passages of a text as others change them; of claims that are there. */
export function usePassages(view: EssayView): Passages {
  const { admit: admitClaims, connection, debate, latest, numbers, textChangedAt } = useDeskHere();
  const [known, dispatch] = useReducer(passagesReducer, view, passagesOf);
  const state = useMemo(() => (known.text === view.text ? known : passagesOf(view)), [known, view]);
  useEffect(() => dispatch({ type: "renewed", view }), [view]);

  const now = useRef({ state, version: view.version });
  useEffect(() => {
    now.current = { state, version: view.version };
  });
  const heardAt = textChangedAt(view.id);
  const asks = useRef({ isRunning: false, wanted: 0, known: 0 });
  const ask = useCallback(
    async (at: number) => {
      const asking = asks.current;
      asking.wanted = at;
      if (asking.isRunning) return;
      asking.isRunning = true;
      while (asking.known < asking.wanted) {
        const wanted = asking.wanted;
        const { own, until: since } = now.current.state;
        const saved = [...own].filter(([, { isSaved }]) => isSaved).map(([id]) => id);
        const marks = await readMarks(debate.id, view.id, since);
        // Asked again once there is a connection, or something else has changed.
        if (marks === null) break;
        // The page has come anew meanwhile: this does not go on from what is there now.
        if (now.current.state.until !== since) continue;
        asking.known = wanted;
        const isThere = (id: ClaimId) => latest.current.numbers.has(id);
        dispatch({ type: "heard", marks, since, version: now.current.version, saved, isThere });
      }
      asking.isRunning = false;
    },
    [debate.id, latest, view.id],
  );
  useEffect(() => {
    if (heardAt > asks.current.known && connection !== "away") void ask(heardAt);
  }, [heardAt, connection, ask]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the numbers tell which claims are there.
  const shown = useMemo(() => {
    const { gone, ...lists } = passagesNow(state);
    const there = (passages: readonly Passage[]) =>
      passages.filter(({ claimId }) => numbers.has(claimId) && claimOf(debate, claimId) !== undefined);
    const before = there(lists.shown);
    return {
      ...{ shown: before, fresh: there(lists.fresh), standing: there(lists.standing) },
      gone: new Set(before.flatMap(({ id }) => (gone.has(id) ? [id] : []))),
    };
  }, [state, numbers]);
  const { fresh } = shown;
  const admit = useCallback(() => {
    admitClaims(fresh.map(({ claimId }) => claimId));
    dispatch({ type: "admitted" });
  }, [admitClaims, fresh]);
  const done = useCallback<Passages["done"]>((id, passage) => dispatch({ type: "done", id, passage }), []);
  const answered = useCallback<Passages["answered"]>(
    (id, isSaved) => dispatch({ type: isSaved ? "saved" : "refused", id }),
    [],
  );
  const { about, newest, rejected } = state;
  const kept = useMemo(() => {
    const { rejected, until } = state;
    return { passages: passagesNow(state).standing, rejected, until };
  }, [state]);
  const newText = newest !== null && newest.version > view.version ? newest : null;
  return useMemo(
    () => ({ ...shown, about, kept, rejected, newText, admit, done, answered }),
    [shown, about, kept, rejected, newText, admit, done, answered],
  );
}

/** null: it cannot be asked now, or the text is not there for this reader any more. */
async function readMarks(debateId: DebateId, essayId: EssayId, since: string): Promise<EssayMarks | null> {
  const query = new URLSearchParams({ since });
  try {
    const response = await fetch(`/api/debates/${debateId}/essays/${essayId}/passages?${query}`);
    return response.ok ? ((await response.json()) as EssayMarks) : null;
  } catch {
    return null;
  }
}
