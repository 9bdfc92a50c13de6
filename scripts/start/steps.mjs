/**
 * Runs one step of a start, shown as a line with its outcome and time.
 * @template T
 * @param {string} name what is done, one or two words
 * @param {() => Promise<T> | T} work
 * @param {(result: T) => string} outcome the result in a few words
 * @returns {Promise<T>}
 */
export async function step(name, work, outcome) {
  const since = performance.now();
  const result = await work();
  console.log(line(name, outcome(result), seconds(performance.now() - since)));
  return result;
}

/**
 * @param {number} milliseconds
 * @returns {string} like "0.4 s"
 */
export function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

/**
 * @param {string} name
 * @param {string} outcome
 * @param {string} time
 */
function line(name, outcome, time) {
  return `  ${name.padEnd(12)}${outcome.padEnd(34)}${time.padStart(8)}`.trimEnd();
}
