import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildApp, generateClient } from "../start/build";
import { doneOrNot, step } from "../start/steps.mjs";
import { ensureBrowser } from "./browser";
import { count, readReport, sentence } from "./count";
import { failures, toRunAlone, withSecond } from "./second-attempt";

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
    let code = await vitest(checkout, report, []);
    let files = readReport(report);
    const alone = toRunAlone(files);
    if (alone.length > 0) {
      console.log(`\nFailed, and run once more, alone:\n${failures(files).join("\n")}\n`);
      const second = join(folder, "second.json");
      code = await vitest(checkout, second, ["--no-file-parallelism", ...alone]);
      files = withSecond(files, readReport(second));
    }
    const counts = count(files, code);
    console.log(`\n${sentence(counts)}`);
    return code === 0 && counts.failed === 0 && counts.passed > 0 ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs every project of vitest.config.ts, or of these files, shown as it goes, with a report for the count. */
function vitest(checkout: string, report: string, only: readonly string[]): Promise<number> {
  const script = join(checkout, "node_modules/vitest/vitest.mjs");
  const args = ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`, ...only];
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [script, ...args], {
      cwd: checkout,
      stdio: ["ignore", "inherit", "inherit"],
    });
    child.once("error", () => resolve(1));
    child.once("exit", (code) => resolve(code ?? 1));
  });
}
