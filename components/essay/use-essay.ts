"use client";
import { useTranslations } from "next-intl";
import { useCallback, useMemo } from "react";
import { v7 as newId } from "uuid";
import { anchorWords, moveAnchor, removeAnchor, restoreAnchor } from "@/lib/actions/essay-passages";
import type { Failure } from "@/lib/actions/failure";
import type { ClaimId } from "@/lib/argument/id";
import { anchorAt } from "@/lib/essay/anchor";
import type { PassageId, Segmented, Span } from "@/lib/essay/essay";
import type { EssayView, Passage } from "@/lib/essay/view";
import { err, type Result } from "@/lib/result";
import { useDeskHere } from "../debate/desk-context";
import { showToast } from "../ui/toast";
import { type Passages, usePassages } from "./use-passages";

/** An essay on the desk: what its reader may see of it, with what was done here on top and what others do beside it. */
export interface EssayOnDesk extends Omit<Passages, "shown" | "done" | "answered" | "about"> {
  /** With what is said about the text by now. */
  readonly view: EssayView;
  /** null where this reader is not shown the text. */
  readonly segmented: Segmented | null;
  /** Of claims that are there; orphaned ones too. */
  readonly passages: readonly Passage[];
  /** Ties words to a claim that is there already. */
  readonly anchor: (claimId: ClaimId, span: Span) => Promise<Failure | null>;
  /** Says where the words of a passage stand now. */
  readonly move: (passage: Passage, span: Span) => Promise<Failure | null>;
  /** Takes a passage away from its claim, and offers to take that back. */
  readonly remove: (passage: Passage) => Promise<Failure | null>;
  /** Shows a passage until the server has answered: one that it does not confirm goes away again. */
  readonly expect: (
    passage: Pick<Passage, "id" | "claimId"> & { readonly span: Span },
    sent: Promise<Failure | null>,
  ) => Promise<Failure | null>;
}

export function useEssay(given: EssayView, segmented: Segmented | null): EssayOnDesk {
  const t = useTranslations("essay.passages");
  const failures = useTranslations("failures");
  const { debate } = useDeskHere();
  const { shown: passages, about, done, answered, ...others } = usePassages(given);
  const { fresh, gone, standing, kept, rejected, newText, admit } = others;
  const view = useMemo(() => ({ ...given, ...about }), [given, about]);
  const of = useMemo(() => ({ debateId: debate.id, essayId: view.id }), [debate.id, view.id]);
  const text = view.text ?? "";

  /** Shows something as done, and as it was before where it was not. */
  const until = useCallback(
    async (id: PassageId, passage: Passage | null, sent: Promise<Failure | null>): Promise<Failure | null> => {
      done(id, passage);
      const failed = await sent;
      answered(id, failed === null);
      return failed;
    },
    [done, answered],
  );
  const expect = useCallback<EssayOnDesk["expect"]>(
    ({ id, claimId, span }, sent) =>
      until(id, { id, claimId, essayId: view.id, anchor: anchorAt(text, span), orphaned: false }, sent),
    [until, view.id, text],
  );
  const anchor = useCallback<EssayOnDesk["anchor"]>(
    (claimId, span) => {
      const id = newId() as PassageId;
      const sent = asked(anchorWords({ ...of, passageId: id, claimId, span, version: view.version }));
      return expect({ id, claimId, span }, sent);
    },
    [expect, of, view.version],
  );
  const move = useCallback<EssayOnDesk["move"]>(
    async (passage, span) => {
      const failed = await asked(moveAnchor({ ...of, passageId: passage.id, span, version: view.version }));
      if (failed !== null) return failed;
      const moved = { ...passage, anchor: anchorAt(text, span), orphaned: false };
      return until(passage.id, moved, Promise.resolve(null));
    },
    [of, text, until, view.version],
  );
  const remove = useCallback<EssayOnDesk["remove"]>(
    async (passage) => {
      const passageOf = { ...of, passageId: passage.id };
      const failed = await until(passage.id, null, asked(removeAnchor(passageOf)));
      if (failed !== null) return failed;
      const undo = async () => {
        const refused = await asked(restoreAnchor(passageOf));
        if (refused === null) await until(passage.id, passage, Promise.resolve(null));
        else showToast({ text: failures(refused.code) });
      };
      showToast({ text: t("removed"), undo: () => void undo() });
      return null;
    },
    [failures, of, t, until],
  );
  return useMemo(
    () => ({
      ...{ view, segmented, passages, anchor, move, remove, expect },
      ...{ fresh, gone, standing, kept, rejected, newText, admit },
    }),
    [view, segmented, passages, anchor, move, remove, expect, fresh, gone, standing, kept, rejected, newText, admit],
  );
}

/** A server that cannot be reached says nothing; then nothing was done. */
export async function asked(work: Promise<Result<unknown, Failure>>): Promise<Failure | null> {
  const done = await work.catch(() => err<Failure>({ code: "unavailable" }));
  return done.ok ? null : done.error;
}
