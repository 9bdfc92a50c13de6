import { levelThatFits, openAbove, shownNodes } from "@/lib/argument/layout/debate-tree";
import { tidyTree } from "@/lib/argument/layout/tidy-tree";
import { type Advances, advanceIn } from "./advances";
import { cards, gaps, heightOf, kindAt, linesOn } from "./card-size";

/** A debate as the layout needs it: no claims, only their texts. */
export interface Material {
  readonly parents: Int32Array;
  readonly depths: Int32Array;
  readonly ends: Int32Array;
  readonly texts: readonly string[];
  readonly advances: Advances;
}

/** Which nodes show their answers, or the room that the first look is to fill. */
export type Opening = { readonly open: Uint8Array } | { readonly room: { width: number; height: number } };

/** The shown nodes in outline order, and where each of their cards stands. */
export interface Laid {
  readonly open: Uint8Array;
  readonly nodes: Int32Array;
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly widths: Float64Array;
  readonly heights: Float64Array;
}

/** Lays a debate out again and again; how tall a card is is found out once, when it is first shown. */
export function layouter({ parents, depths, ends, texts, advances }: Material) {
  const advance = {
    question: advanceIn(advances, "question"),
    thesis: advanceIn(advances, "thesis"),
    claim: advanceIn(advances, "claim"),
  };
  const tall = new Float64Array(parents.length);
  const height = (node: number): number => {
    if (tall[node] === 0) {
      const kind = kindAt(depths[node] as number);
      tall[node] = heightOf(kind, linesOn(kind, texts[node] as string, advance[kind]).length);
    }
    return tall[node] as number;
  };
  const sizeOf = (node: number) => ({
    width: cards[kindAt(depths[node] as number)].width + gaps.along,
    height: height(node) + gaps.siblings,
  });

  return (opening: Opening, progress: (share: number) => void): Laid => {
    const open = "open" in opening ? opening.open : openAbove(depths, levelThatFits(depths, sizeOf, opening.room));
    const nodes = shownNodes(ends, open);
    const at = new Int32Array(parents.length);
    const own = { parents: new Int32Array(nodes.length), widths: new Float64Array(nodes.length) };
    const heights = new Float64Array(nodes.length);
    nodes.forEach((node, i) => {
      at[node] = i;
      own.parents[i] = node === 0 ? -1 : (at[parents[node] as number] as number);
      own.widths[i] = cards[kindAt(depths[node] as number)].width;
      heights[i] = height(node);
      if (i % 4096 === 4095) progress((0.8 * i) / nodes.length);
    });
    return { open, nodes, widths: own.widths, heights, ...tidyTree({ ...own, heights }, gaps) };
  };
}
