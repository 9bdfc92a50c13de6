import { parentPort, workerData } from "node:worker_threads";
import { register } from "tsx/esm/api";

// A thread begins without the TypeScript that the app's process has registered.
register();
const { keepRegrouped } = await import("./regrouping-loop.ts");

const stop = new AbortController();
parentPort?.once("message", () => stop.abort());
await keepRegrouped(workerData.every, stop.signal);
