import type { KeyboardEvent } from "react";
import { isMirrored } from "../ui/is-mirrored";

/** The cell to which an arrow leads from the one that has the keyboard; null: to none. */
export function walkFlow(event: KeyboardEvent): HTMLElement | null {
  if (event.altKey || event.ctrlKey || event.metaKey) return null;
  const cell = (event.target as Element).closest<HTMLElement>("[data-cell]");
  if (cell === null) return null;
  const isRight = isMirrored() ? "ArrowLeft" : "ArrowRight";
  const isLeft = isMirrored() ? "ArrowRight" : "ArrowLeft";
  const branch = cell.closest("li");
  if (event.key === isRight) return branch?.querySelector<HTMLElement>(":scope > ol > li > [data-cell]") ?? null;
  if (event.key === isLeft)
    return branch?.parentElement?.closest("li")?.querySelector<HTMLElement>(":scope > [data-cell]") ?? null;
  if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return null;
  const column = [
    ...event.currentTarget.querySelectorAll<HTMLElement>(`[data-cell][data-column="${cell.dataset.column}"]`),
  ];
  return column[column.indexOf(cell) + (event.key === "ArrowDown" ? 1 : -1)] ?? null;
}
