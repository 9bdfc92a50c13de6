import { beforeEach, describe, expect, it } from "vitest";
import { listPeople, setAdmin, setDisabled } from "@/lib/auth/people";
import { query } from "../support/database";
import { person, signedIn } from "./people";

const url = process.env.DATABASE_URL ?? "";

beforeEach(() => query(url, `delete from "User"`));

const admin = async () => (await signedIn((await person({ isAdmin: true })).id)).actor;

describe("administrators", () => {
  it("cannot be unmade or disabled when there is no other", async () => {
    const boss = await admin();
    const last = { ok: false, error: { code: "last-admin" } };
    expect(await setAdmin(boss, boss.userId, false)).toEqual(last);
    expect(await setDisabled(boss, boss.userId, true)).toEqual(last);
    const { id } = await person();
    await setAdmin(boss, id, true);
    expect((await setAdmin(boss, boss.userId, false)).ok).toBe(true);
  });

  it("cannot all be unmade by unmaking each other at once", async () => {
    for (let round = 0; round < 10; round++) {
      await query(url, `delete from "User"`);
      const [one, two] = [await admin(), await admin()];
      const both = await Promise.all([setAdmin(one, two.userId, false), setDisabled(two, one.userId, true)]);
      expect(both.filter((each) => each.ok)).toHaveLength(1);
      const left = await query(url, `select 1 from "User" where "isAdmin" and "disabledAt" is null`);
      expect(left).toHaveLength(1);
    }
  });

  it("find people by name or address, page by page, without the sample panel and the essay's author", async () => {
    const boss = await admin();
    for (let n = 0; n < 60; n++) {
      await query(url, `insert into "User" (id, email, name) values (gen_random_uuid(), $1, $2)`, [
        `p${n}@x.org`,
        `P ${n}`,
      ]);
    }
    await query(url, `insert into "User" (id, name, "isSample") values (gen_random_uuid(), 'P sample', true)`);
    await query(url, `insert into "User" (id, name) values (gen_random_uuid(), 'P author')`);
    const first = await listPeople(boss, { text: "@x.org" });
    const second = await listPeople(boss, { text: "@x.org", before: first.ok ? first.value.next : "" });
    const names = [first, second].flatMap((page) => (page.ok ? page.value.people.map((each) => each.name) : []));
    expect(new Set(names).size).toBe(60);
    expect(names).not.toContain("P sample");
    expect(second.ok && second.value.next).toBeNull();
    expect(await listPeople(boss, { text: "P7@X" })).toMatchObject({ value: { people: [{ name: "P 7" }] } });
  });

  it("are the only ones who know that there is a list", async () => {
    const stranger = (await signedIn((await person()).id)).actor;
    for (const actor of [null, stranger]) {
      expect(await listPeople(actor, {})).toEqual({ ok: false, error: { code: "not-found" } });
      expect(await setAdmin(actor, stranger.userId, true)).toEqual({ ok: false, error: { code: "not-found" } });
      expect(await setDisabled(actor, stranger.userId, true)).toEqual({ ok: false, error: { code: "not-found" } });
    }
  });
});
