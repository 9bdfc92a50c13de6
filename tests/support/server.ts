import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

const checkout = join(import.meta.dirname, "../..");

/** A production server as `npm start` makes it, with a data folder and a port of its own. */
export type TestServer = {
  readonly url: string;
  /** The app's one process. */
  readonly pid: number;
  readonly folder: string;
  /** Everything it has printed. */
  readonly output: () => string;
  /** Ctrl+C; gives the exit code. */
  readonly stop: () => Promise<number | null>;
  /** `kill -9`: nothing gets to clean up. */
  readonly kill: () => Promise<void>;
  /** Sends a signal and waits for the end of what was started. */
  readonly end: (signal: NodeJS.Signals) => Promise<number | null>;
};

export type ServerOptions = {
  /** Its database; an embedded server of its own in the data folder, if not given. */
  readonly databaseUrl?: string;
  /** A data folder to go on with; a new one that `stop` removes, if not given. */
  readonly folder?: string;
  readonly port?: number;
  readonly environment?: Record<string, string>;
  /** With npm between, as people start it; `pid` is npm's then. */
  readonly throughNpm?: boolean;
};

/** Starts a production server, building the app when its sources have changed, and waits until it answers. */
export async function startServer(options: ServerOptions = {}): Promise<TestServer> {
  const folder = options.folder ?? temporaryFolder();
  const port = options.port ?? (await freePort());
  const { child, output } = startScript({ ...options, folder, port });
  const exit = new Promise<number | null>((resolve) => child.once("exit", resolve));
  const ready = new Promise<void>((resolve) => {
    child.stdout?.on("data", () => output().includes("Open http") && resolve());
  });
  const early = await Promise.race([ready, exit]);
  if (early !== undefined) throw new Error(`The server ended with ${early}:\n${output()}`);
  const end = (signal: NodeJS.Signals) => {
    child.kill(signal);
    return exit;
  };
  return {
    url: `http://localhost:${port}`,
    pid: child.pid ?? 0,
    folder,
    output,
    stop: async () => {
      const code = await end("SIGINT");
      if (options.folder === undefined) rmSync(folder, { recursive: true, force: true });
      return code;
    },
    kill: async () => void (await end("SIGKILL")),
    end,
  };
}

/** Runs `npm start`'s script to its end, for the starts that are meant to fail; gives what it printed and its code. */
export async function runStart(options: Required<Pick<ServerOptions, "folder" | "port">> & ServerOptions) {
  const { child, output } = startScript(options);
  const code = await new Promise<number | null>((resolve) => child.once("close", resolve));
  return { code, output: output() };
}

/** Ends every server of this test file that still runs, also one that a test gave up waiting for. */
export function killServers(): void {
  for (const child of children) child.kill("SIGKILL");
}

/** A folder that a database server's account can reach, also when root runs the tests. */
export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), "rejoinder-test-"));
}

/** A port of the loopback that was free a moment ago. */
export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

/** What is still running when a test file fails half way ends with the test process. */
const children = new Set<ChildProcess>();
process.once("exit", killServers).once("SIGTERM", killServers).once("disconnect", killServers);

function startScript({ databaseUrl, folder, port, environment, throughNpm }: ServerOptions): {
  child: ChildProcess;
  output: () => string;
} {
  const { DATABASE_URL, NEXTAUTH_URL, NEXTAUTH_SECRET, NODE_ENV, VITEST, ...rest } = process.env;
  const [command, ...args] = throughNpm ? ["npm", "start"] : [process.execPath, join(checkout, "scripts/start.mjs")];
  const child = spawn(command, args, {
    cwd: checkout,
    env: {
      ...(rest as NodeJS.ProcessEnv),
      // Apart from the build of a server that runs in this checkout.
      NEXT_DIST_DIR: process.env.NEXT_DIST_DIR ?? ".next-test",
      ...(folder === undefined ? {} : { REJOINDER_DATA: folder }),
      ...(port === undefined ? {} : { PORT: String(port) }),
      ...(databaseUrl === undefined ? {} : { DATABASE_URL: databaseUrl }),
      ...environment,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  children.add(child);
  child.once("exit", () => children.delete(child));
  let text = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (chunk: Buffer) => {
      text += chunk.toString("utf8");
    });
  }
  return { child, output: () => text };
}
