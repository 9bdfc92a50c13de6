import { expect, it } from "vitest";
import { count, type FileResult, sentence } from "@/scripts/test/count";
import { failures, toRunAlone, withSecond } from "@/scripts/test/second-attempt";

const file = (name: string, ...statuses: readonly string[]): FileResult => ({
  name: `/somewhere/tests/${name}`,
  status: statuses.includes("failed") || statuses.length === 0 ? "failed" : "passed",
  assertionResults: statuses.map((status, at) => ({ status, fullName: `test ${at + 1}` })),
});
const told = (files: readonly FileResult[], code = 0) => sentence(count(files, code));

it("counts every test, and a red run never reads as none failed", () => {
  expect(told([file("a.test.ts", "passed", "passed"), file("b.test.ts", "passed", "skipped")])).toBe(
    "3 passed, 0 failed, 1 skipped",
  );
  expect(told([file("a.test.ts", "passed", "failed")], 1)).toBe("1 passed, 1 failed");
  // A file that could not be run, a run that ended badly, and one that left no report.
  expect(told([file("a.test.ts", "passed"), file("b.test.ts")], 1)).toBe("1 passed, 1 failed");
  expect(told([file("a.test.ts", "passed")], 1)).toBe("1 passed, 1 failed");
  expect(told([])).toBe("0 passed, 1 failed");
});

it("tries files of the browser once more, up to two and where nothing else failed, and counts what came of it", () => {
  const map = file("e2e/map.test.ts", "passed", "failed");
  const first = [file("a.test.ts", "passed"), map];
  expect(toRunAlone(first)).toEqual([map.name]);
  expect(failures(first)).toEqual(["tests/e2e/map.test.ts: test 2"]);
  expect(told(withSecond(first, [file("e2e/map.test.ts", "passed", "passed")]))).toBe("3 passed, 0 failed");
  expect(told(withSecond(first, [map]), 1)).toBe("2 passed, 1 failed");
  // A second attempt that came to nothing leaves the first.
  expect(told(withSecond(first, []), 1)).toBe("2 passed, 1 failed");

  expect(toRunAlone([file("a.test.ts", "passed")])).toEqual([]);
  expect(toRunAlone([file("a.test.ts", "failed"), map])).toEqual([]);
  const tree = file("e2e/tree.test.ts");
  expect(toRunAlone([map, tree])).toHaveLength(2);
  expect(failures([tree])).toEqual(["tests/e2e/tree.test.ts"]);
  expect(toRunAlone([map, tree, file("e2e/talk.test.ts", "failed")])).toEqual([]);
});
