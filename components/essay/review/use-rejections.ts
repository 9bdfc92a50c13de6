"use client";
import { useTranslations } from "next-intl";
import { useCallback, useEffect, useRef } from "react";
import { rejectProposed } from "@/lib/actions/essay-passages";
import { withOthers } from "@/lib/essay/review-refresh";
import { useDeskHere } from "../../debate/desk-context";
import { showToast } from "../../ui/toast";
import { asked, type EssayOnDesk } from "../use-essay";

/** Two lists of the server's: what is rejected in the second one and not in the first was rejected by others. */
export interface OthersRejected {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/**
 * Tells the server what was rejected here, and what no longer is. What comes back gives what others rejected since it was
 * asked last; that is not sent again.
 */
export function useRejections(
  { view, rejected: heard }: EssayOnDesk,
  rejected: ReadonlySet<string>,
): () => OthersRejected {
  const failures = useTranslations("failures");
  const { debate } = useDeskHere();
  const before = useRef<readonly string[]>(view.rejected);
  /** What the server knows, or is being told. */
  const sent = useRef<ReadonlySet<string>>(new Set(view.rejected));
  useEffect(() => {
    const known = sent.current;
    sent.current = rejected;
    const send = (keys: readonly string[], isRejected: boolean) => {
      // A proposal that was joined of several is those, as far as the text goes.
      const parts = [...new Set(keys.flatMap((key) => key.split("+")))];
      for (let i = 0; i < parts.length; i += 10) {
        const some = { debateId: debate.id, essayId: view.id, keys: parts.slice(i, i + 10), rejected: isRejected };
        void asked(rejectProposed(some)).then((failed) => failed && showToast({ text: failures(failed.code) }));
      }
    };
    send(
      [...rejected].filter((key) => !known.has(key)),
      true,
    );
    send(
      [...known].filter((key) => !rejected.has(key)),
      false,
    );
  }, [rejected, debate.id, view.id, failures]);
  return useCallback(() => {
    const others = { before: before.current, after: heard };
    sent.current = withOthers(sent.current, others);
    before.current = heard;
    return others;
  }, [heard]);
}
