"use client";
import { type RefObject, useEffect, useRef, useState } from "react";
import { isMirrored } from "../ui/is-mirrored";
import { drawMap } from "./draw/draw-map";
import type { Content } from "./draw/look";
import { onPaletteChange, type Palette, paletteAt } from "./palette";
import type { Scene } from "./scene";
import type { ViewStore } from "./view-store";

/** The page's colours where the map stands, as they are now. */
export function usePalette(element: RefObject<HTMLElement | null>): Palette | null {
  const [palette, setPalette] = useState<Palette | null>(null);
  useEffect(() => {
    const read = () => element.current && setPalette(paletteAt(element.current));
    read();
    return onPaletteChange(read);
  }, [element]);
  return palette;
}

interface Drawn {
  readonly scene: Scene | null;
  readonly content: Content | null;
  readonly palette: Palette | null;
  readonly selected: number | null;
  readonly focused: number | null;
}

/** Draws once a frame at most, when something has changed. */
export function useDrawing(canvas: RefObject<HTMLCanvasElement | null>, store: ViewStore, drawn: Drawn): void {
  const latest = useRef(drawn);
  const request = useRef(() => {});
  useEffect(() => {
    latest.current = drawn;
    request.current();
  });
  useEffect(() => {
    let frame = 0;
    const draw = () => {
      frame = 0;
      const [element, { scene, content, palette, selected, focused }] = [canvas.current, latest.current];
      const context = element?.getContext("2d") ?? null;
      if (element === null || context === null || scene === null || content === null || palette === null) return;
      const [size, ratio] = [store.size(), window.devicePixelRatio || 1];
      const [width, height] = [Math.round(size.width * ratio), Math.round(size.height * ratio)];
      if (element.width !== width) element.width = width;
      if (element.height !== height) element.height = height;
      drawMap(context, scene, content, {
        ...{ camera: store.camera(), size, ratio, mirrored: isMirrored() },
        ...{ palette, selected, focused },
      });
    };
    request.current = () => {
      frame ||= requestAnimationFrame(draw);
    };
    const stop = store.listen(() => request.current());
    request.current();
    return () => {
      stop();
      cancelAnimationFrame(frame);
    };
  }, [canvas, store]);
}
