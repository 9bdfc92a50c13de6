import type { TextLook } from "../card-size";
import type { Palette } from "../palette";
import { type Box, boxAt, nodeOf, roleOf, type Scene } from "../scene";
import { type Card, drawHandle, drawSign, signRadius } from "./draw-card";
import { type Content, detail, type Look, onMap, onScreen, titleLook } from "./look";
import { isAgainst, type Pen } from "./pen";
import { roundBox } from "./shapes";

const titleLine = 15;
const numberLook: TextLook = { family: "sans", size: 11, weight: 600 };

type Title = (width: number, lines: number) => readonly string[];

/** A card too small for its text: its title if that can be read, else its number; its sign and its strength. */
export function drawSmall(
  context: CanvasRenderingContext2D,
  pen: Pen,
  scene: Scene,
  box: number,
  content: Content,
  look: Look,
): void {
  const { camera, palette } = look;
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
  onScreen(context, look);
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
  onMap(context, look);
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
    const end = isAgainst(line, pen);
    const x = end ? at.x + at.width - 10 : at.x + margin;
    const y = start + (named ? 15 : 0) + (i + 0.76) * titleLine;
    pen.text(line, x, y, { look: titleLook, fill: palette.ink, end });
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
  const end = isAgainst(line, pen);
  const look = { ...titleLook, size, weight: 500 };
  const x = end ? at.x + scene.bounds.width * scale : at.x;
  pen.text(line, x, at.y + at.height - size * 0.35, { look, fill: palette.ink, end });
}

/** Along the foot of a small card: as long as the claim is strong. */
function drawStrength(pen: Pen, strength: number | null, box: Box, thick: number, ink: string): void {
  if (strength === null) return;
  const y = box.y + box.height - thick / 2;
  const [from, length] = [box.x + 10, box.width - 20];
  pen.path(`M${from} ${y}h${length * strength}`, { stroke: ink, width: thick });
}
