import { visitBetween } from "@/lib/argument/layout/columns";
import { type Camera, type Size, seen } from "../camera";
import type { TextLook } from "../card-size";
import type { Palette } from "../palette";
import { type Box, boxAt, nodeOf, roleOf, type Scene } from "../scene";
import { type Card, drawCard, drawHandle, drawSign, type Handle, signRadius } from "./draw-card";
import { drawLinks, hairs } from "./draw-links";
import { canvasPen, directionOf, type Pen } from "./pen";
import { roundBox } from "./shapes";

/** What is written on a debate's cards; found out as they come into view. */
export interface Content {
  readonly card: (node: number, scene: Scene) => Card;
  readonly handle: (node: number, scene: Scene) => Handle;
  /** As "1.3.2". */
  readonly number: (node: number) => string;
  /** As much of a claim as fits in so many lines of the font of titles. */
  readonly title: (node: number, width: number, lines: number) => readonly string[];
  /** null: there is none, or it may not be seen. */
  readonly strength: (node: number) => number | null;
}

export interface Look {
  readonly camera: Camera;
  readonly size: Size;
  /** Device pixels for a pixel of the page. */
  readonly ratio: number;
  readonly palette: Palette;
  readonly selected: number | null;
  /** The node that keys act on, while they do. */
  readonly focused: number | null;
}

/**
 * From which scale on cards can be read, their titles can, their signs can be told apart; below, claims are dots. From so
 * many pixels on a card with a title has room for its name.
 */
export const detail = { cards: 0.66, titles: 0.27, signs: 0.07, named: 180 } as const;
export const titleLook: TextLook = { family: "serif", size: 12.5, weight: 450 };
const titleLine = 15;
const numberLook: TextLook = { family: "sans", size: 11, weight: 600 };

/** Draws what is in view, with as much detail as can be seen. */
export function drawMap(context: CanvasRenderingContext2D, scene: Scene, content: Content, look: Look): void {
  const { camera, size, ratio, palette } = look;
  const { scale } = camera;
  const view = seen(camera, size);
  const world = () =>
    context.setTransform(ratio * scale, 0, 0, ratio * scale, -camera.x * ratio * scale, -camera.y * ratio * scale);
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, size.width * ratio, size.height * ratio);
  world();
  const pen = canvasPen(context);
  // Links of less than half a pixel are drawn as hairs, and a card's frame and handle reach beyond its box.
  if (scale < detail.signs) hairs(context, scene, view, scale, palette);
  else drawLinks(pen, scene, view, palette, 0.7 / scale);
  const wide: Box = { x: view.x - 60, y: view.y - 12, width: view.width + 120, height: view.height + 24 };
  if (scale >= detail.cards) {
    eachBox(scene, wide, 0, (box) => {
      drawCard(pen, content.card(nodeOf(scene, box), scene), boxAt(scene, box), palette);
    });
  } else if (scale >= detail.signs) {
    eachBox(scene, wide, 0.7 / scale, (box) => drawSmall(context, pen, scene, box, content, look));
  } else drawDots(context, scene, wide, content, look);
  world();
  outline(context, scene, content, look);
}

export function eachBox(scene: Scene, view: Box, grain: number, visit: (box: number) => void): void {
  for (const column of scene.columns) {
    const box = column[0] as number;
    const left = scene.x[box] as number;
    if (left > view.x + view.width || left + (scene.widths[box] as number) < view.x) continue;
    visitBetween(column, scene, [view.y, view.y + view.height], grain, visit);
  }
}

type Title = (width: number, lines: number) => readonly string[];

/** A card too small for its text: its title if that can be read, else its number; its sign and its strength. */
function drawSmall(
  context: CanvasRenderingContext2D,
  pen: Pen,
  scene: Scene,
  box: number,
  content: Content,
  { camera, ratio, palette }: Look,
): void {
  const { scale } = camera;
  const node = nodeOf(scene, box);
  const role = roleOf(scene, node);
  const { x, y, width, height } = boxAt(scene, box);
  const titled = scale >= detail.titles;
  // From further away a sign may be larger than life, but not than its card.
  const r = Math.min(height * 0.4, Math.max(signRadius, 5.5 / scale));
  if (role !== null) {
    const thick = Math.max(1, 1 / scale);
    const fill = titled || palette.forced ? palette.sheet : palette[`${role}-wash`];
    pen.path(roundBox(x, y, width, height, 10), { fill, stroke: palette[role], width: thick });
    drawStrength(pen, content.strength(node), { x, y, width, height }, thick * 2, palette.ink);
    drawSign(pen, role, titled ? x : x + r + 5 / scale, y + height / 2, r, palette);
    if (titled) drawHandle(pen, content.handle(node, scene), { x, y, width, height }, palette, 0.75 / scale);
  }
  // Words of one size on the screen, whatever the scale.
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  const at: Box = {
    x: (x - camera.x) * scale,
    y: (y - camera.y) * scale,
    width: width * scale,
    height: height * scale,
  };
  const title: Title = (width, lines) => content.title(node, width, lines);
  if (role === null && scene.rail) drawHeading(pen, scene, node, content, at, scale, palette);
  else if (role === null) writeTitle(pen, null, title, at, 0, palette);
  else if (titled) writeTitle(pen, content.card(node, scene), title, at, Math.max(7, (r + 6) * scale), palette);
  else writeNumber(pen, content.number(node), at, 2 * r * scale + 9, palette[role]);
  const world = ratio * scale;
  context.setTransform(world, 0, 0, world, -camera.x * world, -camera.y * world);
}

/** Where the card has room for all of it: half a number is another claim's. */
function writeNumber(pen: Pen, number: string, at: Box, margin: number, fill: string): void {
  if (at.height < 12 || number.length * 6.4 > at.width - margin - 2) return;
  pen.text(number, at.x + margin, at.y + at.height / 2 + 3.8, { look: numberLook, fill });
}

/** As many lines as fit; in a card with room to spare its name and strength above them. */
function writeTitle(pen: Pen, card: Card | null, title: Title, at: Box, margin: number, palette: Palette): void {
  const named = card !== null && card.role !== null && at.width > detail.named;
  const room = Math.max(1, Math.floor((at.height - (named ? 22 : 7)) / titleLine));
  const lines = title(at.width - margin - 10, room);
  const tall = lines.length * titleLine + (named ? 15 : 0);
  const start = at.y + (at.height - tall) / 2;
  if (named && card.role !== null) {
    pen.text(card.label, at.x + margin, start + 9.5, { look: numberLook, fill: palette[card.role] });
    const { strength, percent } = card.standing;
    const right = { look: numberLook, fill: palette.ink, end: true };
    if (strength !== null) pen.text(percent, at.x + at.width - 10, start + 9.5, right);
  }
  lines.forEach((line, i) => {
    const right = directionOf(line) === "rtl";
    const x = right ? at.x + at.width - 10 : at.x + margin;
    const y = start + (named ? 15 : 0) + (i + 0.76) * titleLine;
    pen.text(line, x, y, { look: titleLook, fill: palette.ink, end: right });
  });
}

/** Above columns of theses the question has the width of them all, and is their heading. */
function drawHeading(
  pen: Pen,
  scene: Scene,
  node: number,
  content: Content,
  at: Box,
  scale: number,
  palette: Palette,
): void {
  const size = Math.max(titleLook.size, Math.min(30, at.height * 0.5));
  const [line = ""] = content.title(node, (scene.bounds.width * scale * titleLook.size) / size, 1);
  const right = directionOf(line) === "rtl";
  const look = { ...titleLook, size, weight: 500 };
  const x = right ? at.x + scene.bounds.width * scale : at.x;
  pen.text(line, x, at.y + at.height - size * 0.35, { look, fill: palette.ink, end: right });
}

/** Along the foot of a small card: as long as the claim is strong. */
function drawStrength(pen: Pen, strength: number | null, box: Box, thick: number, ink: string): void {
  if (strength === null) return;
  const y = box.y + box.height - thick / 2;
  const [from, length] = [box.x + 10, box.width - 20];
  pen.path(`M${from} ${y}h${length * strength}`, { stroke: ink, width: thick });
}

/** Cards as dots: round for supports, square for others, paler the weaker a claim is. */
function drawDots(
  context: CanvasRenderingContext2D,
  scene: Scene,
  view: Box,
  content: Content,
  { camera: { scale }, palette }: Look,
): void {
  const pixel = 1 / scale;
  eachBox(scene, view, 0.8 * pixel, (box) => {
    const node = nodeOf(scene, box);
    const role = roleOf(scene, node);
    if (role === null) return;
    const { x, y, width, height } = boxAt(scene, box);
    context.fillStyle = palette[role];
    context.globalAlpha = 0.35 + 0.65 * (content.strength(node) ?? 0.35);
    const tall = Math.max(height * 0.8, pixel);
    if (role === "support" && height * scale > 3) {
      context.beginPath();
      context.roundRect(x, y, width, tall, tall / 2);
      context.fill();
    } else context.fillRect(x, y, width, tall);
  });
  context.globalAlpha = 1;
}

/** The selected claim in a heavy line, the focused one in the colour of focus, some way off, so that both are seen. */
function outline(context: CanvasRenderingContext2D, scene: Scene, content: Content, look: Look): void {
  const { palette } = look;
  const scale = look.camera.scale;
  const line = (node: number | null, colour: string, away: number, width: number) => {
    const box = node === null ? -1 : (scene.boxes[node] ?? -1);
    if (box === -1) return;
    const { x, y, width: wide, height } = boxAt(scene, box);
    const gap = away / Math.min(scale, 1);
    const data = roundBox(x - gap, y - gap, wide + 2 * gap, height + 2 * gap, 9 + gap);
    canvasPen(context).path(data, { stroke: colour, width: width / Math.min(scale, 1) });
    const role = roleOf(scene, nodeOf(scene, box));
    if (role === null || scale < detail.cards) return;
    drawSign(canvasPen(context), role, x, y + height / 2, signRadius, palette);
    drawHandle(canvasPen(context), content.handle(nodeOf(scene, box), scene), boxAt(scene, box), palette);
  };
  line(look.selected, palette.ink, 0, 2.5);
  line(look.focused, palette.focus, 4, 2.5);
}
