import type { Span } from "./essay";

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
