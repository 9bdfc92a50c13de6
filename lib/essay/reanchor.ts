import type { Anchor } from "./anchor";
import type { Span } from "./essay";

export interface Reanchored {
  readonly span: Span;
  readonly how: "exact" | "fuzzy";
}

/** Where a passage stands in a text now; null when its words are no longer in it. */
export function reanchor(text: string, anchor: Anchor): Reanchored | null {
  const start = text.indexOf(anchor.exact);
  if (anchor.exact === "" || start < 0) return null;
  return { span: { start, end: start + anchor.exact.length }, how: "exact" };
}

/** Where the passages of `before` stand in `after`, in their order. */
export function reanchorAll(
  _before: string,
  after: string,
  anchors: readonly Anchor[],
): readonly (Reanchored | null)[] {
  return anchors.map((anchor) => reanchor(after, anchor));
}
