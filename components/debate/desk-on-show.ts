import type { RefObject } from "react";
import type { Desk } from "./use-desk";

// What stands outside of a debate's pages (the palette in the site's frame) asks for the debate that is open.

let onShow: RefObject<Desk> | null = null;

/** The desk of the debate that this page shows; null where it shows none. */
export const deskOnShow = (): Desk | null => onShow?.current ?? null;

/** Puts a desk on show until what is returned is called. */
export function showDesk(desk: RefObject<Desk>): () => void {
  onShow = desk;
  return () => {
    if (onShow === desk) onShow = null;
  };
}
