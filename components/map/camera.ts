import type { Box } from "./scene";

/** What part of the map is looked at: the map's point at the left upper corner, and pixels for a unit of the map. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

const largest = 2;
const smallest = 0.004;
/** At this scale a column of cards is five pixels wide. */
const hair = 0.012;

/** The part of the map that is seen. */
export const seen = ({ x, y, scale }: Camera, { width, height }: Size): Box => ({
  x,
  y,
  width: width / scale,
  height: height / scale,
});

/** The scale at which a box fits, with some air around it. */
function fittingScale(box: Box, { width, height }: Size): number {
  const air = Math.min(36, width / 20);
  return Math.min((width - 2 * air) / Math.max(1, box.width), (height - 2 * air) / Math.max(1, box.height));
}

const clampScale = (scale: number, whole: Box, size: Size): number =>
  Math.min(largest, Math.max(scale, Math.min(0.3, Math.max(smallest, fittingScale(whole, size) * 0.8))));

export const centred = (box: Box, scale: number, { width, height }: Size): Camera => ({
  x: box.x + box.width / 2 - width / 2 / scale,
  y: box.y + box.height / 2 - height / 2 / scale,
  scale,
});

/** The whole in view, no larger than life; of what would be a hair then, the top, as wide as the window. */
export function fitted(whole: Box, size: Size): Camera {
  const all = fittingScale(whole, size);
  if (all >= hair) return centred(whole, Math.min(1, all), size);
  const scale = Math.min(1, Math.max(hair, fittingScale({ ...whole, height: 1 }, size)));
  return { ...centred(whole, scale, size), y: whole.y - 24 / scale };
}

/** Nearer or further, the map's point under `at` staying where it is. */
export function zoomed(camera: Camera, factor: number, at: { x: number; y: number }, whole: Box, size: Size): Camera {
  const scale = clampScale(camera.scale * factor, whole, size);
  return {
    x: camera.x + at.x / camera.scale - at.x / scale,
    y: camera.y + at.y / camera.scale - at.y / scale,
    scale,
  };
}

/** As little movement as brings a box into view, some air around it; too large a box shows its left upper corner. */
export function brought(camera: Camera, box: Box, size: Size, air = 40): Camera {
  const view = seen(camera, size);
  const along = (start: number, length: number, from: number, extent: number) => {
    const room = Math.max(0, Math.min(air / camera.scale, (extent - length) / 2));
    const most = start - room;
    const least = start + length + room - extent;
    return least > most ? most : Math.min(most, Math.max(least, from));
  };
  return {
    x: along(box.x, box.width, view.x, view.width),
    y: along(box.y, box.height, view.y, view.height),
    scale: camera.scale,
  };
}

/** Keeps some of the map in view, however far one drags. */
export function kept(camera: Camera, whole: Box, size: Size): Camera {
  const view = seen(camera, size);
  const within = (from: number, start: number, length: number, extent: number) =>
    Math.min(start + length - extent * 0.25, Math.max(start - extent * 0.75, from));
  return {
    x: within(camera.x, whole.x, whole.width, view.width),
    y: within(camera.y, whole.y, whole.height, view.height),
    scale: camera.scale,
  };
}

/** Part of the way from one camera to another; the point that stays put in a zoom stays put on the way. */
export function between(from: Camera, to: Camera, share: number): Camera {
  const scale = from.scale * (to.scale / from.scale) ** share;
  if (Math.abs(from.scale - to.scale) < 1e-9) {
    return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share, scale };
  }
  const turned = (1 / scale - 1 / from.scale) / (1 / to.scale - 1 / from.scale);
  return { x: from.x + (to.x - from.x) * turned, y: from.y + (to.y - from.y) * turned, scale };
}
