import { existsSync, rmSync, statSync } from "node:fs";
import { createServer, type Server } from "node:net";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { dataFolder } from "@/lib/db/embedded/folder.mjs";
import { address } from "@/scripts/start/address.mjs";
import { checkNode } from "@/scripts/start/runtime.mjs";
import { emptyDatabase } from "../support/database";
import { checkout } from "../support/holder";
import { freePort, killServers, runStart, startServer, temporaryFolder } from "../support/server";

const folder = temporaryFolder();
const spareFolder = temporaryFolder();
afterAll(() => {
  for (const used of [folder, spareFolder]) rmSync(used, { recursive: true, force: true });
});

describe("npm start", () => {
  afterEach(killServers);

  test("serves, and for Ctrl+C stops the app and its database", async () => {
    const server = await startServer({ folder });
    expect((await fetch(server.url)).status).toBe(200);
    expect(statSync(join(folder, "secrets.json")).mode & 0o777).toBe(0o600);
    expect(server.output()).toMatch(/\/setup\/[\w-]{20,}/);
    expect(await server.stop()).toBe(0);
    expect(existsSync(join(folder, "postgres/postmaster.pid"))).toBe(false);
    expect(existsSync(join(folder, "running.json"))).toBe(false);
  });

  test("starts again in less than ten seconds, and finds the database of an app that was killed", async () => {
    const killed = await startServer({ folder });
    await killed.kill();
    const since = performance.now();
    const server = await startServer({ folder });
    expect(performance.now() - since).toBeLessThan(10_000);
    expect(server.output()).toContain("found running");
    expect((await fetch(server.url)).status).toBe(200);
    expect(await server.stop()).toBe(0);
    expect(existsSync(join(folder, "postgres/postmaster.pid"))).toBe(false);
  });

  test.skipIf(process.platform === "win32")("ends with the npm that started it, database and all", async () => {
    const npm = await startServer({ folder, throughNpm: true });
    expect((await fetch(npm.url)).status).toBe(200);
    await npm.end("SIGTERM");
    await expect.poll(() => existsSync(join(folder, "running.json")), { timeout: 10_000 }).toBe(false);
    expect(existsSync(join(folder, "postgres/postmaster.pid"))).toBe(false);
  });

  test("says where the first one runs when it is started a second time, and disturbs nothing", async () => {
    const first = await startServer({ folder });
    const second = await runStart({ folder, port: await freePort() });
    expect(second).toEqual({
      code: 0,
      output: `Rejoinder runs already at ${first.url} (process ${first.pid}); nothing was changed.\n`,
    });
    expect((await fetch(first.url)).status).toBe(200);
    await first.stop();
  });
});

describe("what keeps it from starting is said in one sentence", () => {
  /** Without the steps before it and without a stack; the exit code is 1. */
  async function sentence(environment: Record<string, string>, port?: number): Promise<string> {
    const result = await runStart({ folder: spareFolder, port: port ?? (await freePort()), environment });
    expect(result.code).toBe(1);
    expect(result.output).not.toMatch(/^\s+at /m);
    return result.output.trim().split("\n").at(-1) ?? "";
  }

  test("a port that is taken", async () => {
    const port = await freePort();
    const squatter = await listening(port);
    expect(await sentence({}, port)).toBe(
      `Port ${port} is taken by another program: choose another one, like PORT=${port + 1} npm start.`,
    );
    squatter.close();
  });

  test("a port that is none", async () => {
    expect(await sentence({ PORT: "http" })).toBe(
      'PORT is "http", which is no port: set it to a number between 1 and 65535.',
    );
  });

  test("a database server that does not answer", async () => {
    const port = await freePort();
    expect(await sentence({ DATABASE_URL: `postgresql://me:secret@127.0.0.1:${port}/debates` })).toBe(
      `No PostgreSQL server answers at 127.0.0.1:${port}, which DATABASE_URL names (ECONNREFUSED).`,
    );
  });

  test("a database that does not exist", async () => {
    const url = new URL(await emptyDatabase());
    url.pathname = "/no_such_database";
    expect(await sentence({ DATABASE_URL: url.href })).toBe(
      `The PostgreSQL server ${url.host} has no database "no_such_database": create it, then start again.`,
    );
  });

  test("a password that is wrong, without showing it", async () => {
    const url = new URL(await emptyDatabase());
    url.password = "not-the-password";
    const said = await sentence({ DATABASE_URL: url.href });
    expect(said).toContain(`refuses the user "rejoinder" of DATABASE_URL`);
    expect(said).not.toContain("not-the-password");
  });

  test("a DATABASE_URL that is none", async () => {
    expect(await sentence({ DATABASE_URL: "mysql://localhost/debates" })).toBe(
      "DATABASE_URL is not a PostgreSQL address: write it like postgresql://user:password@host:5432/database.",
    );
  });

  test("a data folder that is a file", async () => {
    expect(await sentence({ REJOINDER_DATA: "package.json" })).toMatch(
      /^The data folder .*package\.json cannot be read and written by this user: .* REJOINDER_DATA\.$/,
    );
  });

  test("a Node that is too old", () => {
    expect(() => checkNode("20.18.3")).toThrow("Rejoinder needs Node 20.19 or newer, and this is Node 20.18.3");
    for (const fine of ["20.19.0", "22.0.0", "24.11.1"]) expect(() => checkNode(fine)).not.toThrow();
  });
});

test("the data folder is the configured one, else one that the database's account can reach", () => {
  expect(dataFolder(checkout, { REJOINDER_DATA: "/srv/debates" })).toBe("/srv/debates");
  const usual = dataFolder(checkout, {});
  if (process.getuid?.() === 0) expect(usual).toMatch(/^\/var\/lib\/rejoinder\/[0-9a-f]{12}$/);
  else expect(usual).toBe(join(checkout, ".rejoinder"));
});

test("the app listens on the loopback unless HOST says otherwise", () => {
  expect(address({})).toEqual({ port: 3000, hosts: ["127.0.0.1", "::1"], url: "http://localhost:3000" });
  expect(address({ HOST: "192.0.2.7", PORT: "80" })).toEqual({
    port: 80,
    hosts: ["192.0.2.7"],
    url: "http://192.0.2.7:80",
  });
  expect(address({ HOST: "0.0.0.0" }).hosts).toEqual(["0.0.0.0"]);
  expect(address({ NEXTAUTH_URL: "https://debates.example.org" }).url).toBe("https://debates.example.org");
});

function listening(port: number): Promise<Server> {
  return new Promise((resolve) => {
    const server = createServer().listen(port, "127.0.0.1", () => resolve(server));
  });
}
