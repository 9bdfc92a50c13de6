import { spawn } from "node:child_process";
import { join } from "node:path";

export type ToolResult = { readonly code: number | null; readonly output: string };

/**
 * Runs a package's program with this Node, quietly.
 * It gets no secrets and no database: what is built must be the same for everyone.
 */
export function runTool(
  checkout: string,
  [script, ...args]: [script: string, ...args: string[]],
  extra: Record<string, string>,
  stop?: AbortSignal,
): Promise<ToolResult> {
  const { DATABASE_URL, NEXTAUTH_SECRET, ...environment } = process.env;
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(checkout, "node_modules", script), ...args], {
      cwd: checkout,
      env: { ...environment, ...extra },
      stdio: ["ignore", "pipe", "pipe"],
      ...(stop ? { signal: stop } : {}),
    });
    let output = "";
    const collect = (chunk: Buffer) => {
      output += chunk.toString("utf8");
    };
    child.stdout.on("data", collect);
    child.stderr.on("data", collect);
    child.once("error", reject);
    child.once("close", (code) => resolve({ code, output }));
  });
}
