"use client";
import dynamic from "next/dynamic";
import { useEffect } from "react";
import { open, useOpened } from "./opened";
import { singleKeysOn } from "./single-keys";

// Neither is needed to read: they come when they are first asked for.
const Palette = dynamic(() => import("./palette").then((module) => module.Palette), { ssr: false });
const KeysDialog = dynamic(() => import("./keys-dialog").then((module) => module.KeysDialog), { ssr: false });

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

const inDialog = (): boolean => document.querySelector('[role="dialog"], [role="alertdialog"]') !== null;

/** The keys that work on every page, and what they open. */
export function Shortcuts() {
  const opened = useOpened();
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || event.isComposing) return;
      if ((event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === "k") {
        event.preventDefault();
        open("palette");
        return;
      }
      if (event.ctrlKey || event.metaKey || isTyping(event.target) || inDialog() || !singleKeysOn()) return;
      if (event.key === "/") {
        event.preventDefault();
        const field = document.querySelector<HTMLInputElement>("[data-search-field]");
        if (field === null) open("palette");
        else field.focus();
      } else if (event.key === "?") {
        event.preventDefault();
        open("keys");
      }
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);
  if (opened === "palette") return <Palette onClose={() => open(null)} />;
  return opened === "keys" ? <KeysDialog onClose={() => open(null)} /> : null;
}
