import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { install } from "./start/install.mjs";
import { checkNode, fail } from "./start/runtime.mjs";
import { step } from "./start/steps.mjs";

// `npm run check`: what needs neither a database nor a browser, in under a minute.
const checkout = join(dirname(fileURLToPath(import.meta.url)), "..");

try {
  checkNode();
  process.chdir(checkout);
  console.log("\n  Rejoinder's checks\n");
  await step("packages", () => install(checkout, { withDevelopment: true }), String);
  const { register } = await import("tsx/esm/api");
  register();
  const { check } = await import("./check/run.ts");
  process.exit(await check(checkout));
} catch (error) {
  fail(error);
}
