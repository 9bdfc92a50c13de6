import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { dataFolder, openFolder } from "../lib/db/embedded/folder.mjs";
import { install } from "./start/install.mjs";
import { checkNode, fail } from "./start/runtime.mjs";

// `npm run demo` adds the sample panel of voters, `npm run demo -- --remove` takes it away.
const checkout = join(dirname(fileURLToPath(import.meta.url)), "..");

try {
  checkNode();
  process.chdir(checkout);
  install(checkout, { withDevelopment: false });
  const { register } = await import("tsx/esm/api");
  register();
  const { demo } = await import("./start/demo.ts");
  console.log(await demo(checkout, openFolder(dataFolder(checkout)), process.argv.includes("--remove")));
  process.exit(0);
} catch (error) {
  fail(error);
}
