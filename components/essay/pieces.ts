import type { ClaimRole } from "@/lib/argument/claim";
import type { ClaimId } from "@/lib/argument/id";
import type { Paragraph, PassageId, Segmented, Sentence, Span } from "@/lib/essay/essay";

/** A passage as the text shows it: where it stands, whose words it is, and how divided people are over that claim. */
export interface Mark extends Span {
  readonly id: PassageId;
  readonly claimId: ClaimId;
  readonly role: ClaimRole;
  /** Of the claim, in the outline. */
  readonly number: string;
  /** In [0,1). */
  readonly heat: number;
  /** `fresh`: others anchored it since, and it waits to be let in; `gone`: they took it away. */
  readonly news: "fresh" | "gone" | null;
}

/** What the proposal under review says about the text: its own words, and those of them that made it one. */
export interface Note extends Span {
  readonly kind: "proposed" | "cue" | "hedge";
}

/** Words that all marks and notes cover in the same way. */
export interface Piece extends Span {
  readonly marks: readonly Mark[];
  /** Marks whose last word is here and whose sign stands after it: words that are fresh light up and move nothing. */
  readonly ends: readonly Mark[];
  readonly notes: readonly Note["kind"][];
}

export interface SentencePieces extends Sentence {
  /** Its place among all sentences of the text, from 0. */
  readonly index: number;
  readonly pieces: readonly Piece[];
}

/** A paragraph, cut where something begins or ends; the same value as long as nothing in it has changed. */
export interface ParagraphPieces {
  readonly paragraph: Paragraph;
  readonly sentences: readonly SentencePieces[];
  /** What made the cuts, in order. */
  readonly marks: readonly Mark[];
  readonly notes: readonly Note[];
}

/** Cuts a text. Paragraphs of `before` in which nothing has changed are taken over, so that they need not be drawn anew. */
export function cutText(
  { paragraphs, sentences }: Segmented,
  marks: readonly Mark[],
  notes: readonly Note[] = [],
  before: readonly ParagraphPieces[] = [],
): readonly ParagraphPieces[] {
  const sorted = [...marks].sort((a, b) => a.start - b.start || b.end - a.end);
  let nextSentence = 0;
  let firstMark = 0;
  return paragraphs.map((paragraph, i) => {
    const own: (Sentence & { readonly index: number })[] = [];
    for (let at = sentences[nextSentence]; at?.paragraph === paragraph.number; at = sentences[nextSentence])
      own.push({ ...at, index: nextSentence++ });
    // Whatever ends before this paragraph concerns none below it.
    while ((sorted[firstMark]?.end ?? Number.POSITIVE_INFINITY) <= paragraph.start) firstMark++;
    const here: Mark[] = [];
    for (let at = firstMark; at < sorted.length; at++) {
      const mark = sorted[at] as Mark;
      if (mark.start >= paragraph.end) break;
      if (mark.end > paragraph.start) here.push(mark);
    }
    const said = notes.filter((note) => touches(note, paragraph));
    const last = before[i];
    if (last?.paragraph === paragraph && sameMarks(last.marks, here) && sameNotes(last.notes, said)) return last;
    const cutSentences = own.map((sentence) => ({ ...sentence, pieces: cut(sentence, here, said) }));
    return { paragraph, marks: here, notes: said, sentences: cutSentences };
  });
}

function cut(sentence: Span, marks: readonly Mark[], notes: readonly Note[]): readonly Piece[] {
  const over = marks.filter((mark) => touches(mark, sentence));
  const inside = (at: number) => at > sentence.start && at < sentence.end;
  const bounds = [...over, ...notes].flatMap(({ start, end }) => [start, end].filter(inside));
  const cuts = [...new Set(bounds)].sort((a, b) => a - b);
  return [sentence.start, ...cuts].map((start, i) => {
    const end = cuts[i] ?? sentence.end;
    const here = over.filter((mark) => touches(mark, { start, end }));
    const kinds = notes.filter((note) => touches(note, { start, end })).map(({ kind }) => kind);
    const ends = here.filter((mark) => mark.end <= end && mark.news !== "fresh");
    return { start, end, marks: here.filter((mark) => mark.news !== "gone"), ends, notes: kinds };
  });
}

/** Whether nothing was made of a sentence yet that its reader has let in. */
export const isBare = ({ pieces }: SentencePieces): boolean =>
  pieces.every(({ marks, ends }) => ends.length === 0 && marks.every(({ news }) => news === "fresh"));

const touches = (one: Span, other: Span): boolean => one.start < other.end && one.end > other.start;

const sameMarks = (some: readonly Mark[], others: readonly Mark[]): boolean =>
  some.length === others.length &&
  some.every((mark, i) => {
    const other = others[i] as Mark;
    return mark === other || (sameSpan(mark, other) && sameClaim(mark, other));
  });

const sameClaim = (one: Mark, other: Mark): boolean =>
  one.id === other.id &&
  one.claimId === other.claimId &&
  one.role === other.role &&
  one.number === other.number &&
  one.news === other.news &&
  one.heat === other.heat;

const sameNotes = (some: readonly Note[], others: readonly Note[]): boolean =>
  some.length === others.length &&
  some.every((note, i) => sameSpan(note, others[i] as Note) && note.kind === others[i]?.kind);

const sameSpan = (one: Span, other: Span): boolean => one.start === other.start && one.end === other.end;
