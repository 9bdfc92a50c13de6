import { type Caption, drawWhole, originOf, pictureSize } from "./draw/draw-whole";
import type { Content } from "./draw/look";
import { canvasPen, escaped, svgPen } from "./draw/pen";
import { inHex, type Palette } from "./palette";
import type { Scene } from "./scene";

export interface Subject {
  readonly scene: Scene;
  readonly content: Content;
  readonly caption: Caption;
  readonly palette: Palette;
  readonly mirrored: boolean;
}

/** Tells how far it has come, and lets the page breathe. */
type Progress = (share: number) => void;

const pausing = (progress: Progress) => async (share: number) => {
  progress(share);
  await new Promise((resolve) => setTimeout(resolve));
};

/** The map as SVG: text stays text, and colours are written so that every program knows them. */
export async function svgOf(
  { scene, content, caption, palette, mirrored }: Subject,
  progress: Progress,
): Promise<Blob> {
  const { width, height } = pictureSize(scene, caption);
  const origin = originOf(scene);
  const view = `${mirrored ? origin.x - width : -origin.x} ${-origin.y} ${width} ${height}`;
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${view}" role="img">`,
    `<title>${escaped(caption.title)}</title>`,
    `<desc>${escaped(caption.source)}</desc>`,
    `<g stroke-linecap="round"${mirrored ? ' transform="scale(-1 1)"' : ""}>`,
  ];
  await drawWhole(svgPen(parts, mirrored), scene, content, caption, inHex(palette), pausing(progress));
  parts.push("</g>", "</svg>", "");
  return new Blob([parts.join("\n")], { type: "image/svg+xml" });
}

/** What browsers can make: sides in pixels, and pixels together. */
const limits = { side: 16_000, pixels: 120_000_000, scale: 2, least: 0.35 } as const;

/** Pixels for a unit of the map; null where a picture of it could not be read. */
function pngScale(scene: Scene, caption: Caption): number | null {
  const { width, height } = pictureSize(scene, caption);
  const scale = Math.min(
    limits.scale,
    limits.side / Math.max(width, height),
    Math.sqrt(limits.pixels / width / height),
  );
  return scale < limits.least ? null : scale;
}

/** null where it would be too large to be read, or the browser has no room for it. */
export async function pngOf(
  { scene, content, caption, palette, mirrored }: Subject,
  progress: Progress,
): Promise<Blob | null> {
  const scale = pngScale(scene, caption);
  if (scale === null) return null;
  const canvas = document.createElement("canvas");
  const { width, height } = pictureSize(scene, caption);
  canvas.width = Math.floor(width * scale);
  canvas.height = Math.floor(height * scale);
  const context = canvas.getContext("2d");
  if (context === null) return null;
  const origin = originOf(scene);
  const left = mirrored ? width - origin.x : origin.x;
  context.setTransform(mirrored ? -scale : scale, 0, 0, scale, left * scale, origin.y * scale);
  await drawWhole(canvasPen(context, mirrored), scene, content, caption, palette, pausing(progress));
  return new Promise((done) => canvas.toBlob(done, "image/png"));
}

/** As `how-should-washington-respond-map-2026-11-27.svg`: words of the question, what it is, the day. */
export function fileName(question: string, day: string, kind: "svg" | "png", word: string): string {
  const words = question
    .normalize("NFKC")
    .toLowerCase()
    .match(/[\p{L}\p{N}\p{M}]+/gu);
  const name: string[] = [];
  for (const one of words ?? []) {
    if ([...name, one].join("-").length > 60) break;
    name.push(one);
  }
  return `${[...name, word, day].join("-")}.${kind}`;
}

export function download(blob: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The browser reads it after this turn.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
