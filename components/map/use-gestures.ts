"use client";
import { type RefObject, useEffect, useRef } from "react";
import { isMirrored } from "../ui/is-mirrored";
import { kept, zoomed } from "./camera";
import { detail } from "./draw/look";
import { hit, type Scene } from "./scene";
import type { ViewStore } from "./view-store";

interface Handlers {
  readonly onCard: (node: number) => void;
  readonly onHandle: (node: number) => void;
}

/** On the screen, from where reading begins. */
interface Point {
  readonly x: number;
  readonly y: number;
}

/** So many pixels a pointer may stray between down and up and still mean what is under it. */
const stray = 5;

/** Drag, wheel, pinch and press, on the element that the map is drawn on. */
export function useGestures(
  element: RefObject<HTMLElement | null>,
  store: ViewStore,
  scene: Scene | null,
  handlers: Handlers,
): void {
  const latest = useRef({ scene, handlers });
  useEffect(() => {
    latest.current = { scene, handlers };
  });
  useEffect(() => {
    const target = element.current;
    if (target === null) return;
    const ends = new AbortController();
    const on = <K extends keyof HTMLElementEventMap>(
      name: K,
      act: (event: HTMLElementEventMap[K]) => void,
      passive = true,
    ) => target.addEventListener(name, act, { signal: ends.signal, passive });
    const pointers = new Map<number, Point>();
    let down: Point | null = null;
    const bounds = () => latest.current.scene?.bounds ?? { x: 0, y: 0, width: 1, height: 1 };
    const pointOf = (event: MouseEvent): Point => {
      const { left, right, top } = target.getBoundingClientRect();
      return { x: isMirrored() ? right - event.clientX : event.clientX - left, y: event.clientY - top };
    };
    const under = ({ x, y }: Point) => {
      const [{ scene: now }, camera] = [latest.current, store.camera()];
      return now && hit(now, camera.x + x / camera.scale, camera.y + y / camera.scale);
    };
    const pan = (x: number, y: number) => {
      const camera = store.camera();
      const moved = { ...camera, x: camera.x - x / camera.scale, y: camera.y - y / camera.scale };
      store.jump(kept(moved, bounds(), store.size()));
    };
    const zoom = (factor: number, at: Point) =>
      store.jump(kept(zoomed(store.camera(), factor, at, bounds(), store.size()), bounds(), store.size()));

    on("pointerdown", (event) => {
      if (event.button !== 0) return;
      target.setPointerCapture(event.pointerId);
      pointers.set(event.pointerId, pointOf(event));
      down = pointers.size === 1 ? pointOf(event) : null;
    });
    on("pointermove", (event) => {
      const [before, now] = [pointers.get(event.pointerId), pointOf(event)];
      if (before === undefined) {
        target.style.cursor = under(now) === null ? "grab" : "pointer";
        return;
      }
      if (down !== null && Math.hypot(now.x - down.x, now.y - down.y) < stray) return;
      down = null;
      target.style.cursor = "grabbing";
      const other = [...pointers].find(([id]) => id !== event.pointerId)?.[1];
      pointers.set(event.pointerId, now);
      if (other === undefined) return pan(now.x - before.x, now.y - before.y);
      const apart = (a: Point) => Math.max(1, Math.hypot(a.x - other.x, a.y - other.y));
      const middle = { x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 };
      pan((now.x - before.x) / 2, (now.y - before.y) / 2);
      zoom(apart(now) / apart(before), middle);
    });
    const release = (event: PointerEvent) => {
      pointers.delete(event.pointerId);
      target.style.cursor = "";
    };
    on("pointercancel", (event) => {
      release(event);
      down = null;
    });
    on("pointerup", (event) => {
      release(event);
      if (down === null) return;
      const [point, found] = [down, under(down)];
      down = null;
      if (found === null) return;
      // What is too small to be told from its neighbours is come nearer to, not chosen.
      if (store.camera().scale < detail.signs) {
        store.glide(zoomed(store.camera(), 4, point, bounds(), store.size()));
      } else if (found.handle) latest.current.handlers.onHandle(found.node);
      else latest.current.handlers.onCard(found.node);
    });
    on(
      "wheel",
      (event) => {
        event.preventDefault();
        const unit = event.deltaMode === 1 ? 16 : 1;
        if (!event.ctrlKey && !event.metaKey)
          return pan(event.deltaX * (isMirrored() ? unit : -unit), -event.deltaY * unit);
        const turn = Math.max(-40, Math.min(40, event.deltaY * unit));
        zoom(Math.exp(-turn / 100), pointOf(event));
      },
      false,
    );
    return () => ends.abort();
  }, [element, store]);
}
