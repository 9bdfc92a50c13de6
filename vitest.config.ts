import { defineConfig } from "vitest/config";

const database = { globalSetup: "tests/support/postgres.ts" };

/** Properties are tried on the same examples in every run. */
const sameChance = "tests/support/chance.ts";

/** `freshDatabase` per test file; the DATABASE_URL of the process is that of the file. */
const ownDatabase = { ...database, setupFiles: [sameChance, "tests/support/each-file.ts"] };

/** Tests that start whole servers: one at a time, each with patience, after everything else. */
const wholeServers = { fileParallelism: false, testTimeout: 180_000, hookTimeout: 240_000 };

export default defineConfig({
  resolve: { alias: { "@": import.meta.dirname } },
  test: {
    maxWorkers: 2,
    // Dropping the databases of a run takes its time.
    teardownTimeout: 60_000,
    // What is waited for comes at once, on a busy computer later.
    expect: { poll: { timeout: 15_000 } },
    projects: [
      project("pure", ["argument", "access", "formats", "essay", "seed", "locales", "cli/alone"], {
        isolate: false,
        testTimeout: 20_000,
      }),
      project("components", ["components"], { environment: "jsdom" }),
      project("services", ["services", "db", "auth", "actions", "http"], { ...ownDatabase, testTimeout: 20_000 }),
      project("commands", ["cli/database"], { ...ownDatabase, testTimeout: 120_000, hookTimeout: 120_000 }),
      project("reliability", ["reliability"], { ...database, ...wholeServers, sequence: { groupOrder: 1 } }),
      // Two at a time: each waits for its browser much of the time, and none of them kills anything.
      project("e2e", ["e2e"], { ...database, ...wholeServers, fileParallelism: true, sequence: { groupOrder: 2 } }),
    ],
  },
});

function project(name: string, folders: string[], test: object) {
  const include = folders.map((folder) => `tests/${folder}/**/*.test.{ts,tsx}`);
  const usual = { environment: "node", pool: "forks" as const, setupFiles: [sameChance] };
  return { extends: true as const, test: { name, include, ...usual, ...test } };
}
