"use client";
import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import type { Claim } from "@/lib/argument/claim";
import { claimOf } from "@/lib/argument/debate";
import type { Edit } from "@/lib/argument/edit";
import type { ClaimId } from "@/lib/argument/id";
import { useDeskHere } from "../debate/desk-context";
import { anchorOf } from "../debate/paths";
import { showToast } from "../ui/toast";
import { useReveal } from "./reveal-context";
import { useClaimNames } from "./use-claim-names";

/** Moves the reader's focus to a claim, scrolling no further than needed. */
export function focusClaim(id: ClaimId): void {
  const entry = document.getElementById(anchorOf(id))?.querySelector<HTMLElement>("[data-claim]");
  entry?.focus({ preventScroll: true });
  entry?.scrollIntoView({ block: "nearest" });
}

/** What is said once something is saved, with the way back. */
export function useSaved() {
  const t = useTranslations("claim");
  const failures = useTranslations("failures");
  const reveal = useReveal();
  const desk = useDeskHere();
  const names = useClaimNames();
  // Undo runs long after the press that offered it, on the debate as it is by then.
  const now = useRef({ desk, names });
  useEffect(() => {
    now.current = { desk, names };
  });

  function offerUndo(text: string, inverse: (claim: Claim) => Edit, id: ClaimId): void {
    const undo = async () => {
      const claim = claimOf(now.current.desk.debate, id);
      const failed = claim === undefined ? null : await now.current.desk.edit(inverse(claim));
      if (failed !== null) showToast({ text: failures(failed.code) });
    };
    showToast({ text, undo: () => void undo() });
  }

  return {
    added(id: ClaimId) {
      // One turn later, when the claim is on the page and has its number.
      setTimeout(() => {
        reveal(id);
        offerUndo(
          t("answer.saved", { label: now.current.names.labelOf(id) }),
          ({ version }) => ({ kind: "remove", id, version }),
          id,
        );
        setTimeout(() => focusClaim(id), 50);
      });
    },
    reworded({ id, text }: Claim) {
      offerUndo(
        t("reword.saved", { number: names.labelOf(id) }),
        ({ version }) => ({ kind: "reword", id, version, text }),
        id,
      );
    },
    cited({ id, sources }: Claim) {
      offerUndo(
        t("reword.sourcesSaved", { number: names.labelOf(id) }),
        ({ version }) => ({ kind: "cite", id, version, sources }),
        id,
      );
    },
    moved({ id, parentId, role, position }: Claim) {
      setTimeout(() => {
        reveal(id);
        offerUndo(
          t("move.saved", { number: now.current.names.numberOf(id) }),
          ({ version }) => ({ kind: "move", id, version, parentId, role, position }),
          id,
        );
        setTimeout(() => focusClaim(id), 50);
      });
    },
    removed({ id }: Claim, label: string, count: number) {
      offerUndo(t("remove.done", { label, count }), ({ version }) => ({ kind: "restore", id, version }), id);
    },
  };
}
