import { TextView } from "@/components/essay/text-view";
import { anchorAt } from "@/lib/essay/anchor";
import type { EssayId, PassageId, Showing } from "@/lib/essay/essay";
import { segment } from "@/lib/essay/segment";
import type { EssayMarks, EssayView, Passage } from "@/lib/essay/view";
import { id, me } from "./sample";

/** Three sentences that the claims of the sample might come from, and one that nothing is made of. */
export const words = [
  "The government should ease tension first.",
  "The South is stronger.",
  "Deterrence has held because nobody doubts it.",
  "Nothing else happened.",
] as const;
export const text = `${words[0]} ${words[1]}\n\n${words[2]} ${words[3]}`;
export const essayId = "00000000-0000-7000-8000-0000000000ee" as EssayId;

export const passage = (n: number, claim: number, quote: string, orphaned = false): Passage => {
  const start = Math.max(0, text.indexOf(quote));
  const anchor = orphaned
    ? { start: 0, end: quote.length, exact: quote, prefix: "", suffix: "" }
    : anchorAt(text, { start, end: start + quote.length });
  return { id: `00000000-0000-7000-8000-0000000a000${n}` as PassageId, essayId, claimId: id(claim), anchor, orphaned };
};

const citation = { title: "A way out", author: "A. Writer", date: "2024", publisher: "", url: "", rights: "" };

/** What the server answers who asks what is marked in the essay: all there is, unless told otherwise. */
export const marks = (given: Partial<EssayMarks> = {}): EssayMarks => ({
  ...{ about: { ...citation, showing: "whole" }, passages: [], gone: [], after: {}, rejected: [] },
  ...{ all: { passages: true, rejected: true }, text: { version: 1, changedBy: null }, until: "now" },
  ...given,
});

export interface GivenEssay {
  readonly passages?: readonly Passage[];
  readonly text?: string | null;
  readonly showing?: Showing;
  readonly rejected?: readonly string[];
  readonly model?: string | null;
  readonly version?: number;
}

/** The text view of an essay with these passages. */
export function Essay({
  passages = [],
  text: shown = text,
  showing = "whole",
  rejected = [],
  model = null,
  version = 1,
}: GivenEssay) {
  const view: EssayView = {
    ...{ ...citation, id: essayId, showing, version, text: shown, passages, rejected, addedBy: me, until: "before" },
  };
  const line = { ...citation, id: essayId, showing, passages: passages.length, orphaned: 0 };
  const given = { view, parts: shown === null ? null : segment(shown, "en"), passageId: passage(9, 1, "").id };
  return <TextView essays={[line]} given={given} model={model} />;
}
