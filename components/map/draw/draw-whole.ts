import type { ClaimRole } from "@/lib/argument/claim";
import type { TextLook } from "../card-size";
import type { Palette } from "../palette";
import { boxAt, type Scene } from "../scene";
import { drawCard, drawSign } from "./draw-card";
import { drawLinks } from "./draw-links";
import type { Content } from "./look";
import type { Pen } from "./pen";

/** What is written above and below a picture of a map, so that it can stand alone. */
export interface Caption {
  readonly title: string;
  /** The day, and where the debate is to be found. */
  readonly source: string;
  readonly roles: readonly { readonly role: ClaimRole; readonly name: string }[];
}

const margin = 56;
const foot = 76;
const titleLook: TextLook = { family: "sans", size: 17, weight: 600 };
const noteLook: TextLook = { family: "sans", size: 14, weight: 400 };

/** The question stands above columns as their heading; beside one column it is no title for the whole. */
const headOf = ({ rail }: Scene): number => (rail ? 0 : 78);

/** Where the scene begins in its picture. */
export const originOf = (scene: Scene) => ({ x: margin, y: margin + headOf(scene) });

/** How large the picture is, captions and margins included. Long captions of a small map may need more than the map. */
export function pictureSize(scene: Scene, { title, source }: Caption): { width: number; height: number } {
  const { bounds } = scene;
  const words = Math.max(title.length * 9.2, source.length * 7.4 + 380);
  return {
    width: Math.ceil(Math.max(bounds.width + 40, Math.min(words, 1600)) + 2 * margin),
    height: Math.ceil(bounds.height + 2 * margin + headOf(scene) + foot),
  };
}

/**
 * A picture of everything in the scene, with its captions. Gives back control every few hundred cards, so that a picture
 * of many thousands does not hold up the page.
 */
export async function drawWhole(
  pen: Pen,
  scene: Scene,
  content: Content,
  caption: Caption,
  palette: Palette,
  pause: (share: number) => Promise<void>,
): Promise<void> {
  const { width, height } = pictureSize(scene, caption);
  const { x: left, y: top } = originOf(scene);
  pen.path(`M${-left} ${-top}h${width}v${height}h${-width}z`, { fill: palette.paper });
  if (!scene.rail) {
    pen.text(caption.title, 0, 62 - top, { look: titleLook, fill: palette.ink });
    pen.path(`M0 ${80 - top}H${width - 2 * margin}`, { stroke: palette.rule, width: 1 });
  }
  drawLinks(pen, scene, scene.bounds, palette);
  for (const [i, node] of scene.nodes.entries()) {
    // Paper has nothing to press: what is open is seen to be.
    drawCard(pen, { ...content.card(node, scene), open: false }, boxAt(scene, scene.boxes[node] as number), palette);
    if (i % 400 === 399) await pause(i / scene.nodes.length);
  }
  const base = scene.bounds.height + margin + 48;
  pen.path(`M0 ${base - 36}H${width - 2 * margin}`, { stroke: palette.rule, width: 1 });
  let x = 9;
  for (const { role, name } of caption.roles) {
    drawSign(pen, role, x, base - 5, 9, palette);
    pen.text(name, x + 16, base, { look: noteLook, fill: palette["ink-soft"] });
    x += 44 + name.length * 7.4;
  }
  pen.text(caption.source, width - 2 * margin, base, { look: noteLook, fill: palette["ink-faint"], end: true });
}
