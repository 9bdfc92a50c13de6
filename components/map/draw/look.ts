import type { Camera, Size } from "../camera";
import type { TextLook } from "../card-size";
import type { Palette } from "../palette";
import type { Scene } from "../scene";
import type { Card, Handle } from "./draw-card";

/** What is written on a debate's cards; found out as they come into view. */
export interface Content {
  readonly card: (node: number, scene: Scene) => Card;
  readonly handle: (node: number, scene: Scene) => Handle;
  /** Whether it is there only because a claim below it matches a filter. */
  readonly isContext: (node: number) => boolean;
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
  /** Whether the picture runs from right to left: everything counts from where reading begins. */
  readonly mirrored: boolean;
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

type Frame = Pick<Look, "camera" | "size" | "ratio" | "mirrored">;

/** From here on, numbers are places on the map. */
export function onMap(context: CanvasRenderingContext2D, { camera, size, ratio, mirrored }: Frame): void {
  const [scale, left] = [ratio * camera.scale, ratio * camera.x * camera.scale];
  const top = -camera.y * scale;
  if (mirrored) context.setTransform(-scale, 0, 0, scale, size.width * ratio + left, top);
  else context.setTransform(scale, 0, 0, scale, -left, top);
}

/** From here on, numbers are pixels of the page. */
export function onScreen(context: CanvasRenderingContext2D, { size, ratio, mirrored }: Omit<Frame, "camera">): void {
  if (mirrored) context.setTransform(-ratio, 0, 0, ratio, size.width * ratio, 0);
  else context.setTransform(ratio, 0, 0, ratio, 0, 0);
}
