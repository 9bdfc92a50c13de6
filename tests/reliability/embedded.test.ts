import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { networkInterfaces } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { postgresBinaries } from "@/lib/db/embedded/binaries";
import { connect } from "@/lib/db/embedded/connect";
import { isFree } from "@/lib/db/embedded/port";
import { readSecrets } from "@/lib/db/embedded/secrets";
import { holdServer } from "@/lib/db/embedded/server";
import { query } from "../support/database";
import { startHolder } from "../support/holder";
import { temporaryFolder } from "../support/server";

const folder = temporaryFolder();
const folders = [folder];
afterAll(() => {
  for (const used of folders) rmSync(used, { recursive: true, force: true });
});

const withChange = (url: string, change: Partial<URL>) => Object.assign(new URL(url), change).href;
const portOf = (url: string) => Number(new URL(url).port);
const postmasterPid = () => Number(readFileSync(join(folder, "postgres/postmaster.pid"), "utf8").split("\n")[0]);

describe("a server that runs", () => {
  test("demands the generated password", async () => {
    const server = await holdServer(folder);
    await expect(connect(withChange(server.url, { password: "postgres" }))).rejects.toThrow("refuses the user");
    await expect(connect(withChange(server.url, { password: "" }))).rejects.toThrow();
    await expect(connect(withChange(server.adminUrl, { password: "" }))).rejects.toThrow();
    expect(await query(server.url, "select 1 as one")).toEqual([{ one: 1 }]);
    await server.release();
  });

  test("answers on the loopback alone", async () => {
    const server = await holdServer(folder);
    const others = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
    for (const { address } of others.filter(({ internal, family }) => !internal && family === "IPv4")) {
      await expect(connect(withChange(server.url, { hostname: address }))).rejects.toThrow(
        "No PostgreSQL server answers",
      );
    }
    const settings = await query(server.adminUrl, "select current_setting('unix_socket_directories') as sockets");
    expect(settings).toEqual([{ sockets: "" }]);
    await server.release();
  });

  test("writes through to the disk, and ends what hangs", async () => {
    const server = await holdServer(folder);
    const settings = await query(
      server.url,
      `select name, setting from pg_settings where name in
        ('fsync', 'full_page_writes', 'synchronous_commit', 'statement_timeout', 'lock_timeout',
         'idle_in_transaction_session_timeout', 'server_encoding', 'password_encryption') order by name`,
    );
    expect(settings.map((row) => Object.values(row).join("="))).toEqual([
      "fsync=on",
      "full_page_writes=on",
      "idle_in_transaction_session_timeout=15000",
      "lock_timeout=5000",
      "password_encryption=scram-sha-256",
      "server_encoding=UTF8",
      "statement_timeout=15000",
      "synchronous_commit=on",
    ]);
    await server.release();
  });

  test("gives the app no right beyond its own database", async () => {
    const server = await holdServer(folder);
    await expect(query(server.url, "copy (select 1) to program 'true'")).rejects.toThrow("permission denied");
    await expect(query(server.url, "create role another")).rejects.toThrow("permission denied");
    await expect(connect(withChange(server.url, { pathname: "/postgres" }))).rejects.toThrow("may not connect");
    await server.release();
  });

  test("stops when its last holder lets go, not before", async () => {
    const one = await holdServer(folder);
    const two = await holdServer(folder);
    expect(two.found).toBe(true);
    await one.release();
    expect(await query(two.url, "select 1 as one")).toEqual([{ one: 1 }]);
    await two.release();
    expect(await isFree(portOf(two.url))).toBe(true);
  });
});

describe("after a crash", () => {
  test("a server whose app was killed is found, reused and stopped", async () => {
    const killed = await startHolder(folder);
    await killed.kill("SIGKILL");
    const server = await holdServer(folder);
    expect([server.found, server.url]).toEqual([true, killed.said.url]);
    await server.release();
    expect(await isFree(portOf(server.url))).toBe(true);
  });

  test("what was committed before PostgreSQL was killed is there afterwards", async () => {
    const before = await holdServer(folder);
    await query(before.url, "create table kept (n int)");
    await query(before.url, "insert into kept values (37)");
    process.kill(postmasterPid(), "SIGKILL");
    await before.release();
    const after = await holdServer(folder);
    expect(await query(after.url, "select n from kept")).toEqual([{ n: 37 }]);
    await after.release();
  });

  test("the note of a server that is gone does not block, even if its number belongs to another process", async () => {
    const note = `${process.pid}\n${join(folder, "postgres")}\n1\n${portOf("http://localhost:5432")}\n\n127.0.0.1\n`;
    writeFileSync(join(folder, "postgres/postmaster.pid"), note);
    const server = await holdServer(folder);
    expect(server.found).toBe(false);
    await server.release();
  });

  test("a port taken meanwhile is left to its new owner", async () => {
    const before = await holdServer(folder);
    await before.release();
    const squatter = createServer().listen(portOf(before.url), "127.0.0.1");
    const after = await holdServer(folder);
    expect(portOf(after.url)).not.toBe(portOf(before.url));
    await after.release();
    squatter.close();
  });
});

test("processes that create the server at once end up with the same one", async () => {
  const fresh = temporaryFolder();
  folders.push(fresh);
  const holders = await Promise.all([startHolder(fresh), startHolder(fresh), startHolder(fresh)]);
  expect(new Set(holders.map((holder) => holder.said.url)).size, JSON.stringify(holders)).toBe(1);
  expect(holders[0]?.said.problem).toBeUndefined();
  for (const holder of holders) await holder.kill("SIGINT");
  const left = readdirSync(fresh).sort();
  expect(left).toEqual([
    "database-port",
    "postgres",
    expect.stringMatching(/^postgresql-18\.[^/]*\d$/),
    "secrets.json",
  ]);
});

describe("secrets", () => {
  test("are generated anew for every data folder, for the owner's eyes only", () => {
    const [one, two] = [temporaryFolder(), temporaryFolder()];
    folders.push(one, two);
    const values = [readSecrets(one), readSecrets(two)].flatMap((secrets) => Object.values(secrets));
    expect(new Set(values).size).toBe(6);
    expect(Math.min(...values.map((value) => value.length))).toBeGreaterThanOrEqual(43);
    expect(statSync(join(one, "secrets.json")).mode & 0o777).toBe(0o600);
    expect(readSecrets(one)).toEqual(readSecrets(one));
  });

  test("that are damaged are not replaced by new ones", () => {
    const damaged = temporaryFolder();
    folders.push(damaged);
    writeFileSync(join(damaged, "secrets.json"), '{"databasePassword": "short"}');
    expect(() => readSecrets(damaged)).toThrow("are damaged: restore the file from a backup");
  });
});

test("a system without a PostgreSQL package is told to bring its own", () => {
  const { platform } = process;
  Object.defineProperty(process, "platform", { value: "sunos" });
  try {
    expect(() => postgresBinaries(folder, null)).toThrow(
      /^There is no embedded PostgreSQL for sunos on .*: set DATABASE_URL to a PostgreSQL server of your own\.$/,
    );
  } finally {
    Object.defineProperty(process, "platform", { value: platform });
  }
});

test("data of another major version is not touched", () => {
  const other = temporaryFolder();
  folders.push(other);
  mkdirSync(join(other, "postgres"));
  chmodSync(join(other, "postgres"), 0o700);
  expect(() => postgresBinaries(other, "15")).toThrow("was written by PostgreSQL 15");
});
