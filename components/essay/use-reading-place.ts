"use client";
import { type RefObject, useCallback, useLayoutEffect, useRef } from "react";

interface Place {
  readonly words: string;
  /** Which of all sentences it is. */
  readonly index: number;
  /** From the beginning of what scrolls, in pixels. */
  readonly top: number;
}

/**
 * Keeps the sentence one is reading where it is when another text takes this one's place, if it stands in that as well.
 * What is returned says that such a text was asked for.
 */
export function useReadingPlace(page: RefObject<HTMLElement | null>, text: string | null): () => void {
  const before = useRef<Place | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text is what moves things.
  useLayoutEffect(() => {
    const was = before.current;
    before.current = null;
    if (was === null || page.current === null) return;
    const all = placesIn(page.current).filter(({ words }) => words === was.words);
    const [now] = all.sort((a, b) => Math.abs(a.index - was.index) - Math.abs(b.index - was.index));
    const scroller = scrollerOf(page.current);
    if (now !== undefined) scroller.scrollBy({ top: now.top - was.top, behavior: "instant" });
    const soon = setTimeout(() => scroller.style.removeProperty("overflow-anchor"), 200);
    return () => clearTimeout(soon);
  }, [text, page]);
  return useCallback(() => {
    const element = page.current;
    if (element === null) return;
    const scroller = scrollerOf(element);
    // The browser would hold on to a paragraph's number, which has other words in another text.
    scroller.style.setProperty("overflow-anchor", "none");
    before.current = placesIn(element).find(({ top }) => top > scroller.scrollTop) ?? null;
  }, [page]);
}

/** The column of the text, or where there is room for one only the window. */
function scrollerOf(page: HTMLElement): HTMLElement {
  const column = page.querySelector<HTMLElement>(".essay-main");
  return column !== null && getComputedStyle(column).overflowY === "auto" ? column : document.documentElement;
}

function placesIn(page: HTMLElement): Place[] {
  const scroller = scrollerOf(page);
  const beginning =
    (scroller === document.documentElement ? 0 : scroller.getBoundingClientRect().top) - scroller.scrollTop;
  return [...page.querySelectorAll<HTMLElement>("[data-sentence]")].map((sentence, index) => ({
    // Without the signs of its claims.
    words: [...sentence.querySelectorAll("[data-at]")].map(({ textContent }) => textContent).join(""),
    ...{ index, top: sentence.getBoundingClientRect().top - beginning },
  }));
}
