"use client";
import { useEffect, useState } from "react";
import { letterKeysOn } from "../tree/letter-keys";
import { type Opened, open, useOpened } from "./opened";

// Neither is needed to read, so they come once the page stands; by then they are there without a network too.
const load = async () => {
  const [{ Palette }, { KeysDialog }] = await Promise.all([import("./palette"), import("./keys-dialog")]);
  return { palette: Palette, keys: KeysDialog };
};

type Loaded = Awaited<ReturnType<typeof load>>;

/** The keys that work on every page, and what they open. */
export function Shortcuts() {
  const opened = useOpened();
  const loaded = useLoaded(opened);
  useEffect(() => {
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);
  if (opened === null || loaded === null) return null;
  const Shown = loaded[opened];
  return <Shown onClose={() => open(null)} />;
}

function press(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.altKey || event.isComposing) return;
  const withControl = event.ctrlKey || event.metaKey;
  if (withControl && !event.shiftKey && event.key.toLowerCase() === "k") {
    event.preventDefault();
    open("palette");
  }
  if (withControl || isTyping(event.target) || inDialog() || !letterKeysOn()) return;
  if (event.key === "/") {
    event.preventDefault();
    const field = document.querySelector<HTMLInputElement>("[data-search-field]");
    if (field === null) open("palette");
    else field.focus();
  } else if (event.key === "?") {
    event.preventDefault();
    open("keys");
  }
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

const inDialog = (): boolean => document.querySelector('[role="dialog"], [role="alertdialog"]') !== null;

/** What can be opened, once it is there; what could not be fetched is asked for again when it is opened again. */
function useLoaded(opened: Opened): Loaded | null {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  useEffect(() => {
    if (loaded !== null) return;
    const fetchNow = () => void load().then(setLoaded, () => open(null));
    if (opened !== null) {
      fetchNow();
      return;
    }
    const soon = setTimeout(fetchNow, 1500);
    return () => clearTimeout(soon);
  }, [opened, loaded]);
  return loaded;
}
