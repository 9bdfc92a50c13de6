import { type Advance, breakLines } from "@/lib/argument/layout/break-lines";
import { fontOf } from "../map/advances";
import type { TextLook } from "../map/card-size";
import { drawSign } from "../map/draw/draw-card";
import { onScreen, titleLook } from "../map/draw/look";
import { canvasPen, isAgainst } from "../map/draw/pen";
import type { Palette } from "../map/palette";
import type { BoxLook } from "./look";
import { patterns } from "./patterns";
import type { Place, Shares } from "./use-shares";

/** What is drawn, where, and in which colours. */
export interface Picture {
  readonly shares: Shares;
  readonly lookOf: (node: number) => BoxLook;
  /** What of it is seen. */
  readonly view: { readonly top: number; readonly width: number; readonly height: number };
  readonly ratio: number;
  readonly palette: Palette;
  /** Whether columns run from right to left. */
  readonly mirrored: boolean;
  readonly advance: Advance;
  readonly hiddenIn: (count: number) => string;
  readonly selected: Place | null;
  readonly focused: Place | null;
  readonly hovered: Place | null;
}

const line = 15;
const edge = 4;
const numberLook: TextLook = { family: "sans", size: 11, weight: 600 };

/** Draws every box with as much in it as its size allows: its colour, its pattern, its number, its words. */
export function drawOverview(context: CanvasRenderingContext2D, picture: Picture): void {
  const { shares, palette, view } = picture;
  const { icicle, skipped } = shares;
  onScreen(context, { ...picture, size: view });
  context.translate(0, -view.top);
  context.clearRect(0, view.top, view.width, view.height);
  const fills = patterns(context, picture);
  const isSeen = (box: number) => {
    const y = icicle.y[box] as number;
    return y < view.top + view.height && y + (icicle.heights[box] as number) > view.top;
  };
  for (let box = 0; box < icicle.nodes.length; box++) if (isSeen(box)) rest(context, picture, box);
  for (let box = 0; box < icicle.nodes.length; box++)
    if ((icicle.columns[box] as number) >= skipped && isSeen(box)) drawBox(context, picture, box, fills);
  outline(context, picture.hovered, palette["ink-soft"], 1.5);
  outline(context, picture.selected, palette.ink, 2.5);
  outline(context, picture.focused, palette.focus, 3);
}

/** The room beside a box for answers that are too many to have boxes of their own; those that have are drawn over it. */
function rest(context: CanvasRenderingContext2D, picture: Picture, box: number): void {
  const {
    palette,
    view,
    shares: { icicle },
  } = picture;
  if (icicle.hidden[box] === 0) return;
  const { x, y, width, height } = placeOf(picture, box);
  const left = x + width;
  if (left >= view.width - 1) return;
  context.globalAlpha = 0.55;
  context.fillStyle = palette.rule;
  context.fillRect(left, y, width - 2, height);
  context.globalAlpha = 1;
  context.fillStyle = palette["rule-strong"];
  context.fillRect(left, y, edge, height);
}

const placeOf = ({ shares: { icicle, columnWidth, skipped } }: Picture, box: number): Place => ({
  x: ((icicle.columns[box] as number) - skipped) * columnWidth,
  y: icicle.y[box] as number,
  width: columnWidth,
  height: icicle.heights[box] as number,
});

function drawBox(
  context: CanvasRenderingContext2D,
  picture: Picture,
  box: number,
  fills: ReturnType<typeof patterns>,
): void {
  const { palette, lookOf, view } = picture;
  const { icicle } = picture.shares;
  const look = lookOf(icicle.nodes[box] as number);
  const role = look.role ?? "thesis";
  const { x, y, width, height } = placeOf(picture, box);
  // Paper between the boxes, as long as there is enough of them.
  const gap = height > 5 ? 1 : height > 2.5 ? 0.5 : 0;
  const [wide, tall] = [width - 2, Math.max(height - gap, 0.75)];
  context.globalAlpha = look.context ? 0.45 : 1;
  context.fillStyle = palette.sheet;
  context.fillRect(x, y, wide, tall);
  if (!palette.forced && look.strength !== null) {
    const alpha = context.globalAlpha;
    context.globalAlpha = alpha * (role === "thesis" ? 0.03 + 0.12 * look.strength : 0.07 + 0.27 * look.strength);
    context.fillStyle = palette[role];
    context.fillRect(x, y, wide, tall);
    context.globalAlpha = alpha;
  }
  // At the end of the box, so that words need not be read through it.
  const pattern = look.contested ? fills[role] : look.unvoted ? fills.unvoted : null;
  if (pattern !== null && tall > 2) {
    context.fillStyle = pattern;
    context.fillRect(x + wide - bandOf(wide), y, bandOf(wide), tall);
  }
  if (palette.forced && tall > 4) {
    context.strokeStyle = palette.rule;
    context.lineWidth = 1;
    context.strokeRect(x + 0.5, y + 0.5, wide - 1, tall - 1);
  }
  context.fillStyle = palette[role];
  context.fillRect(x, y, edge, tall);
  if (tall >= 13) {
    // Of a box that begins above what is seen, the words are still there to be read.
    const from = Math.min(Math.max(y, view.top), y + Math.max(0, tall - 60));
    const room = wide - (pattern === null ? 0 : bandOf(wide));
    write(context, picture, box, look, { x, y: from, width: room, height: y + tall - from });
  }
  context.globalAlpha = 1;
}

const bandOf = (width: number): number => Math.min(30, width * 0.16);

function write(context: CanvasRenderingContext2D, picture: Picture, box: number, look: BoxLook, place: Place): void {
  const { palette, advance, hiddenIn } = picture;
  const { x, y, width, height } = place;
  const pen = canvasPen(context, picture.mirrored);
  const role = look.role ?? "thesis";
  const named = height >= 15;
  const left = x + edge + 18;
  const end = x + width - 6;
  const rows = Math.floor((height - 6) / line);
  const top = y + (rows > 1 ? 6 : Math.max(0, (height - line) / 2));
  if (named && look.role !== null) drawSign(pen, role, x + edge + 9, top + 7, 5.5, palette);
  const count = picture.shares.icicle.hidden[box] as number;
  const right = count > 0 ? hiddenIn(count) : look.percent;
  context.font = fontOf(numberLook);
  const [numberWidth, rightWidth] = [look.number, right].map((words) => context.measureText(words).width) as [
    number,
    number,
  ];
  const fits = left + numberWidth + rightWidth + 8 < end;
  if (rows <= 1 || width < 90) {
    if (numberWidth <= end - left) pen.text(look.number, left, top + 11, { look: numberLook, fill: palette[role] });
    if (fits && width >= 90) {
      const at = left + numberWidth + 8;
      const last = end - (right === "" ? 0 : rightWidth + 8);
      const [words = ""] = breakLines(look.text, advance, last - at, 1);
      const against = isAgainst(words, pen);
      pen.text(words, against ? last : at, top + 11.5, { look: titleLook, fill: palette.ink, end: against });
      if (right !== "") pen.text(right, end, top + 11, { look: numberLook, fill: palette["ink-soft"], end: true });
    }
    return;
  }
  pen.text(look.number, left, top + 11, { look: numberLook, fill: palette[role] });
  if (fits && right !== "") pen.text(right, end, top + 11, { look: numberLook, fill: palette.ink, end: true });
  const from = x + edge + 6;
  breakLines(look.text, advance, end - from, rows - 1).forEach((words, i) => {
    const against = isAgainst(words, pen);
    pen.text(words, against ? end : from, top + (i + 1) * line + 12, {
      look: titleLook,
      fill: palette.ink,
      end: against,
    });
  });
}

function outline(context: CanvasRenderingContext2D, place: Place | null, colour: string, width: number): void {
  if (place === null) return;
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.setLineDash([]);
  const away = width / 2;
  const tall = Math.max(place.height, 4);
  context.strokeRect(place.x + away, place.y + away, place.width - 2 - width, tall - width);
}

/** The font that boxes are written in has to be there before they are. */
export const overviewFonts = (): Promise<unknown> =>
  Promise.allSettled([titleLook, numberLook].map((look) => document.fonts.load(fontOf(look))));
