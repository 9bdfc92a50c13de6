import { Problem } from "../../lib/db/embedded/problem.mjs";

const [oldestMajor, oldestMinor] = [20, 19];

/**
 * Refuses a Node that is too old, in a sentence rather than in whatever breaks first.
 * @param {string} version as in `process.versions.node`
 */
export function checkNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  throw new Problem(
    `Rejoinder needs Node ${oldestMajor}.${oldestMinor} or newer, and this is Node ${version}: install a newer one from your system or https://nodejs.org.`,
  );
}

/**
 * Ends the process with an error's sentence, or with a bug's stack.
 * @param {unknown} error
 * @returns {never}
 */
export function fail(error) {
  const isProblem = error instanceof Error && error.name === "Problem";
  console.error(isProblem ? `\n${error.message}` : error);
  process.exit(1);
}
