"use client";
import { useTranslations } from "next-intl";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { v7 as newId } from "uuid";
import { anchorWords, moveAnchor, removeAnchor, restoreAnchor } from "@/lib/actions/essay-passages";
import type { Failure } from "@/lib/actions/failure";
import { claimOf } from "@/lib/argument/debate";
import type { ClaimId } from "@/lib/argument/id";
import { anchorAt } from "@/lib/essay/anchor";
import type { PassageId, Segmented, Span } from "@/lib/essay/essay";
import type { EssayView, Passage } from "@/lib/essay/view";
import { err, type Result } from "@/lib/result";
import { useDeskHere } from "../debate/desk-context";
import { showToast } from "../ui/toast";

/** An essay on the desk: what its reader may see of it, with what was done here on top. */
export interface EssayOnDesk {
  readonly view: EssayView;
  /** null where this reader is not shown the text. */
  readonly segmented: Segmented | null;
  /** Of claims that are there; orphaned ones too. */
  readonly passages: readonly Passage[];
  /** Ties words to a claim that is there already. */
  readonly anchor: (claimId: ClaimId, span: Span) => Promise<Failure | null>;
  /** Says where the words of a passage stand now. */
  readonly move: (id: PassageId, span: Span) => Promise<Failure | null>;
  /** Takes a passage away from its claim, and offers to take that back. */
  readonly remove: (passage: Passage) => Promise<Failure | null>;
  /** Shows a passage until the server has answered: one that it does not confirm goes away again. */
  readonly expect: (
    passage: Pick<Passage, "id" | "claimId"> & { readonly span: Span },
    sent: Promise<Failure | null>,
  ) => Promise<Failure | null>;
}

export function useEssay(view: EssayView, segmented: Segmented | null): EssayOnDesk {
  const t = useTranslations("essay.passages");
  const failures = useTranslations("failures");
  const { debate, numbers } = useDeskHere();
  const [known, setKnown] = useState(view.passages);
  // The server's answer to a page that is asked for again is what counts; until then, what was done here does.
  useEffect(() => setKnown(view.passages), [view.passages]);
  const text = useRef(view.text);
  useEffect(() => {
    text.current = view.text;
  });
  const of = useMemo(() => ({ debateId: debate.id, essayId: view.id }), [debate.id, view.id]);

  const put = useCallback((passage: Passage) => setKnown((now) => inOrder(now, passage)), []);
  const drop = useCallback((id: PassageId) => setKnown((now) => now.filter((passage) => passage.id !== id)), []);

  const expect = useCallback<EssayOnDesk["expect"]>(
    async ({ id, claimId, span }, sent) => {
      put({ id, claimId, essayId: view.id, anchor: anchorAt(text.current ?? "", span), orphaned: false });
      const failed = await sent;
      if (failed !== null) drop(id);
      return failed;
    },
    [drop, put, view.id],
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
    async (passageId, span) => {
      const failed = await asked(moveAnchor({ ...of, passageId, span, version: view.version }));
      if (failed !== null) return failed;
      setKnown((now) => {
        const before = now.find(({ id }) => id === passageId);
        if (before === undefined) return now;
        return inOrder(now, { ...before, anchor: anchorAt(text.current ?? "", span), orphaned: false });
      });
      return null;
    },
    [of, view.version],
  );
  const remove = useCallback<EssayOnDesk["remove"]>(
    async (passage) => {
      drop(passage.id);
      const failed = await asked(removeAnchor({ ...of, passageId: passage.id }));
      if (failed !== null) {
        put(passage);
        return failed;
      }
      const undo = async () => {
        const refused = await asked(restoreAnchor({ ...of, passageId: passage.id }));
        if (refused === null) put(passage);
        else showToast({ text: failures(refused.code) });
      };
      showToast({ text: t("removed"), undo: () => void undo() });
      return null;
    },
    [drop, failures, of, put, t],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: the numbers tell which claims are there.
  const passages = useMemo(
    () => known.filter(({ claimId }) => numbers.has(claimId) && claimOf(debate, claimId) !== undefined),
    [known, numbers],
  );
  return useMemo(
    () => ({ view, segmented, passages, anchor, move, remove, expect }),
    [view, segmented, passages, anchor, move, remove, expect],
  );
}

/** A server that cannot be reached says nothing; then nothing was done. */
export async function asked(work: Promise<Result<unknown, Failure>>): Promise<Failure | null> {
  const done = await work.catch(() => err<Failure>({ code: "unavailable" }));
  return done.ok ? null : done.error;
}

function inOrder(passages: readonly Passage[], one: Passage): readonly Passage[] {
  const others = passages.filter(({ id }) => id !== one.id);
  const at = others.findIndex(({ anchor }) => anchor.start > one.anchor.start);
  return at < 0 ? [...others, one] : [...others.slice(0, at), one, ...others.slice(at)];
}
