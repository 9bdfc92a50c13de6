import { type ChildProcess, spawn } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

const checkout = join(import.meta.dirname, "../..");

/** The JSON API in a process of its own (lean-app.ts). */
export interface LeanServer {
  readonly url: string;
  /** `kill -9`: nothing gets to clean up. */
  readonly kill: () => Promise<void>;
}

export async function startLean(databaseUrl: string, environment: Record<string, string> = {}): Promise<LeanServer> {
  bundled ??= bundle();
  const child = spawn(process.execPath, [await bundled], {
    cwd: checkout,
    env: { ...process.env, DATABASE_URL: databaseUrl, NODE_ENV: "production", ...environment },
    stdio: ["pipe", "pipe", "inherit"],
  });
  const { port } = JSON.parse(await firstLine(child)) as { port: number };
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  return {
    url: `http://127.0.0.1:${port}`,
    kill: async () => {
      child.kill("SIGKILL");
      await ended;
    },
  };
}

// One file starts several times faster than a hundred, and it is started dozens of times.
let bundled: Promise<string> | undefined;

async function bundle(): Promise<string> {
  // Beside the packages, which it finds from there.
  const outfile = join(checkout, "node_modules/.cache/rejoinder", `lean-app-${process.pid}.mjs`);
  await build({
    ...{ entryPoints: [join(checkout, "tests/support/lean-app.ts")], outfile, bundle: true },
    ...{ platform: "node", format: "esm", packages: "external", alias: { "@": checkout }, logLevel: "error" },
  });
  process.once("exit", () => rmSync(outfile, { force: true }));
  return outfile;
}

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = "";
    child.stdout?.on("data", (chunk: Buffer) => {
      text += chunk.toString("utf8");
      if (text.includes("\n")) resolve(text);
    });
    child.once("exit", (code) => reject(new Error(`the server ended with ${code}`)));
  });
}
