import { Worker } from "node:worker_threads";

const patience = 2000;

/**
 * Keeps the opinion groups of every debate up to date and tells people what is new, in a thread of its own, so that no
 * request waits for it. Should the thread break down, the app goes on and another one is begun a minute later.
 * @returns the way to end it
 */
export function startRegrouping({ every = 5000 }: { readonly every?: number } = {}): () => Promise<void> {
  let stopped = false;
  let again: NodeJS.Timeout | undefined;
  let worker = begin();

  function begin(): Worker {
    const thread = new Worker(new URL("./regrouping-thread.mjs", import.meta.url), { workerData: { every } });
    thread.on("error", (error) => console.error("Opinion groups could not be brought up to date:", error));
    thread.on("exit", () => {
      if (stopped) return;
      again = setTimeout(() => {
        worker = begin();
      }, 60_000);
      again.unref();
    });
    // The app stays up for its requests, not for this.
    thread.unref();
    return thread;
  }

  return async () => {
    stopped = true;
    clearTimeout(again);
    const ended = new Promise<void>((resolve) => worker.once("exit", () => resolve()));
    if (worker.threadId === -1) return;
    worker.postMessage("stop");
    // An analysis under way is dropped: whoever starts next makes it.
    const cut = setTimeout(() => void worker.terminate(), patience);
    await ended;
    clearTimeout(cut);
  };
}
