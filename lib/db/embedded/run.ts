import { spawn } from "node:child_process";
import type { Account } from "./account";

export type Outcome = { readonly code: number | string; readonly output: string };

/**
 * Runs one of PostgreSQL's programs to its end as the given account.
 * It sees next to nothing of this process's environment, which may hold secrets and PG* variables that would mislead
 * it, and none of its files: a server that outlives this process must not keep its terminal or pipes open.
 * @returns its exit code, or the system's error code when it could not be started at all
 */
export function run(command: string, args: string[], account: Account, folder: string): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: folder,
      env: environment(),
      stdio: ["ignore", "pipe", "pipe"],
      windowsHide: true,
      ...account,
    });
    let output = "";
    const collect = (chunk: Buffer) => {
      output += chunk.toString("utf8");
    };
    child.stdout.on("data", collect);
    child.stderr.on("data", collect);
    child.once("error", (error: NodeJS.ErrnoException) => resolve({ code: error.code ?? "ERROR", output }));
    // Not "close": the server that pg_ctl leaves running may hold the other ends of the pipes.
    child.once("exit", (code) => {
      child.stdout.destroy();
      child.stderr.destroy();
      resolve({ code: code ?? "SIGNAL", output });
    });
  });
}

function environment(): NodeJS.ProcessEnv {
  const kept = ["PATH", "SystemRoot", "SYSTEMROOT", "TEMP", "TMP", "TZ"];
  const values = kept.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : []));
  return { ...Object.fromEntries(values), LC_ALL: "C" } as NodeJS.ProcessEnv;
}
