import type { Span } from "@/lib/essay/essay";

/** The words of the text that are selected on the page, without blanks around them; null where there are none. */
export function selectedWords(text: string, root: HTMLElement): Span | null {
  const selection = root.ownerDocument.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!root.contains(range.commonAncestorContainer)) return null;
  const pieces = [...root.querySelectorAll<HTMLElement>("[data-at]")].filter((piece) => range.intersectsNode(piece));
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (first === undefined || last === undefined) return null;
  return trimmed(text, {
    start: offsetIn(first, range.startContainer, range.startOffset, 0),
    end: offsetIn(last, range.endContainer, range.endOffset, last.textContent?.length ?? 0),
  });
}

/** Where in the text a place inside a piece is; `otherwise` where the selection begins or ends outside of it. */
function offsetIn(piece: HTMLElement, container: Node, offset: number, otherwise: number): number {
  const inside = container.nodeType === Node.TEXT_NODE && piece.contains(container);
  return Number(piece.dataset.at) + (inside ? offset : otherwise);
}

/** A span without the blanks at its ends; null where nothing else is in it. */
export function trimmed(text: string, { start, end }: Span): Span | null {
  const words = text.slice(start, end);
  const before = words.length - words.trimStart().length;
  const after = words.length - words.trimEnd().length;
  return before === words.length ? null : { start: start + before, end: end - after };
}
