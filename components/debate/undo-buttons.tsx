"use client";
import { Redo2, Undo2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useCallback, useEffect } from "react";
import { applyEdit } from "@/lib/argument/apply-edit";
import { claimOf, type Debate } from "@/lib/argument/debate";
import type { ClaimId } from "@/lib/argument/id";
import { numberIn } from "@/lib/argument/numbering";
import type { OwnEdit, Way } from "@/lib/argument/own-edits";
import { focusNear, soon } from "../claim/focus-claim";
import { isFocusLost } from "../ui/focus-after";
import { closeOffers, showToast } from "../ui/toast";
import { useDeskHere } from "./desk-context";

/** Takes back what one did on this visit and makes it again: two buttons, and the keys for that where one is not typing. */
export function UndoButtons() {
  const t = useTranslations("debate.undo");
  const { debate, own, verbs } = useDeskHere();
  const { take, nameOf } = useTaking();
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const way = wayOf(event);
      if (way === null) return;
      event.preventDefault();
      void take(way);
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [take]);
  if (!verbs.includes("write")) return null;
  const button = (way: Way, Icon: typeof Undo2) => {
    const step = own[way].at(-1);
    const label = step === undefined ? t(way) : `${t(way)}: ${nameOf(step, debate)}`;
    return (
      <button
        type="button"
        className="undo-button"
        aria-label={label}
        aria-disabled={step === undefined}
        aria-keyshortcuts={way === "undo" ? "Control+Z Meta+Z" : "Shift+Control+Z Shift+Meta+Z"}
        title={step === undefined ? t(`${way}Hint`) : label}
        onClick={() => void take(way)}
      >
        <Icon aria-hidden className="size-4 rtl:-scale-x-100" />
      </button>
    );
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: these are two buttons and no fields.
    <div role="group" aria-label={t("label")} className="undo-buttons needs-js no-print">
      {button("undo", Undo2)}
      {button("redo", Redo2)}
    </div>
  );
}

function useTaking() {
  const t = useTranslations("debate.undo");
  const claims = useTranslations("claim");
  const failures = useTranslations("failures");
  const { latest } = useDeskHere();

  const nameOf = useCallback(
    (step: OwnEdit, debate: Debate): string => {
      const { doing, kind } = step;
      const claim = "id" in doing ? claimOf(debate, doing.id) : undefined;
      const number = numberOf(step, debate);
      const role = claim === undefined ? t("claim") : claims(`role.${claim.role}`);
      const label = number === null ? role : claims("number", { role, number });
      return t(`what.${kind}`, { label });
    },
    [claims, t],
  );
  const take = useCallback(
    async (way: Way) => {
      const taken = await latest.current.takeStep(way);
      if (taken === "ended") return;
      if (taken === "none") return void showToast({ text: t(way === "undo" ? "none" : "noneAgain") });
      const { step, debate, failed, hindrance } = taken;
      const what = nameOf(step, debate);
      if (failed !== null) showToast({ text: failures(failed.code) });
      else if (hindrance !== null) showToast({ text: t("cannot", { what, reason: hindrance }) });
      else {
        // The offer to take the same back has nothing left to do.
        for (const id of idsIn(step)) closeOffers(id);
        showToast({ text: t(way === "undo" ? "undone" : "redone", { what }) });
        // The claim that was taken back may have had the focus.
        const { doing } = step;
        if ("id" in doing) soon(() => isFocusLost() && focusNear(latest.current.debate, doing.id));
      }
    },
    [failures, latest, nameOf, t],
  );
  return { take, nameOf };
}

/** The number of the claim that a step is about, where it stands or, removed, will stand again after it. */
function numberOf({ doing }: OwnEdit, debate: Debate): string | null {
  if (!("id" in doing)) return null;
  const before = numberIn(debate)(doing.id);
  const removed = claimOf(debate, doing.id)?.removed;
  if (before !== null || !removed) return before;
  const applied = applyEdit(debate, doing, { actorId: removed.by, at: 0 });
  return applied.ok ? numberIn(applied.value.debate)(doing.id) : null;
}

const idsIn = ({ doing }: OwnEdit): readonly ClaimId[] =>
  (doing.kind === "rearrange" ? doing.steps : [doing]).flatMap((step) => ("id" in step ? [step.id] : []));

/** Which way a key asks to go; null where it is another key, or means the text that is being typed. */
function wayOf(event: KeyboardEvent): Way | null {
  const withControl = event.ctrlKey || event.metaKey;
  if (!withControl || event.altKey || event.key.toLowerCase() !== "z" || event.defaultPrevented) return null;
  const { target } = event;
  const typing =
    target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
  // A toast is an alert dialog as well, and keeps nobody from going on.
  const asked = document.querySelector('[role="dialog"], [role="alertdialog"]:not([aria-modal="false"])') !== null;
  if (typing || asked) return null;
  return event.shiftKey ? "redo" : "undo";
}
