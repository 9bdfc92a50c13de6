import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { install } from "./start/install.mjs";
import { checkNode, fail } from "./start/runtime.mjs";
import { step } from "./start/steps.mjs";

// `npm test`: everything the tests need, and then all of them.
const checkout = join(dirname(fileURLToPath(import.meta.url)), "..");

try {
  checkNode();
  process.chdir(checkout);
  console.log("\n  Rejoinder's tests\n");
  await step("packages", () => install(checkout, { withDevelopment: true }), String);
  const { register } = await import("tsx/esm/api");
  register();
  const { test } = await import("./test/run.ts");
  process.exit(await test(checkout));
} catch (error) {
  fail(error);
}
