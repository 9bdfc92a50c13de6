import { existsSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
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
  const schema = fingerprint(checkout, ["prisma/schema.prisma", "node_modules/prisma/package.json"]);
  return unlessDone(join(folder, ".schema"), schema, () =>
    runTool(checkout, ["prisma/build/index.js", "generate", "--no-hints"], generating, stop),
  );
}

/** Builds the app for production when its sources have changed since the last build. */
export function buildApp(checkout: string, stop?: AbortSignal): Promise<boolean> {
  const folder = join(checkout, process.env.NEXT_DIST_DIR ?? ".next");
  const mark = join(folder, "built-from");
  if (!existsSync(join(folder, "BUILD_ID"))) rmSync(mark, { force: true });
  return unlessDone(mark, fingerprint(checkout, sources), () =>
    runTool(checkout, ["next/dist/bin/next", "build"], building, stop),
  );
}
