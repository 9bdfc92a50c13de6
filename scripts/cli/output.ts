import { codeOf, Problem } from "@/lib/db/embedded/problem.mjs";

/** Writes to standard output; done when it has been handed over. A reader that has seen enough, like `head`, is no failure. */
export async function printText(text: string): Promise<void> {
  const error = await written(text);
  if (error !== null && codeOf(error) !== "EPIPE") throw error;
}

/** The same for what is worth nothing unless all of it is read. */
export async function printWhole(text: string): Promise<void> {
  const error = await written(text);
  if (error === null) return;
  throw codeOf(error) === "EPIPE" ? new Problem("The reader went away before it had everything.") : error;
}

/** One line on standard error, where what is not the result goes. */
export function note(line: string): void {
  console.error(line);
}

const written = (text: string): Promise<Error | null> =>
  new Promise((resolve) => {
    process.stdout.write(text, (error) => resolve(error ?? null));
  });
