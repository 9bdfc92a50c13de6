import type { Laid, layouter, Material, Opening } from "./layout-job";
import type { FromWorker, ToWorker } from "./layout-worker";

/** Has debates laid out by a worker, so that the page can be used meanwhile. */
export interface LayoutClient {
  readonly take: (material: Material) => void;
  readonly lay: (opening: Opening, progress?: (share: number) => void) => Promise<Laid>;
  readonly end: () => void;
}

interface Waiting {
  readonly opening: Opening;
  readonly done: (laid: Laid) => void;
  readonly failed: (reason: unknown) => void;
  readonly progress: (share: number) => void;
}

/** Where the worker's script cannot be had, without a network say, the page does the work itself. */
export function layoutClient(): LayoutClient {
  const worker = new Worker(new URL("./layout-worker.ts", import.meta.url), { type: "module" });
  const waiting = new Map<number, Waiting>();
  let jobs = 0;
  let newest: Material | null = null;
  let here: Promise<typeof layouter> | null = null;
  /** Of the newest material. */
  let lay: ReturnType<typeof layouter> | null = null;
  let isAlive = false;
  const send = (message: ToWorker) => worker.postMessage(message);
  const doHere = (job: number) => {
    here ??= layouterHere();
    here.then(
      (make) => {
        const wanted = waiting.get(job);
        if (wanted === undefined || newest === null) return;
        waiting.delete(job);
        lay ??= make(newest);
        wanted.done(lay(wanted.opening, wanted.progress));
      },
      (reason) => fail(reason),
    );
  };
  const fail = (reason: unknown) => {
    for (const { failed } of waiting.values()) failed(reason);
    waiting.clear();
  };
  worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
    isAlive = true;
    const job = waiting.get(data.job);
    if (data.kind === "progress") return job?.progress(data.share);
    waiting.delete(data.job);
    job?.done(data.laid);
  };
  worker.onerror = (event) => {
    if (isAlive) return fail(event.message);
    here ??= layouterHere();
    for (const job of waiting.keys()) doHere(job);
  };
  return {
    take: (material) => {
      [newest, lay] = [material, null];
      send({ kind: "material", material });
    },
    lay: (opening, progress = () => {}) =>
      new Promise((done, failed) => {
        const job = ++jobs;
        waiting.set(job, { opening, done, failed, progress });
        if (here === null) send({ kind: "lay", job, opening });
        else doHere(job);
      }),
    end: () => worker.terminate(),
  };
}

const layouterHere = async (): Promise<typeof layouter> => (await import("./layout-job")).layouter;
