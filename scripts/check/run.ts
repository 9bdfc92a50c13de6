import { generateClient } from "../start/build";
import { doneOrNot, line, seconds, step } from "../start/steps.mjs";
import { runTool, type ToolResult } from "../start/tool";

type Check = { readonly name: string; readonly command: readonly [script: string, ...args: string[]] };

const checks: readonly Check[] = [
  { name: "types", command: ["typescript/bin/tsc", "--noEmit"] },
  { name: "unit tests", command: ["vitest/vitest.mjs", "run", "--project=pure", "--project=components"] },
  { name: "rooms", command: ["dependency-cruiser/bin/dependency-cruise.mjs", ...rooms()] },
  { name: "unused", command: ["knip/bin/knip.js", "--no-progress"] },
  { name: "style", command: ["@biomejs/biome/bin/biome", "check", "--error-on-warnings"] },
  { name: "lockfile", command: ["../scripts/lockfile.mjs", "--check"] },
];

/** Runs all checks, a few at a time, the longest first; shows what failed in its own words. Gives the exit code. */
export async function check(checkout: string): Promise<number> {
  await step("client", generateClient(checkout), doneOrNot);
  // Also writes next-env.d.ts, without which TypeScript knows no style sheet.
  await step("routes", runTool(checkout, ["next/dist/bin/next", "typegen"], {}), passedOrNot);
  const waiting = [...checks];
  const failures: string[] = [];
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { name, command } = next;
      const since = performance.now();
      const result = await runTool(checkout, [...command], { NODE_ENV: "test" });
      console.log(line(name, passedOrNot(result), seconds(performance.now() - since)));
      if (result.code !== 0) failures.push(`\n── ${name}\n\n${result.output.trim()}`);
    }
  };
  await Promise.all([worker(), worker(), worker()]);
  for (const failure of failures) console.log(failure);
  console.log(failures.length === 0 ? "\n  All passed." : `\n  ${failures.length} of ${checks.length} failed.`);
  return failures.length === 0 ? 0 : 1;
}

function rooms(): string[] {
  return ["app", "components", "lib", "locales", "prisma", "scripts", "tests", "--config", ".dependency-cruiser.cjs"];
}

function passedOrNot({ code }: ToolResult): string {
  return code === 0 ? "passed" : "FAILED";
}
