import { isStill } from "../ui/is-still";
import { between, type Camera, type Size } from "./camera";

/** Where one looks, kept outside React: it changes with every frame of a drag. */
export interface ViewStore {
  readonly camera: () => Camera;
  readonly size: () => Size;
  readonly resize: (size: Size) => void;
  readonly jump: (camera: Camera) => void;
  /** There in a moment, or at once for those who want no motion. */
  readonly glide: (camera: Camera) => void;
  /** Gives the way to stop listening. */
  readonly listen: (changed: () => void) => () => void;
}

const duration = 260;

export function createViewStore(): ViewStore {
  let camera: Camera = { x: 0, y: 0, scale: 1 };
  let size: Size = { width: 1, height: 1 };
  let frame = 0;
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  const jump = (to: Camera) => {
    cancelAnimationFrame(frame);
    camera = to;
    tell();
  };
  return {
    camera: () => camera,
    size: () => size,
    resize: (to) => {
      size = to;
      tell();
    },
    jump,
    glide: (to) => {
      if (isStill()) return jump(to);
      cancelAnimationFrame(frame);
      const [from, started] = [camera, performance.now()];
      const step = (now: number) => {
        const share = Math.min(1, Math.max(0, (now - started) / duration));
        camera = share === 1 ? to : between(from, to, 1 - (1 - share) ** 3);
        tell();
        if (share < 1) frame = requestAnimationFrame(step);
      };
      frame = requestAnimationFrame(step);
    },
    listen: (changed) => {
      listeners.add(changed);
      return () => void listeners.delete(changed);
    },
  };
}
