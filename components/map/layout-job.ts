import { tidyBlocks } from "@/lib/argument/layout/blocks";
import { openAbove, shownNodes } from "@/lib/argument/layout/debate-tree";
import { type Advances, advanceIn } from "./advances";
import { cards, gaps, headingWidth, heightOf, kindAt, linesOn } from "./card-size";

/** A debate as the layout needs it: no claims, only their texts. */
export interface Material {
  readonly parents: Int32Array;
  readonly depths: Int32Array;
  readonly ends: Int32Array;
  readonly texts: readonly string[];
  readonly advances: Advances;
}

/** What a layout is to show. */
export interface Opening {
  /** Which nodes show their answers; or the room, in units of the map, that the first look is to fill. */
  readonly open: Uint8Array | { readonly width: number; readonly height: number };
  /** The page's width for its height, to choose columns by; or the columns of an earlier layout. */
  readonly fill: number | readonly number[];
}

/** The shown nodes in outline order, and where each of their cards stands. */
export interface Laid {
  readonly open: Uint8Array;
  readonly nodes: Int32Array;
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly widths: Float64Array;
  readonly heights: Float64Array;
  /** The column of each thesis. */
  readonly columns: readonly number[];
}

/** From the question to the theses below it, where they stand in columns. */
const drop = 64;
/** More cards than anybody could read at a first look. */
const most = 1500;

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
  const lay = (open: Uint8Array, fill: Opening["fill"], progress: (share: number) => void): Laid => {
    const nodes = shownNodes(ends, open);
    const at = new Int32Array(parents.length);
    const boxes = { parents: new Int32Array(nodes.length), widths: new Float64Array(nodes.length) };
    const heights = new Float64Array(nodes.length);
    nodes.forEach((node, i) => {
      at[node] = i;
      boxes.parents[i] = node === 0 ? -1 : (at[parents[node] as number] as number);
      boxes.widths[i] = cards[kindAt(depths[node] as number)].width;
      heights[i] = height(node);
      if (i % 4096 === 4095) progress((0.8 * i) / nodes.length);
    });
    const places = tidyBlocks({ ...boxes, heights }, gaps, fill, drop);
    if ((places.columns.at(-1) ?? 0) > 0) {
      // Over columns there is room for the question in fewer lines, and everything moves up.
      const lines = linesOn("question", texts[0] as string, advance.question, headingWidth).length;
      const saved = (heights[0] as number) - heightOf("question", lines);
      for (let i = 1; i < nodes.length; i++) places.y[i] = (places.y[i] as number) - saved;
      boxes.widths[0] = headingWidth;
      heights[0] = (heights[0] as number) - saved;
    }
    return { open, nodes, widths: boxes.widths, heights, ...places };
  };

  return ({ open, fill }: Opening, progress: (share: number) => void): Laid => {
    if (open instanceof Uint8Array) return lay(open, fill, progress);
    // The deepest level of which everything can be read; at least the theses.
    let best = lay(openAbove(depths, 1), fill, progress);
    for (let level = 2; best.nodes.length < most; level++) {
      const marks = openAbove(depths, level);
      if (shownNodes(ends, marks).length === best.nodes.length || shownNodes(ends, marks).length > most) break;
      const next = lay(marks, fill, progress);
      if (extent(next.x, next.widths) > open.width || extent(next.y, next.heights) > open.height) break;
      best = next;
    }
    return best;
  };
}

const extent = (places: Float64Array, sizes: Float64Array): number =>
  places.reduce((far, place, i) => Math.max(far, place + (sizes[i] as number)), 0);
