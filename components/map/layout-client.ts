import type { Laid, Material, Opening } from "./layout-job";
import type { FromWorker, ToWorker } from "./layout-worker";

/** Has debates laid out by a worker, so that the page can be used meanwhile. */
export interface LayoutClient {
  readonly take: (material: Material) => void;
  readonly lay: (opening: Opening, progress?: (share: number) => void) => Promise<Laid>;
  readonly end: () => void;
}

interface Waiting {
  readonly done: (laid: Laid) => void;
  readonly failed: (reason: unknown) => void;
  readonly progress: (share: number) => void;
}

export function layoutClient(): LayoutClient {
  const worker = new Worker(new URL("./layout-worker.ts", import.meta.url), { type: "module" });
  const waiting = new Map<number, Waiting>();
  let jobs = 0;
  const send = (message: ToWorker) => worker.postMessage(message);
  worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
    const job = waiting.get(data.job);
    if (data.kind === "progress") return job?.progress(data.share);
    waiting.delete(data.job);
    job?.done(data.laid);
  };
  worker.onerror = (event) => {
    for (const { failed } of waiting.values()) failed(event.message);
    waiting.clear();
  };
  return {
    take: (material) => send({ kind: "material", material }),
    lay: (opening, progress = () => {}) =>
      new Promise((done, failed) => {
        const job = ++jobs;
        waiting.set(job, { done, failed, progress });
        send({ kind: "lay", job, opening });
      }),
    end: () => worker.terminate(),
  };
}
