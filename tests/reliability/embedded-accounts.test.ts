import { chmodSync, chownSync, lchownSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { query } from "../support/database";
import { copyCheckout, startHolder } from "../support/holder";
import { temporaryFolder } from "../support/server";

// Only root can try what it is like to be somebody else.
describe.skipIf(process.getuid?.() !== 0)("a checkout under a folder that only its owner can enter", () => {
  const nobody = { uid: 65_534, gid: 65_534 };
  const outer = temporaryFolder();
  const checkout = join(outer, "checkout");

  beforeAll(() => {
    copyCheckout(checkout);
    chmodSync(outer, 0o700);
  });
  afterAll(() => rmSync(outer, { recursive: true, force: true }));

  test("runs the server for root, with its data where the database's account can reach it", async () => {
    const folder = temporaryFolder();
    const holder = await startHolder(folder, checkout);
    expect(holder.said.problem).toBeUndefined();
    expect(await query(holder.said.url ?? "", "select 1 as one")).toEqual([{ one: 1 }]);
    await holder.kill("SIGINT");
    rmSync(folder, { recursive: true });
  });

  test("says in a sentence that the database's account cannot reach the data", async () => {
    const holder = await startHolder(join(outer, "data"), checkout);
    expect(holder.said.problem).toMatch(
      /^Problem: PostgreSQL does not run as root, .* name a folder in REJOINDER_DATA/,
    );
    await holder.kill("SIGKILL");
  });

  test("runs the server for an ordinary user, with its data in the checkout", async () => {
    giveAway(outer, nobody);
    const folder = join(checkout, ".rejoinder");
    const holder = await startHolder(folder, checkout, nobody);
    expect(holder.said.problem).toBeUndefined();
    expect(await query(holder.said.url ?? "", "select 1 as one")).toEqual([{ one: 1 }]);
    await holder.kill("SIGINT");
  });

  test("says in a sentence that the data folder belongs to somebody else", async () => {
    giveAway(outer, nobody);
    const folder = join(checkout, "not-mine");
    mkdirSync(folder, { mode: 0o700 });
    const holder = await startHolder(folder, checkout, nobody);
    expect(holder.said.problem).toMatch(/^Problem: The data folder .* cannot be read and written by this user/);
    await holder.kill("SIGKILL");
  });
});

function giveAway(path: string, to: { uid: number; gid: number }): void {
  chownSync(path, to.uid, to.gid);
  for (const name of readdirSync(path, { recursive: true })) lchownSync(join(path, String(name)), to.uid, to.gid);
}
