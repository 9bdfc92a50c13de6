/**
 * Something the person who runs Rejoinder can put right. Its message is one clear sentence, shown without a stack;
 * every other error is a bug and keeps its stack.
 *
 * Plain JavaScript, like `folder.mjs`: `npm start` needs both before anything is installed.
 */
export class Problem extends Error {
  name = "Problem";
}

/**
 * The `code` of a Node or PostgreSQL error ("ECONNREFUSED", "28P01"), or null for anything else.
 * @param {unknown} error
 * @returns {string | null}
 */
export function codeOf(error) {
  const code = error && typeof error === "object" && "code" in error ? error.code : null;
  return typeof code === "string" ? code : null;
}
