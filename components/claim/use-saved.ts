"use client";
import { useTranslations } from "next-intl";
import { applyEdit } from "@/lib/argument/apply-edit";
import type { Claim } from "@/lib/argument/claim";
import { claimOf } from "@/lib/argument/debate";
import type { Edit } from "@/lib/argument/edit";
import type { ClaimId } from "@/lib/argument/id";
import { useDeskHere } from "../debate/desk-context";
import { closeOffers, showToast } from "../ui/toast";
import { focusClaim, focusNear, soon } from "./focus-claim";
import { useReveal } from "./reveal-context";

/** What is said once something is saved, with the way back. */
export function useSaved() {
  const t = useTranslations("claim");
  const failures = useTranslations("failures");
  const reveal = useReveal();
  const { latest } = useDeskHere();

  const numberOf = (id: ClaimId): string => latest.current.numbers.get(id) ?? "";
  function labelOf(id: ClaimId): string {
    const role = claimOf(latest.current.debate, id)?.role;
    return role === undefined ? "" : t("number", { role: t(`role.${role}`), number: numberOf(id) });
  }

  function offerUndo(text: string, id: ClaimId, inverse: (version: number) => Edit): void {
    const undo = async () => {
      const claim = claimOf(latest.current.debate, id);
      const failed = claim === undefined ? null : await latest.current.edit(inverse(claim.version));
      if (failed !== null) showToast({ text: failures(failed.code) });
      else soon(() => focusNear(latest.current.debate, id));
    };
    closeOffers(id);
    showToast({ text, undo: () => void undo(), about: id });
  }

  /** The edit that takes this one back, as the debate stands before it; null where it cannot be made. */
  function undoing(edit: Edit): Edit | null {
    const { debate, actorId } = latest.current;
    const applied = actorId === null ? null : applyEdit(debate, edit, { actorId, at: Date.now() });
    return applied?.ok ? applied.value.inverse : null;
  }

  function rearranged(text: string, id: ClaimId, inverse: Edit | null): void {
    const undo = async () => {
      const failed = inverse === null ? null : await latest.current.edit(inverse);
      if (failed !== null) showToast({ text: failures(failed.code) });
    };
    soon(() => show(id));
    closeOffers(id);
    showToast({ text, undo: () => void undo(), about: id });
  }

  function show(id: ClaimId): void {
    reveal(id);
    soon(() => {
      // In a tree, revealing a claim is going to its row, and one may be on one's way from there already.
      if (!globalThis.document?.activeElement?.matches("[data-row]") && !isInToast()) focusClaim(id);
    });
  }

  return {
    undoing,
    rearranged,
    added: (id: ClaimId) =>
      soon(() => {
        show(id);
        offerUndo(t("answer.saved", { label: labelOf(id) }), id, (version) => ({ kind: "remove", id, version }));
      }),
    reworded: ({ id, text }: Claim) =>
      offerUndo(t("reword.saved", { number: labelOf(id) }), id, (version) => ({ kind: "reword", id, version, text })),
    cited: ({ id, sources }: Claim) =>
      offerUndo(t("reword.sourcesSaved", { number: labelOf(id) }), id, (version) => ({
        kind: "cite",
        id,
        version,
        sources,
      })),
    moved: ({ id, parentId, role, position }: Claim) =>
      soon(() => {
        show(id);
        const back = (version: number): Edit => ({ kind: "move", id, version, parentId, role, position });
        offerUndo(t("move.saved", { number: numberOf(id) }), id, back);
      }),
    removed: ({ id }: Claim, label: string, count: number) => {
      offerUndo(t("remove.done", { label, count }), id, (version) => ({ kind: "restore", id, version }));
      soon(() => !isInToast() && focusNear(latest.current.debate, id));
    },
  };
}

/** Whoever has gone there already, to take back what was just done, stays there. */
const isInToast = (): boolean =>
  Boolean(globalThis.document?.activeElement?.closest('[role="alertdialog"][aria-modal="false"]'));
