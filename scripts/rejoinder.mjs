#!/usr/bin/env node
import { existsSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Problem } from "../lib/db/embedded/problem.mjs";
import { bundled } from "./cli/bundle.mjs";
import { checkNode } from "./start/runtime.mjs";

// The command `rejoinder`. What needs no database runs from a bundle, because compiling each file at every start takes
// longer than the work; what needs one runs as `npm start` does.
const checkout = join(dirname(realpathSync(fileURLToPath(import.meta.url))), "..");

// Whoever writes is told of it as well; without this the process would end half way.
process.stdout.on("error", () => {});

try {
  checkNode();
  if (!existsSync(join(checkout, "node_modules"))) {
    throw new Problem(`Rejoinder's packages are not installed yet: run "npm ci" or "npm start" in ${checkout} first.`);
  }
  const bundle = await bundled(checkout, "scripts/cli/main.ts");
  /** @type {typeof import("./cli/main.ts")} */
  const { main } = bundle === null ? await fromSource() : await import(bundle);
  const given = await main(process.argv.slice(2), checkout);
  if (given !== null) process.exit(await onDatabase(given));
} catch (error) {
  process.exitCode = ended(error);
}

async function fromSource() {
  await compileAsNeeded();
  return import("./cli/main.ts");
}

/** @param {import("./cli/command.ts").Given} given */
async function onDatabase(given) {
  const { install } = await import("./start/install.mjs");
  install(checkout, { withDevelopment: false });
  await compileAsNeeded();
  const { onDatabase } = await import("./cli/database/run.ts");
  try {
    await onDatabase(checkout, given);
    return 0;
  } catch (error) {
    return ended(error);
  }
}

async function compileAsNeeded() {
  // The command runs in any folder.
  process.env.TSX_TSCONFIG_PATH ??= join(checkout, "tsconfig.json");
  const { register } = await import("tsx/esm/api");
  register();
}

/**
 * Says what went wrong: in a sentence what its reader can put right, with its stack what is a bug.
 * @param {unknown} error
 * @returns {number} the exit code
 */
function ended(error) {
  const name = error instanceof Error ? error.name : "";
  if (error instanceof Error && ["Problem", "Usage", "Cancelled"].includes(name))
    console.error(`rejoinder: ${error.message}`);
  else console.error(error);
  // What shells give a program that Ctrl+C ended.
  if (name === "Cancelled") return 130;
  return name === "Usage" ? 2 : 1;
}
