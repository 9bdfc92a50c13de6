import { createHash, randomBytes } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Client } from "pg";
import type { TestProject } from "vitest/node";
import { dataFolder } from "@/lib/db/embedded/folder.mjs";
import { type Hold, holdServer } from "@/lib/db/embedded/server";
import { migrate } from "@/lib/db/migrate";

declare module "vitest" {
  export interface ProvidedContext {
    /** Connects as superuser to the server of the run. */
    adminUrl: string;
    /** Connects as the app's role to the server of the run. */
    appUrl: string;
    /** The migrated database that every fresh one is a copy of. */
    template: string;
    /** Begins the names of the databases of this run, which are dropped at its end. */
    prefix: string;
  }
}

const checkout = join(import.meta.dirname, "../..");
const shared = globalThis as { testServer?: Promise<Hold> | undefined; testProjects?: number };

/**
 * Vitest's globalSetup: one embedded server and one migrated template for the run. Its data lies in the data folder,
 * under `tests`: a run that was killed leaves nothing that the next one would not find, reuse and clear away.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  shared.testProjects = (shared.testProjects ?? 0) + 1;
  shared.testServer ??= holdServer(join(dataFolder(checkout), "tests"));
  const server = await shared.testServer;
  const prefix = `test_${process.pid}_${randomBytes(3).toString("hex")}_`;
  const admin = new Client({ connectionString: server.adminUrl });
  await admin.connect();
  // Every new and dropped database is a checkpoint. A test may kill this server, but nobody pulls its plug.
  await admin.query("alter system set fsync = off");
  await admin.query("select pg_reload_conf()");
  await clearAway(admin);
  project.provide("adminUrl", server.adminUrl);
  project.provide("appUrl", server.url);
  project.provide("template", await template(admin, server.url));
  project.provide("prefix", prefix);
  return async () => {
    for (const name of await databases(admin, prefix)) await drop(admin, name);
    await admin.end();
    shared.testProjects = (shared.testProjects ?? 1) - 1;
    if (shared.testProjects > 0) return;
    shared.testServer = undefined;
    await server.release();
  };
}

/** Named after the migrations' contents, so that it is made once until they change. */
async function template(admin: Client, appUrl: string): Promise<string> {
  const name = `template_${hashOf(join(checkout, "prisma/migrations"))}`;
  if ((await databases(admin, name)).length > 0) return name;
  const draft = `draft_${process.pid}_${randomBytes(3).toString("hex")}`;
  await admin.query(`create database ${draft} owner rejoinder`);
  const url = new URL(appUrl);
  url.pathname = `/${draft}`;
  await migrate(url.href, join(checkout, "prisma/migrations"));
  // Another run may have been quicker.
  await admin.query(`alter database ${draft} rename to ${name}`).catch(() => drop(admin, draft));
  return name;
}

/** Drops what killed runs left: the databases of processes that are gone, and templates of other migrations. */
async function clearAway(admin: Client): Promise<void> {
  for (const name of [...(await databases(admin, "test_")), ...(await databases(admin, "draft_"))]) {
    if (!isAlive(Number(name.split("_")[1]))) await drop(admin, name);
  }
}

async function databases(admin: Client, prefix: string): Promise<string[]> {
  const { rows } = await admin.query<{ datname: string }>(
    "select datname from pg_database where starts_with(datname, $1)",
    [prefix],
  );
  return rows.map((row) => row.datname);
}

async function drop(admin: Client, name: string): Promise<void> {
  await admin.query(`drop database if exists ${name} with (force)`);
}

function hashOf(folder: string): string {
  const hash = createHash("sha256");
  for (const name of readdirSync(folder, { recursive: true }).map(String).sort()) {
    if (name.endsWith(".sql")) hash.update(name).update(readFileSync(join(folder, name)));
  }
  return hash.digest("hex").slice(0, 16);
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
