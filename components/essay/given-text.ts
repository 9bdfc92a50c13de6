import type { PassageId, Segmented } from "@/lib/essay/essay";
import type { EssayView } from "@/lib/essay/view";

/** A text as the server gives it to the page. */
export interface GivenText {
  readonly view: EssayView;
  /** The text's parts as the server found them, so that both pictures of the page agree; null where it is not shown. */
  readonly parts: Pick<Segmented, "paragraphs" | "sentences"> | null;
  /** For what the form without scripts makes. */
  readonly passageId: PassageId;
}
