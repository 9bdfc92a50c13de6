import { type ChildProcess, fork } from "node:child_process";
import { join } from "node:path";
import { err, ok, type Result } from "@/lib/result";
import { Assembly, type Portion } from "./portions";

export interface Limits {
  readonly seconds: number;
  /** Of heap. */
  readonly megabytes: number;
}

/** Why a process was given up. */
export type GivenUp = "too-slow" | "too-much-memory";

/**
 * Does a job in a process of its own, so that a file which takes long, or all the memory it gets, holds nobody up: a
 * thread that runs out of memory can take the whole process with it. When `signal` says to stop, the process is ended
 * and this throws its reason.
 * @param job plain data, handed over as it is but for the bytes, which follow
 */
export function inChild<Answer>(
  job: object,
  bytes: Uint8Array,
  { seconds, megabytes }: Limits,
  signal: AbortSignal,
): Promise<Result<Answer, GivenUp>> {
  signal.throwIfAborted();
  const child = begin(megabytes);

  return new Promise<Result<Answer, GivenUp>>((resolve, reject) => {
    let last: (() => void) | null = null;
    /** The outcome is told when the process is gone, and its memory with it. */
    const end = (outcome: () => void) => {
      last ??= outcome;
      child.kill("SIGKILL");
    };
    const late = setTimeout(() => end(() => resolve(err("too-slow"))), seconds * 1000);
    const gone = () => end(() => reject(signal.reason));
    signal.addEventListener("abort", gone, { once: true });

    const assembly = new Assembly();
    child.on("message", (message: Portion | "ready") => {
      if (message === "ready") return hand(job, bytes, child);
      const whole = assembly.take(message);
      if (whole !== null) return end(() => resolve(ok(whole as Answer)));
      setImmediate(() => child.connected && child.send("next"));
    });
    const ended = (code: number | null, by: NodeJS.Signals | null) => {
      clearTimeout(late);
      signal.removeEventListener("abort", gone);
      if (last !== null) last();
      else if (by === "SIGABRT" || code === 134) resolve(err("too-much-memory"));
      else reject(new Error(`reading a file ended with ${by ?? code}`));
    };
    child.once("exit", ended);
    child.once("error", (error) => {
      last ??= () => reject(error);
      // One that could not be begun does not exit.
      if (child.pid === undefined) ended(null, null);
    });
  });
}

function begin(megabytes: number): ChildProcess {
  // The start makes the checkout the working folder; what has been bundled does not know where its source lies.
  const entry = join(/* turbopackIgnore: true */ process.cwd(), "lib/http/reading/reader.mjs");
  return fork(/* turbopackIgnore: true */ entry, [], {
    execArgv: [`--max-old-space-size=${megabytes}`],
    env: needed(),
    serialization: "advanced",
    // What a process says when it runs out of memory concerns nobody.
    stdio: ["pipe", "ignore", "ignore", "ipc"],
  });
}

/** None of the secrets: this process reads what strangers send. */
function needed(): NodeJS.ProcessEnv {
  const names = ["PATH", "HOME", "TMPDIR", "TEMP", "TMP", "SYSTEMROOT", "NODE_ENV"];
  return Object.fromEntries(names.map((name) => [name, process.env[name]])) as NodeJS.ProcessEnv;
}

function hand(job: object, bytes: Uint8Array, child: ChildProcess): void {
  child.send(job);
  // It may end before it has read everything.
  child.stdin?.on("error", () => {});
  child.stdin?.end(bytes);
}
