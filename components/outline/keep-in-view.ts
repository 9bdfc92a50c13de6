import { flushSync } from "react-dom";

/** What stands above this line of the window is covered by the bar that says where one is. */
const readingLine = 96;

const entries = () => document.querySelectorAll<HTMLElement>("[data-claim]");

/** The claim being read: the last one whose top is above the reading line, of those that are shown. */
export function entryInView(): HTMLElement | null {
  let found: HTMLElement | null = null;
  for (const entry of entries()) {
    if (entry.offsetParent === null) continue;
    if (entry.getBoundingClientRect().top > readingLine && found !== null) break;
    found = entry;
  }
  return found;
}

/** Changes what is shown without moving the claim that is being read; where that folds away, what is left above it. */
export function keepInView(change: () => void): void {
  const read = entryInView();
  const before = read?.getBoundingClientRect().top ?? 0;
  flushSync(change);
  if (read === null) return;
  let there: HTMLElement | null = read;
  while (there !== null && there.offsetParent === null) {
    there =
      there.parentElement?.closest("li")?.parentElement?.closest("li")?.querySelector<HTMLElement>("[data-claim]") ??
      null;
  }
  if (there === null) return;
  const folded = there !== read;
  const now = there.getBoundingClientRect().top;
  const wanted = folded ? readingLine : before;
  if (!folded || now < readingLine) window.scrollBy({ top: now - wanted, behavior: "instant" });
}
