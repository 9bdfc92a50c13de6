import type { Span } from "../../../lib/essay/essay";
import { propose } from "../../../lib/essay/propose";
import { segment } from "../../../lib/essay/segment";
import type { Label, LabelledEssay } from "./labelled";

export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** What somebody or something says of each sentence of an essay, in order. */
export type Judge = (essay: LabelledEssay) => readonly Label[];

/** What the rules say: a sentence is what a proposal says that lies in it by half, or covers half of it. */
export const rules: Judge = ({ text, sentences }) => {
  const proposals = propose(segment(text));
  return sentences.map((sentence) => {
    const here = proposals.filter(({ span }) => shared(span, sentence) * 2 >= Math.min(size(span), size(sentence)));
    if (here.some(({ kind }) => kind === "recommendation")) return "recommendation";
    return here.length > 0 ? "claim" : "other";
  });
};

const size = ({ start, end }: Span) => end - start;
const shared = (a: Span, b: Span) => Math.min(a.end, b.end) - Math.max(a.start, b.start);

/** The plain list of words that comes to mind first. */
export const keywords: Judge = ({ text, sentences }) =>
  sentences.map(({ start, end }) => {
    const words = text.slice(start, end);
    if (/\b(should|must|ought to|needs? to|recommend\w*)\b/i.test(words)) return "recommendation";
    const claim = /\b(because|since|therefore|thus|however|but|yet|although|percent|per cent|according to)\b|%/i;
    return claim.test(words) ? "claim" : "other";
  });

export const everySentence: Judge = ({ sentences }) => sentences.map(() => "claim");

/** How well sentences with one of these labels were found. A recommendation is a claim as well. */
export function scoreOf(judge: Judge, essays: readonly LabelledEssay[], wanted: "recommendation" | "claim"): Score {
  let [both, said, labelled] = [0, 0, 0];
  const counts = (label: Label | undefined) => label === "recommendation" || label === wanted;
  for (const essay of essays) {
    const judged = judge(essay);
    for (const [i, { label }] of essay.sentences.entries()) {
      if (counts(label)) labelled++;
      if (counts(judged[i])) said++;
      if (counts(label) && counts(judged[i])) both++;
    }
  }
  const [precision, recall] = [both / Math.max(said, 1), both / Math.max(labelled, 1)];
  return { precision, recall, f1: both === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}
