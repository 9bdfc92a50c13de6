import { existsSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { Problem } from "@/lib/db/embedded/problem.mjs";
import { fingerprint, unlessDone } from "./sources";
import { runTool } from "./tool";

const sources = [
  "app",
  "components",
  "lib",
  "locales",
  "public",
  "prisma/schema.prisma",
  "instrumentation.ts",
  "proxy.ts",
  "next.config.js",
  "postcss.config.mjs",
  "tsconfig.json",
  "package-lock.json",
];

/** Prisma insists on an engine that it would download and never calls to generate: any program will do in its place. */
const generating = { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, CHECKPOINT_DISABLE: "1" };

const building = { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" };

/** Writes the Prisma client when the schema or Prisma has changed. */
export function generateClient(checkout: string, stop?: AbortSignal): Promise<boolean> {
  const folder = join(checkout, "lib/db/generated");
  mkdirSync(folder, { recursive: true });
  const from = () => fingerprint(checkout, ["prisma/schema.prisma", "node_modules/prisma/package.json"]);
  return unlessDone(join(folder, ".generated-from"), from, async () => {
    const { code, output } = await runTool(checkout, ["prisma/build/index.js", "generate"], generating, stop);
    if (code !== 0)
      throw new Problem(`${output}\nThe Prisma client could not be generated; Prisma's own words are above.`);
  });
}

/** Builds the app for production when its sources have changed since the last build. */
export function buildApp(checkout: string, stop?: AbortSignal): Promise<boolean> {
  const folder = join(checkout, process.env.NEXT_DIST_DIR ?? ".next");
  const mark = join(folder, "built-from");
  if (!existsSync(join(folder, "BUILD_ID"))) rmSync(mark, { force: true });
  return unlessDone(
    mark,
    () => fingerprint(checkout, sources),
    (isDone) => build(checkout, isDone, stop),
  );
}

/** One build at a time: Next holds a lock on the folder, and a second build gives up where this one waits. */
async function build(checkout: string, isDone: () => boolean, stop?: AbortSignal): Promise<void> {
  for (;;) {
    const { code, output } = await runTool(checkout, ["next/dist/bin/next", "build"], building, stop);
    if (code === 0) return;
    if (!output.includes("Another next build process is already running")) {
      throw new Problem(`${output}\nThe app could not be built; Next's own words are above.`);
    }
    await wait(2000, undefined, stop ? { signal: stop } : {});
    // A server may stand on what the other one has built by now.
    if (isDone()) return;
  }
}
