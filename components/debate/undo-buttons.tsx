"use client";
import { Redo2, Undo2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useCallback, useEffect } from "react";
import { claimOf } from "@/lib/argument/debate";
import type { OwnEdit, Way } from "@/lib/argument/own-edits";
import { focusNear, soon } from "../claim/focus-claim";
import { isFocusLost } from "../ui/focus-after";
import { showToast } from "../ui/toast";
import { useDeskHere } from "./desk-context";

/** Takes back what one did on this visit and makes it again: two buttons, and the keys for that where one is not typing. */
export function UndoButtons() {
  const t = useTranslations("debate.undo");
  const { own, verbs } = useDeskHere();
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
    const label = step === undefined ? t(way) : `${t(way)}: ${nameOf(step)}`;
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
    ({ kind, doing }: OwnEdit): string => {
      const { debate, numbers } = latest.current;
      const claim = "id" in doing ? claimOf(debate, doing.id) : undefined;
      const number = claim === undefined ? undefined : numbers.get(claim.id);
      const role = claim === undefined ? t("claim") : claims(`role.${claim.role}`);
      const label = number === undefined || claim === undefined ? role : claims("number", { role, number });
      return t(`what.${kind}`, { label });
    },
    [claims, latest, t],
  );
  const take = useCallback(
    async (way: Way) => {
      const newest = latest.current.own[way].at(-1);
      if (newest === undefined) return void showToast({ text: t(way === "undo" ? "none" : "noneAgain") });
      const what = nameOf(newest);
      const taken = await latest.current.takeStep(way);
      if (taken === null) return;
      const { failed, hindrance } = taken;
      if (failed !== null) showToast({ text: failures(failed.code) });
      else if (hindrance !== null) showToast({ text: t("cannot", { what, reason: hindrance }) });
      else {
        showToast({ text: t(way === "undo" ? "undone" : "redone", { what }) });
        // The claim that was taken back may have had the focus.
        const { doing } = newest;
        if ("id" in doing) soon(() => isFocusLost() && focusNear(latest.current.debate, doing.id));
      }
    },
    [failures, latest, nameOf, t],
  );
  return { take, nameOf };
}

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
