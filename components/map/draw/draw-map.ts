import { visitBetween } from "@/lib/argument/layout/columns";
import { seen } from "../camera";
import { type Box, boxAt, nodeOf, roleOf, type Scene } from "../scene";
import { drawCard, drawHandle, drawSign, signRadius } from "./draw-card";
import { drawLinks, hairs } from "./draw-links";
import { drawSmall } from "./draw-small";
import { type Content, detail, type Look, onMap } from "./look";
import { canvasPen, type Pen } from "./pen";
import { roundBox } from "./shapes";

/** Draws what is in view, with as much detail as can be seen. */
export function drawMap(context: CanvasRenderingContext2D, scene: Scene, content: Content, look: Look): void {
  const { camera, size, ratio, palette } = look;
  const { scale } = camera;
  const view = seen(camera, size);
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, size.width * ratio, size.height * ratio);
  onMap(context, look);
  const pen = canvasPen(context, look.mirrored);
  // Links of less than half a pixel are drawn as hairs, and a card's frame and handle reach beyond its box.
  if (scale < detail.signs) hairs(context, scene, view, scale, palette);
  else drawLinks(pen, scene, view, palette, 0.7 / scale);
  const alphaOf = (box: number) => (content.isContext(nodeOf(scene, box)) ? 0.5 : 1);
  const wide: Box = { x: view.x - 60, y: view.y - 12, width: view.width + 120, height: view.height + 24 };
  if (scale >= detail.cards) {
    eachBox(scene, wide, 0, (box) => {
      context.globalAlpha = alphaOf(box);
      drawCard(pen, content.card(nodeOf(scene, box), scene), boxAt(scene, box), palette);
    });
  } else if (scale >= detail.signs) {
    eachBox(scene, wide, 0.7 / scale, (box) => {
      context.globalAlpha = alphaOf(box);
      drawSmall(context, pen, scene, box, content, look);
    });
  } else drawDots(context, scene, wide, content, look);
  context.globalAlpha = 1;
  onMap(context, look);
  outline(pen, scene, content, look);
}

export function eachBox(scene: Scene, view: Box, grain: number, visit: (box: number) => void): void {
  for (const column of scene.columns) {
    const box = column[0] as number;
    const left = scene.x[box] as number;
    if (left > view.x + view.width || left + (scene.widths[box] as number) < view.x) continue;
    visitBetween(column, scene, [view.y, view.y + view.height], grain, visit);
  }
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
    context.globalAlpha = content.isContext(node) ? 0.2 : 0.35 + 0.65 * (content.strength(node) ?? 0.35);
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
function outline(pen: Pen, scene: Scene, content: Content, look: Look): void {
  const { palette } = look;
  const scale = look.camera.scale;
  const line = (node: number | null, colour: string, away: number, width: number) => {
    const box = node === null ? -1 : (scene.boxes[node] ?? -1);
    if (box === -1) return;
    const { x, y, width: wide, height } = boxAt(scene, box);
    const gap = away / Math.min(scale, 1);
    const data = roundBox(x - gap, y - gap, wide + 2 * gap, height + 2 * gap, 9 + gap);
    pen.path(data, { stroke: colour, width: width / Math.min(scale, 1) });
    const role = roleOf(scene, nodeOf(scene, box));
    if (role === null || scale < detail.cards) return;
    drawSign(pen, role, x, y + height / 2, signRadius, palette);
    drawHandle(pen, content.handle(nodeOf(scene, box), scene), boxAt(scene, box), palette);
  };
  line(look.selected, palette.ink, 0, 2.5);
  line(look.focused, palette.focus, 4, 2.5);
}
