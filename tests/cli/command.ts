import { spawn } from "node:child_process";
import { join } from "node:path";

const checkout = join(import.meta.dirname, "../..");

/** What a run of the command left behind. */
export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly errors: string;
}

export interface Around {
  readonly input?: string | Uint8Array;
  readonly cwd?: string;
  /** The script, where it is reached by another way than its own path. */
  readonly script?: string;
  readonly environment?: Record<string, string>;
}

/** Runs `rejoinder` as people do, in a process of its own. */
export function rejoinder(args: readonly string[], around: Around = {}): Promise<Outcome> {
  const { cwd = checkout, environment = {}, input = "", script = join(checkout, "scripts/rejoinder.mjs") } = around;
  const { NODE_ENV, VITEST, ...rest } = process.env;
  const child = spawn(process.execPath, [script, ...args], {
    cwd,
    env: { ...(rest as NodeJS.ProcessEnv), ...environment },
    stdio: ["pipe", "pipe", "pipe"],
  });
  const [out, errors]: [Buffer[], Buffer[]] = [[], []];
  child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => errors.push(chunk));
  // A command that refuses its arguments reads nothing.
  child.stdin.on("error", () => {});
  child.stdin.end(input);
  const text = (chunks: Buffer[]) => Buffer.concat(chunks).toString("utf8");
  return new Promise((resolve) => {
    child.once("close", (code) => resolve({ code, out: text(out), errors: text(errors) }));
  });
}

/** One line on standard error, nothing on standard output, and the code. */
export const refusal = (code: 1 | 2, sentence: string): Outcome => ({
  code,
  out: "",
  errors: `rejoinder: ${sentence}\n`,
});
