import { randomBytes } from "node:crypto";
import { Client } from "pg";
import { inject } from "vitest";

/**
 * A database of its own with every migration and no rows, as a copy of the run's template (some 50 ms).
 * It is dropped at the end of the run.
 * @returns its DATABASE_URL, for the role the app uses: owner of the database, and no superuser
 */
export async function freshDatabase(): Promise<string> {
  const name = `${inject("prefix")}${randomBytes(6).toString("hex")}`;
  await asAdmin((admin) => admin.query(`create database ${name} template ${inject("template")} owner rejoinder`));
  return urlOf(name);
}

/** A database of its own without any table, for tests of the migrations themselves. */
export async function emptyDatabase(): Promise<string> {
  const name = `${inject("prefix")}${randomBytes(6).toString("hex")}`;
  await asAdmin((admin) => admin.query(`create database ${name} owner rejoinder`));
  return urlOf(name);
}

/** Runs one query over a connection of its own: what a test wants to know without going through the app. */
export async function query<Row extends object>(url: string, sql: string, values: unknown[] = []): Promise<Row[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(sql, values)).rows;
  } finally {
    await client.end();
  }
}

function urlOf(database: string): string {
  const url = new URL(inject("appUrl"));
  url.pathname = `/${database}`;
  return url.href;
}

async function asAdmin(work: (admin: Client) => Promise<unknown>): Promise<void> {
  const admin = new Client({ connectionString: inject("adminUrl") });
  await admin.connect();
  try {
    await work(admin);
  } finally {
    await admin.end();
  }
}
