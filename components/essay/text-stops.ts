import type { Span } from "@/lib/essay/essay";
import { markStop, type Stop, sentenceStop } from "./essay-paragraph";
import { isBare, type ParagraphPieces } from "./pieces";

/** What one can go to in a text, in its order, and in which paragraph each stands. */
export interface Stops {
  readonly order: readonly Stop[];
  readonly paragraphOf: ReadonlyMap<Stop, number>;
}

/** The signs of passages, and for those who work on the text the sentences without one; headings are not worked on. */
export function stopsOf(cuts: readonly ParagraphPieces[], works: boolean): Stops {
  const paragraphOf = new Map<Stop, number>();
  for (const { paragraph, sentences } of cuts) {
    for (const sentence of sentences) {
      const { index, pieces } = sentence;
      const isStop = works && paragraph.kind !== "heading" && isBare(sentence);
      if (isStop) paragraphOf.set(sentenceStop(index), paragraph.number);
      for (const mark of pieces.flatMap(({ ends }) => ends)) paragraphOf.set(markStop(mark.id), paragraph.number);
    }
  }
  return { order: [...paragraphOf.keys()], paragraphOf };
}

const forwards = ["ArrowDown", "ArrowRight", "j"];
const backwards = ["ArrowUp", "ArrowLeft", "k"];

const mirrored: Readonly<Record<string, string>> = { ArrowLeft: "ArrowRight", ArrowRight: "ArrowLeft" };

/** The key as the words at an element run: in Hebrew or Arabic the arrow towards the left leads forwards. */
export const alongText = (key: string, element: Element): string =>
  getComputedStyle(element).direction === "rtl" ? (mirrored[key] ?? key) : key;

/** Where a key leads from a stop; null where it is none of the text's keys, undefined where there is nothing to go to. */
export function stopAfter({ order }: Stops, from: Stop, key: string, letters: boolean): Stop | undefined | null {
  const at = order.indexOf(from);
  if (/^[a-z]$/i.test(key) && !letters) return null;
  if (forwards.includes(key)) return order[at + 1];
  if (backwards.includes(key)) return order[at - 1];
  if (key === "Home") return order[0];
  if (key === "End") return order.at(-1);
  if (key === "n") return nextBare(order, at);
  if (key === "N") return order.slice(0, Math.max(0, at)).findLast(isSentence);
  return null;
}

/** The next sentence that nothing is made of yet, around the end. */
const nextBare = (order: readonly Stop[], at: number): Stop | undefined =>
  order.slice(at + 1).find(isSentence) ?? order.find(isSentence);

const isSentence = (stop: Stop): boolean => stop.startsWith("s-");

/** The words of each stop. */
export function spansOf(cuts: readonly ParagraphPieces[]): ReadonlyMap<Stop, Span> {
  const spans = new Map<Stop, Span>();
  for (const { sentences, marks } of cuts) {
    for (const { index, start, end } of sentences) spans.set(sentenceStop(index), { start, end });
    for (const { id, start, end } of marks) spans.set(markStop(id), { start, end });
  }
  return spans;
}
