import { existsSync, readFileSync } from "node:fs";

export type Counts = { readonly passed: number; readonly failed: number; readonly skipped: number };

/** What a vitest report says of one file. */
export type FileResult = {
  /** The file's path. */
  readonly name: string;
  readonly status: string;
  readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
};

/** The files of a vitest report; none where it was not written. */
export function readReport(path: string): readonly FileResult[] {
  if (!existsSync(path)) return [];
  return (JSON.parse(readFileSync(path, "utf8")) as { testResults: FileResult[] }).testResults;
}

/**
 * Counts tests. A file that could not be run at all counts as one failure, and so does a run that failed for another
 * reason or left no report: a red run never reads as "0 failed".
 */
export function count(files: readonly FileResult[], exitCode: number): Counts {
  const tests = files.flatMap(({ assertionResults }) => assertionResults);
  const those = (...statuses: readonly string[]) => tests.filter(({ status }) => statuses.includes(status)).length;
  const broken = files.filter(
    (file) => file.status === "failed" && !file.assertionResults.some((test) => test.status === "failed"),
  );
  const passed = those("passed");
  const failed = those("failed") + broken.length;
  return {
    passed,
    failed: failed === 0 && (exitCode !== 0 || files.length === 0) ? 1 : failed,
    skipped: tests.length - passed - those("failed"),
  };
}

/** The last line of `npm test`. */
export function sentence({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}
