import type { Span } from "./essay";
import { wholeAfter, wholeBefore } from "./whole-characters";

/**
 * Where a passage stands, so that it is found again after the text was changed: the selectors of the W3C's Web Annotation
 * Data Model, a text quote with what stands before and after it, and the position. `end` - `start` is the length of
 * `exact` as long as the text is the one it was made on.
 */
export interface Anchor extends Span {
  readonly exact: string;
  /** Up to 64 characters each. */
  readonly prefix: string;
  readonly suffix: string;
}

/** So many characters of what stands around a passage are kept on each side. */
const around = 64;

/** The anchor of a span of this text; the span is brought inside the text and to whole characters first. */
export function anchorAt(text: string, span: Span): Anchor {
  const start = wholeBefore(text, Math.min(Math.max(span.start, 0), text.length));
  const end = wholeAfter(text, Math.min(Math.max(span.end, start), text.length));
  return {
    ...{ start, end, exact: text.slice(start, end) },
    prefix: text.slice(wholeAfter(text, Math.max(start - around, 0)), start),
    suffix: text.slice(end, wholeBefore(text, Math.min(end + around, text.length))),
  };
}
