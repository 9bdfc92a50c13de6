/**
 * Runs one step after another, each shown as a line with its outcome and time; at a terminal also while it goes on.
 * @template T
 * @param {string} name what is done, one or two words
 * @param {Promise<T> | (() => T)} work what was begun with this call, or what blocks until it is done
 * @param {(result: T) => string} outcome the result in a few words
 * @returns {Promise<T>}
 */
export async function step(name, work, outcome) {
  const since = performance.now();
  const live = process.stdout.isTTY;
  if (live) process.stdout.write(line(name, "…", ""));
  try {
    const result = await (typeof work === "function" ? work() : work);
    if (live) process.stdout.write("\r");
    console.log(line(name, outcome(result), seconds(performance.now() - since)));
    return result;
  } catch (error) {
    if (live) console.log();
    throw error;
  }
}

/**
 * @param {string} name
 * @param {string} outcome
 * @param {string} time
 */
export function line(name, outcome, time) {
  return `  ${name.padEnd(12)}${outcome.padEnd(34)}${time.padStart(8)}`.trimEnd();
}

/**
 * @param {boolean} done whether there was something to do
 */
export function doneOrNot(done) {
  return done ? "done" : "up to date";
}

/**
 * @param {number} milliseconds
 * @returns {string} like "0.4 s"
 */
export function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
