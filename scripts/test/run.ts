import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildApp, generateClient } from "../start/build";
import { doneOrNot, step } from "../start/steps.mjs";
import { ensureBrowser } from "./browser";
import { count, sentence } from "./count";

/** Prepares what the tests share, runs all of them and tells their number in a last line. Gives the exit code. */
export async function test(checkout: string): Promise<number> {
  // Not the folder that `npm start` serves from: the tests may run beside it.
  process.env.NEXT_DIST_DIR ??= ".next-test";
  await step("client", generateClient(checkout), doneOrNot);
  await step("browser", ensureBrowser, String);
  await step("build", buildApp(checkout), doneOrNot);

  const folder = mkdtempSync(join(tmpdir(), "rejoinder-report-"));
  try {
    const report = join(folder, "report.json");
    const code = await vitest(checkout, report);
    const counts = count(report, code);
    console.log(`\n${sentence(counts)}`);
    return code === 0 && counts.failed === 0 && counts.passed > 0 ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs every project of vitest.config.ts, shown as it goes, with a report for the count. */
function vitest(checkout: string, report: string): Promise<number> {
  const script = join(checkout, "node_modules/vitest/vitest.mjs");
  const args = ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [script, ...args], {
      cwd: checkout,
      stdio: ["ignore", "inherit", "inherit"],
    });
    child.once("error", () => resolve(1));
    child.once("exit", (code) => resolve(code ?? 1));
  });
}
