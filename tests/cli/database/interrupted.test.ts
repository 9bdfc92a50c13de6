import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { freshDatabase, query } from "../../support/database";
import { rejoinderText } from "../../support/uploads";
import { rejoinder } from "../command";

const checkout = join(import.meta.dirname, "../../..");
let [url, folder, debate] = ["", "", ""];
const environment = () => ({ DATABASE_URL: url, REJOINDER_DATA: folder, NEXTAUTH_URL: "https://debates.example.org" });

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "rejoinder-interrupted-"));
  writeFileSync(join(folder, "debate.json"), rejoinderText(3000));
  url = await freshDatabase();
  const run = (args: readonly string[]) => rejoinder(args, { cwd: folder, environment: environment() });
  await run(["create-admin", "--email", "ada@example.org", "--name", "Ada"]);
  const { out } = await run(["import", "debate.json"]);
  debate = out.trim();
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the command, lets `meddle` do something to it, and gives what it left. */
async function meddledWith(args: readonly string[], meddle: (child: ChildProcess) => void | Promise<void>) {
  const { NODE_ENV, VITEST, ...rest } = process.env;
  const child = spawn(process.execPath, [join(checkout, "scripts/rejoinder.mjs"), ...args], {
    cwd: folder,
    env: { ...(rest as NodeJS.ProcessEnv), ...environment() },
  });
  let errors = "";
  child.stderr.on("data", (chunk: Buffer) => {
    errors += chunk.toString("utf8");
  });
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  await meddle(child);
  return { code: await ended, errors };
}

describe("a reader that goes away at once", () => {
  const shut = (child: ChildProcess) => void child.stdout?.destroy();

  test("is no failure of what is worth reading in part", async () => {
    expect(await meddledWith(["check"], shut)).toEqual({ code: 0, errors: "" });
    expect(await meddledWith(["export", debate, "--to", "json"], shut)).toEqual({ code: 0, errors: "" });
  });

  test("is said of a backup, which is worth nothing then", async () => {
    const sentence = "rejoinder: The reader went away before it had everything.\n";
    expect(await meddledWith(["backup", "-"], shut)).toEqual({ code: 1, errors: sentence });
  });
});

describe("Ctrl+C", () => {
  const cancelled = { code: 130, errors: "rejoinder: Cancelled; nothing was changed.\n" };
  const counts = () =>
    query(url, `select (select count(*) from "Debate") as debates, (select count(*) from "User") as people`);

  /** Interrupts the command when it waits for a table that somebody else holds. */
  async function interruptedInTheMiddle(args: readonly string[]) {
    const holder = new Client({ connectionString: url });
    await holder.connect();
    try {
      await holder.query(`begin; lock table "Debate", "Claim", "User" in access exclusive mode`);
      return await meddledWith(args, async (child) => {
        const waiting = `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
        while (child.exitCode === null && (await query(url, waiting)).length === 0) await wait(50);
        child.kill("SIGINT");
      });
    } finally {
      await holder.query("rollback");
      await holder.end();
    }
  }

  test.each([["check"], ["backup kept.backup"], ["import debate.json"], ["export DEBATE --to json"]])(
    "ends %s in the middle with one sentence, and nothing is changed",
    async (line) => {
      const before = await counts();
      const args = line.split(" ").map((word) => (word === "DEBATE" ? debate : word));
      expect(await interruptedInTheMiddle(args)).toEqual(cancelled);
      expect(await counts()).toEqual(before);
      expect(readdirSync(folder).filter((name) => name.includes("backup"))).toEqual([]);
    },
  );

  test("ends what waits for its input", async () => {
    const before = await counts();
    const restoring = await meddledWith(["restore", "-", "--replace"], async (child) => {
      const connected = `select 1 from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`;
      while (child.exitCode === null && (await query(url, connected)).length === 0) await wait(50);
      child.kill("SIGINT");
    });
    expect(restoring).toEqual(cancelled);
    expect(await counts()).toEqual(before);
  });
});
