"use client";
import { type RefObject, useEffect, useState } from "react";
import type { Span } from "@/lib/essay/essay";
import { selectedWords } from "./selected-words";

/** Words that something can be made of, and where they stand on the page. */
export interface Words extends Span {
  readonly top: number;
  readonly left: number;
}

/** The words one has marked in the text, or the sentence that the keyboard is on; null while there are none. */
export function useWords(text: string, root: RefObject<HTMLElement | null>, isOn: boolean): Words | null {
  const [words, setWords] = useState<Words | null>(null);
  useEffect(() => {
    if (!isOn) return;
    let soon: ReturnType<typeof setTimeout>;
    const look = () => {
      clearTimeout(soon);
      // What is marked changes with every letter; it counts once it stays.
      soon = setTimeout(() => setWords(root.current === null ? null : wordsIn(text, root.current)), 120);
    };
    document.addEventListener("selectionchange", look);
    document.addEventListener("focusin", look);
    return () => {
      clearTimeout(soon);
      document.removeEventListener("selectionchange", look);
      document.removeEventListener("focusin", look);
    };
  }, [text, root, isOn]);
  return isOn ? words : null;
}

function wordsIn(text: string, root: HTMLElement): Words | null {
  const article = root.querySelector<HTMLElement>("[data-text-of-essay]");
  if (article === null) return null;
  const span = selectedWords(text, article);
  const selection = document.getSelection();
  if (span !== null && selection !== null) return { ...span, ...placeOf(selection.getRangeAt(0), article) };
  const at = document.activeElement;
  // The bar that is shown for words has the focus itself once one goes to it.
  const sentence = at?.closest<HTMLElement>("[data-words]") ?? at?.closest<HTMLElement>("[data-sentence][data-stop]");
  if (!sentence || !root.contains(sentence)) return null;
  if (sentence.dataset.words !== undefined) {
    const [start = 0, end = 0] = sentence.dataset.words.split(" ").map(Number);
    return { start, end, top: Number.parseFloat(sentence.style.top), left: Number.parseFloat(sentence.style.left) };
  }
  const pieces = [...sentence.querySelectorAll<HTMLElement>("[data-at]")];
  const start = Number(pieces[0]?.dataset.at);
  const end = Number(pieces.at(-1)?.dataset.at) + (pieces.at(-1)?.textContent?.length ?? 0);
  const range = document.createRange();
  range.selectNodeContents(sentence);
  return { start, end, ...placeOf(range, article) };
}

/** Above the first line of what is marked, as far as there is room. */
function placeOf(range: Range, article: HTMLElement): { readonly top: number; readonly left: number } {
  const [all, first] = [article.getBoundingClientRect(), range.getClientRects?.()[0]];
  if (first === undefined) return { top: 0, left: 0 };
  return { top: first.top - all.top - 46, left: Math.max(0, Math.min(first.left - all.left, all.width - 330)) };
}
