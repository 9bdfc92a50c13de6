import { parentPort, workerData } from "node:worker_threads";
import { register } from "tsx/esm/api";

// A thread begins without the TypeScript that the app's process has registered.
register();
const { keepRegrouped } = await import("./regrouping-loop.ts");
const { keepTold } = await import("./telling-loop.ts");
const { closeDatabase } = await import("../../lib/db/client.ts");

const stop = new AbortController();
parentPort?.once("message", () => stop.abort());
const { every } = workerData;
await Promise.all([keepRegrouped(every, stop.signal), keepTold(every, stop.signal)]);
await closeDatabase();
