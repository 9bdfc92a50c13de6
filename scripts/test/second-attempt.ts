import type { FileResult } from "./count";

/**
 * The files that are run once more, alone: those of the browser, where nothing else failed and no more than two of them.
 * Two browsers and two servers share a computer then, and what takes a tenth of a second takes ten; whether it was that
 * or the code, a run without the others tells. More than two at once is the code. What needed a second attempt is told,
 * whatever came of it.
 */
export function toRunAlone(files: readonly FileResult[]): readonly string[] {
  const failed = files.filter(({ status }) => status === "failed").map(({ name }) => name);
  return failed.length <= 2 && failed.every((name) => /[\\/]tests[\\/]e2e[\\/]/.test(name)) ? failed : [];
}

/** The results with those of a second attempt in the place of the first ones. */
export function withSecond(first: readonly FileResult[], second: readonly FileResult[]): readonly FileResult[] {
  const again = new Map(second.map((file) => [file.name, file]));
  return first.map((file) => again.get(file.name) ?? file);
}

/** The tests that failed, each with the file it is in. */
export function failures(files: readonly FileResult[]): readonly string[] {
  return files
    .filter(({ status }) => status === "failed")
    .flatMap(({ name, assertionResults }) => {
      const tests = assertionResults.filter(({ status }) => status === "failed");
      const file = name.replace(/^.*[\\/]tests[\\/]/, "tests/");
      return tests.length === 0 ? [file] : tests.map(({ fullName }) => `${file}: ${fullName}`);
    });
}
