import { type Debate, pathTo } from "@/lib/argument/debate";
import type { ClaimId } from "@/lib/argument/id";
import { anchorOf } from "../debate/paths";

/** One turn later, when what was done is on the page and has its number. */
export const soon = (work: () => void) => setTimeout(work, 50);

/** A claim where it is shown whole. */
export const entryOf = (id: ClaimId): HTMLElement | null => document.querySelector<HTMLElement>(`[data-claim="${id}"]`);

/** Where a claim stands on the page: in its place among the others, be that as a row, before a panel that shows it. */
function placeOf(id: ClaimId): HTMLElement | null {
  // The page may be gone by then.
  if (globalThis.document === undefined) return null;
  return (
    document.getElementById(anchorOf(id))?.querySelector<HTMLElement>("[data-claim]") ??
    document.querySelector<HTMLElement>(`[data-row="${id}"]`) ??
    entryOf(id)
  );
}

/** Moves the reader's focus to a claim, scrolling no further than needed. */
export function focusClaim(id: ClaimId): boolean {
  const entry = placeOf(id);
  entry?.focus({ preventScroll: true });
  entry?.scrollIntoView({ block: "nearest" });
  return entry !== null;
}

/** The same of a claim that may be gone: then to the nearest one above it, and without any to the page's content. */
export function focusNear(debate: Debate, id: ClaimId): void {
  if (
    pathTo(debate, id)
      .toReversed()
      .some((step) => focusClaim(step.id))
  )
    return;
  globalThis.document?.getElementById("content")?.focus({ preventScroll: true });
}
