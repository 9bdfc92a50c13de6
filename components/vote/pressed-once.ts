import type { MouseEvent } from "react";

/** Whoever double-clicks means it once: the second press would take back what the first one said. */
export function pressedOnce(event: MouseEvent): void {
  if (event.detail > 1) event.preventDefault();
}
