"use client";
import { useMemo, useRef } from "react";
import { contest } from "@/lib/argument/contest";
import { claimOf } from "@/lib/argument/debate";
import { useDeskHere } from "../debate/desk-context";
import { cutText, type Mark, type Note, type ParagraphPieces } from "./pieces";
import { trimmed } from "./selected-words";
import type { EssayOnDesk } from "./use-essay";

/** The text, cut where passages and notes begin and end; paragraphs in which nothing changed stay the same values. */
export function useCuts(
  { segmented, passages, fresh, gone }: EssayOnDesk,
  notes: readonly Note[],
): readonly ParagraphPieces[] {
  const { debate, numbers, tallyOf } = useDeskHere();
  const before = useRef<readonly ParagraphPieces[]>([]);
  const marks = useMemo(
    () =>
      [...passages, ...fresh].flatMap((passage, i): readonly Mark[] => {
        const { id, claimId, anchor, orphaned } = passage;
        const claim = claimOf(debate, claimId);
        const span = segmented === null || orphaned ? null : trimmed(segmented.text, anchor);
        if (claim === undefined || span === null) return [];
        const heat = Math.round(contest(tallyOf(claimId)) * 100) / 100;
        const news = i >= passages.length ? "fresh" : gone.has(id) ? "gone" : null;
        return [{ ...span, id, claimId, role: claim.role, number: numbers.get(claimId) ?? "", heat, news }];
      }),
    [debate, numbers, passages, fresh, gone, segmented, tallyOf],
  );
  return useMemo(() => {
    before.current = segmented === null ? [] : cutText(segmented, marks, notes, before.current);
    return before.current;
  }, [segmented, marks, notes]);
}
