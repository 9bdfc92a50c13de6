import * as argon2 from "@node-rs/argon2";
import { afterEach, describe, expect, it, vi } from "vitest";
import { hashPassword, passwordMatches } from "@/lib/auth/passwords";
import { signIn } from "@/lib/auth/sign-in";
import { signUp } from "@/lib/auth/sign-up";
import { putDisabled } from "@/lib/db/accounts";
import { db } from "@/lib/db/client";
import { closeLimits } from "@/lib/db/rate-limit";
import { query } from "../support/database";
import { goodPassword, person } from "./people";

// The real thing, watched.
vi.mock("@node-rs/argon2", { spy: true });

const url = process.env.DATABASE_URL ?? "";
let address = 0;
const somewhere = () => `192.0.2.${++address}`;

afterEach(() => vi.clearAllMocks());

describe("signing in with a password", () => {
  it("tells whose password it is", async () => {
    const { id, email } = await person();
    expect(await signIn({ email, password: goodPassword }, somewhere())).toEqual({ ok: true, value: id });
  });

  it("gives the same answer for the same work when the password is wrong, or there is no such person or no password", async () => {
    const { email } = await person();
    const other = await person();
    await db().user.update({ where: { id: other.id }, data: { passwordHash: null } });
    for (const tried of [email, "nobody@example.org", other.email]) {
      vi.clearAllMocks();
      const answer = await signIn({ email: tried, password: "harbour kites 27 violet" }, somewhere());
      expect(answer).toEqual({ ok: false, error: { code: "wrong-credentials" } });
      expect(argon2.verify).toHaveBeenCalledTimes(1);
      const [hash] = vi.mocked(argon2.verify).mock.calls[0] ?? [];
      expect(String(hash)).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    }
  });

  it("takes about as long for nobody as for somebody", async () => {
    const { email } = await person();
    const time = async (tried: string) => {
      const begun = performance.now();
      await signIn({ email: tried, password: "harbour kites 27 violet" }, somewhere());
      return performance.now() - begun;
    };
    const somebody: number[] = [];
    const nobody: number[] = [];
    for (let round = 0; round < 9; round++) {
      somebody.push(await time(email));
      nobody.push(await time(`nobody-${round}@example.org`));
    }
    const median = (times: number[]) => times.sort((a, b) => a - b)[4] ?? 0;
    expect(median(nobody) / median(somebody)).toBeGreaterThan(0.5);
    expect(median(nobody) / median(somebody)).toBeLessThan(2);
  });

  it("tells someone disabled so only when the password is right", async () => {
    const { id, email } = await person();
    await putDisabled(db(), id, new Date());
    expect(await signIn({ email, password: goodPassword }, somewhere())).toEqual({
      ok: false,
      error: { code: "disabled" },
    });
    const wrong = await signIn({ email, password: "harbour kites 27 violet" }, somewhere());
    expect(wrong).toEqual({ ok: false, error: { code: "wrong-credentials" } });
  });

  it("takes a password typed in another Unicode form", async () => {
    const stored = await hashPassword("cafés and brûlées".normalize("NFC"));
    expect(await passwordMatches(stored, "cafés and brûlées".normalize("NFD"))).toBe(true);
  });

  it("refuses even the right password after ten failures from one address, and nobody elsewhere", async () => {
    const { email } = await person();
    const here = somewhere();
    const tries = await Promise.all(
      Array.from({ length: 14 }, () => signIn({ email, password: "harbour kites 27 violet" }, here)),
    );
    const codes = tries.map((answer) => (answer.ok ? "in" : answer.error.code));
    expect(codes.filter((code) => code === "wrong-credentials")).toHaveLength(10);
    const limited = await signIn({ email, password: goodPassword }, here);
    expect(limited).toMatchObject({ ok: false, error: { code: "rate-limited", seconds: expect.any(Number) } });
    const seconds = limited.ok ? 0 : (limited.error.seconds ?? 0);
    expect(seconds).toBeGreaterThan(800);
    expect(seconds).toBeLessThanOrEqual(900);
    expect((await signIn({ email, password: goodPassword }, somewhere())).ok).toBe(true);
  });

  it("forgets failures once the right password comes", async () => {
    const { email } = await person();
    const here = somewhere();
    for (let round = 0; round < 3; round++) {
      for (let n = 0; n < 6; n++) await signIn({ email, password: "harbour kites 27 violet" }, here);
      expect((await signIn({ email, password: goodPassword }, here)).ok).toBe(true);
    }
  });

  it("limits one address that tries many people", async () => {
    const here = somewhere();
    const tries: Awaited<ReturnType<typeof signIn>>[] = [];
    // Eleven at a time: what is counted is the address's failures, not how many hashes this computer makes at once.
    for (let n = 0; n < 110; n += 11) {
      const emails = Array.from({ length: 11 }, (_, i) => `n${n + i}@example.org`);
      tries.push(...(await Promise.all(emails.map((email) => signIn({ email, password: "harbour kites 27" }, here)))));
    }
    expect(tries.filter((answer) => !answer.ok && answer.error.code === "wrong-credentials")).toHaveLength(100);
  });

  it("keeps neither e-mail nor network addresses in the counts", async () => {
    const { email } = await person();
    await signIn({ email, password: "harbour kites 27 violet" }, "203.0.113.77");
    const rows = await query<{ key: string }>(url, "select key from rate_limit");
    expect(rows.length).toBeGreaterThan(0);
    for (const { key } of rows) expect(key).not.toMatch(/@|example|203\.0/);
  });

  it("lets nobody in while the counts cannot be kept", async () => {
    const { email } = await person();
    const here = somewhere();
    await closeLimits();
    process.env.DATABASE_URL = "postgresql://nobody@127.0.0.1:9/nothing";
    try {
      const answer = await signIn({ email, password: goodPassword }, here);
      expect(answer).toEqual({ ok: false, error: { code: "unavailable" } });
    } finally {
      await closeLimits();
      process.env.DATABASE_URL = url;
    }
  });
});

describe("signing up", () => {
  it("keeps the password as argon2id hash and nowhere else", async () => {
    const password = "a quite secret 93 sentence";
    const made = await signUp({ name: "Grace", email: "grace@example.org", password }, somewhere());
    expect(made.ok).toBe(true);
    const everything = await query<{ row: string }>(url, `select row_to_json(u)::text as row from "User" u`);
    expect(everything.map(({ row }) => row).join()).not.toContain(password);
    const [row] = await query<{ passwordHash: string }>(
      url,
      `select "passwordHash" from "User" where email = 'grace@example.org'`,
    );
    expect(row?.passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });

  it("gives an address to one of twenty who want it at once", async () => {
    const newcomer = { name: "Twin", email: "twin@example.org", password: goodPassword };
    const here = somewhere();
    const all = await Promise.all(Array.from({ length: 20 }, () => signUp(newcomer, here)));
    expect(all.filter((made) => made.ok)).toHaveLength(1);
    expect(all.filter((made) => !made.ok && made.error.code === "email-taken")).toHaveLength(19);
  });

  it("refuses a bad password before anything is written", async () => {
    const made = await signUp({ name: "Max", email: "max@example.org", password: "max@example.org" }, somewhere());
    expect(made).toEqual({ ok: false, error: { code: "password-personal" } });
    expect(await query(url, `select 1 from "User" where email = 'max@example.org'`)).toEqual([]);
  });

  it("is limited for one address", async () => {
    const here = somewhere();
    const codes = new Set<string>();
    for (let n = 0; n < 101; n++) {
      const made = await signUp({ name: "Max", email: `max${n}@example.org`, password: "short" }, here);
      codes.add(made.ok ? "made" : made.error.code);
    }
    expect([...codes]).toEqual(["password-too-short", "rate-limited"]);
  });
});
