"use client";
import { type PointerEvent, useEffect, useRef, useState } from "react";
import { isMirrored } from "../ui/is-mirrored";
import { kept, type Size, seen } from "./camera";
import { eachBox } from "./draw/draw-map";
import type { Content } from "./draw/look";
import type { Palette } from "./palette";
import { nodeOf, roleOf, type Scene } from "./scene";
import type { ViewStore } from "./view-store";

const longest = { width: 184, height: 136 } as const;
const shortest = 64;

/** As long and as tall as the map is, within limits: a large debate is far taller than anybody could use. */
function sizeFor({ bounds }: Scene): Size {
  const aspect = bounds.width / Math.max(1, bounds.height);
  const width = Math.min(longest.width, Math.max(shortest, longest.height * aspect));
  return { width, height: Math.min(longest.height, Math.max(shortest, width / aspect)) };
}

/** The whole map small, with a window that shows what is looked at and can be dragged. For pointers: keys walk the map itself. */
export function Minimap({
  scene,
  content,
  palette,
  store,
}: {
  readonly scene: Scene;
  readonly content: Content;
  readonly palette: Palette;
  readonly store: ViewStore;
}) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const [needed, setNeeded] = useState(false);
  const size = sizeFor(scene);
  const [across, down] = [size.width / scene.bounds.width, size.height / scene.bounds.height];

  useEffect(() => {
    const context = canvas.current?.getContext("2d");
    if (!needed || !canvas.current || !context) return;
    const ratio = window.devicePixelRatio || 1;
    canvas.current.width = size.width * ratio;
    canvas.current.height = size.height * ratio;
    if (isMirrored()) context.setTransform(-ratio, 0, 0, ratio, size.width * ratio, 0);
    else context.setTransform(ratio, 0, 0, ratio, 0, 0);
    eachBox(scene, scene.bounds, 1 / down, (box) => {
      const node = nodeOf(scene, box);
      context.fillStyle = palette[roleOf(scene, node) ?? "ink-faint"];
      context.globalAlpha = 0.4 + 0.6 * (content.strength(node) ?? 0.3);
      const [width, height] = [(scene.widths[box] as number) * across, (scene.heights[box] as number) * down];
      context.fillRect(
        (scene.x[box] as number) * across,
        (scene.y[box] as number) * down,
        width,
        Math.max(0.9, height),
      );
    });
  }, [scene, content, palette, needed, size.width, size.height, across, down]);

  useEffect(() => {
    const place = () => {
      const view = seen(store.camera(), store.size());
      const { bounds } = scene;
      const whole =
        view.x <= 0 && view.y <= 0 && view.x + view.width >= bounds.width && view.y + view.height >= bounds.height;
      setNeeded(!whole);
      if (frame.current === null) return;
      const left = Math.max(0, view.x * across);
      const top = Math.max(0, view.y * down);
      const right = Math.min(size.width, (view.x + view.width) * across);
      const from = Math.min(isMirrored() ? size.width - right : left, size.width - 4);
      const bottom = Math.min(size.height, (view.y + view.height) * down);
      Object.assign(frame.current.style, {
        transform: `translate(${Math.max(0, from)}px, ${Math.min(top, size.height - 4)}px)`,
        width: `${Math.max(4, right - left)}px`,
        height: `${Math.max(4, bottom - top)}px`,
      });
    };
    place();
    return store.listen(place);
  }, [scene, store, across, down, size.width, size.height]);

  function look(event: PointerEvent<HTMLDivElement>): void {
    if (event.buttons === 0) return;
    if (event.type === "pointerdown") event.currentTarget.setPointerCapture(event.pointerId);
    // As large as it is shown: small screens have it smaller.
    const shown = event.currentTarget.getBoundingClientRect();
    const camera = store.camera();
    const view = seen(camera, store.size());
    const across = isMirrored() ? shown.right - event.clientX : event.clientX - shown.left;
    const x = (across / shown.width) * scene.bounds.width - view.width / 2;
    const y = ((event.clientY - shown.top) / shown.height) * scene.bounds.height - view.height / 2;
    store.jump(kept({ ...camera, x, y }, scene.bounds, store.size()));
  }
  return (
    <div
      aria-hidden
      hidden={!needed}
      className="map-mini no-print"
      style={{ width: size.width, height: size.height }}
      onPointerDown={look}
      onPointerMove={look}
    >
      <canvas ref={canvas} style={{ width: size.width, height: size.height }} />
      <div ref={frame} className="map-mini-frame" />
    </div>
  );
}
