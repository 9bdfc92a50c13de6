import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { dataFolder, openFolder } from "../lib/db/embedded/folder.mjs";
import { address } from "./start/address.mjs";
import { install } from "./start/install.mjs";
import { claimInstance } from "./start/instance.mjs";
import { checkNode, fail } from "./start/runtime.mjs";
import { step } from "./start/steps.mjs";

// `npm start` and, with --dev, `npm run dev`. Plain JavaScript without a package, because it runs before the install;
// once there are packages, serve.ts goes on in this same process, so that one process is the app.
const since = performance.now();
const checkout = join(dirname(fileURLToPath(import.meta.url)), "..");

try {
  checkNode();
  process.chdir(checkout);
  const dev = process.argv.includes("--dev");
  const place = address();
  const folder = openFolder(dataFolder(checkout));
  const claim = claimInstance(folder, place.url);
  if ("first" in claim) {
    console.log(`Rejoinder runs already at ${claim.first.url} (process ${claim.first.pid}); nothing was changed.`);
    process.exit(0);
  }
  process.on("exit", claim.release);
  process.env.NODE_ENV = dev ? "development" : "production";
  console.log("\n  Rejoinder\n");
  await step("packages", () => install(checkout, { withDevelopment: dev }), String);
  const { register } = await import("tsx/esm/api");
  register();
  const { serve } = await import("./serve.ts");
  await serve({ checkout, folder, place, dev, since });
  process.exit(0);
} catch (error) {
  fail(error);
}
