import type { Anchor } from "./anchor";

/** A passage as it is told outside. */
export interface Annotated {
  /** The annotation's own address. */
  readonly id: string;
  /** Where its claim is read, and the claim's words. */
  readonly claim: { readonly url: string; readonly text: string };
  readonly anchor: Anchor;
  readonly orphaned: boolean;
}

export interface AnnotatedEssay {
  /** The collection's own address, and what it is called. */
  readonly id: string;
  readonly label: string;
  /** Where the text itself is: its own address where it has one. */
  readonly source: string;
  /** null where the reader does not see it: then no positions are told. */
  readonly text: string | null;
}

/**
 * The passages of an essay as an annotation collection with one page. A passage is told by its quote, and by its
 * position in code points, unless it is orphaned or the text is not shown.
 * Source: W3C, "Web Annotation Data Model", 2017-02-23, 3.2 (bodies), 4.2.4, 4.2.5 (selectors), 5 (collections).
 */
export function annotationsOf(essay: AnnotatedEssay, passages: readonly Annotated[]): AnnotationCollection {
  const { id, label, source, text } = essay;
  const pointsAt = text === null ? null : codePointsAt(text, passages);
  const items = passages.map(({ id, claim, anchor, orphaned }): Annotation => {
    const { exact, prefix, suffix } = anchor;
    const quote = { type: "TextQuoteSelector" as const, exact, ...(prefix && { prefix }), ...(suffix && { suffix }) };
    const [start, end] = [pointsAt?.get(anchor.start) ?? 0, pointsAt?.get(anchor.end) ?? 0];
    const position = { type: "TextPositionSelector" as const, start, end };
    return {
      ...{ "@context": context, id, type: "Annotation", motivation: "linking" },
      body: [
        { id: claim.url, type: "Text", format: "text/html" },
        { type: "TextualBody", value: claim.text, format: "text/plain", purpose: "describing" },
      ],
      target: { source, selector: pointsAt === null || orphaned ? [quote] : [quote, position] },
    };
  });
  const page = { id: `${id}#page-1`, type: "AnnotationPage" as const, partOf: id, startIndex: 0, items };
  return { "@context": context, id, type: "AnnotationCollection", label, total: items.length, first: page };
}

/** By offset in UTF-16 units, for each offset of these anchors: how many code points stand before it. */
function codePointsAt(text: string, passages: readonly Annotated[]): ReadonlyMap<number, number> {
  const offsets = [...new Set(passages.flatMap(({ anchor }) => [anchor.start, anchor.end]))].sort((a, b) => a - b);
  const found = new Map<number, number>();
  let [at, points] = [0, 0];
  for (const offset of offsets) {
    for (; at < Math.min(offset, text.length); points++) at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
    found.set(offset, points);
  }
  return found;
}

const context = "http://www.w3.org/ns/anno.jsonld";

type Selector =
  | { readonly type: "TextQuoteSelector"; readonly exact: string; readonly prefix?: string; readonly suffix?: string }
  | { readonly type: "TextPositionSelector"; readonly start: number; readonly end: number };

interface Annotation {
  readonly "@context": string;
  readonly id: string;
  readonly type: "Annotation";
  readonly motivation: "linking";
  readonly body: readonly [
    { readonly id: string; readonly type: "Text"; readonly format: "text/html" },
    { readonly type: "TextualBody"; readonly value: string; readonly format: string; readonly purpose: "describing" },
  ];
  readonly target: { readonly source: string; readonly selector: readonly Selector[] };
}

export interface AnnotationCollection {
  readonly "@context": string;
  readonly id: string;
  readonly type: "AnnotationCollection";
  readonly label: string;
  readonly total: number;
  readonly first: {
    readonly id: string;
    readonly type: "AnnotationPage";
    readonly partOf: string;
    readonly startIndex: number;
    readonly items: readonly Annotation[];
  };
}
