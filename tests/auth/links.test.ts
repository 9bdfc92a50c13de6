import { beforeEach, describe, expect, it } from "vitest";
import { hashToken } from "@/lib/auth/one-time-link";
import { setDisabled } from "@/lib/auth/people";
import { makeResetLink, resetLinkFor, resetPassword } from "@/lib/auth/reset";
import { liveSession } from "@/lib/auth/sessions";
import { setUp, setupLink, setupLinkWorks } from "@/lib/auth/setup";
import { signIn } from "@/lib/auth/sign-in";
import { query } from "../support/database";
import { goodPassword, person, signedIn } from "./people";

const url = process.env.DATABASE_URL ?? "";
const next = "amber lantern 88 rivers";
const spent = { ok: false, error: { code: "link-spent" } };

beforeEach(async () => {
  await query(url, `delete from "User"`);
  await query(url, `delete from "OneTimeLink"`);
});

const admin = async () => (await signedIn((await person({ isAdmin: true })).id)).actor;
const tokenIn = (link: string | null) => (link ?? "").split("/").at(-1) ?? "";

async function resetToken(userId: string): Promise<string> {
  const made = await makeResetLink(await admin(), userId);
  if (!made.ok) throw new Error(made.error.code);
  expect(made.value).toMatch(/^http:\/\/localhost:3000\/reset\/[\w-]{43}$/);
  return tokenIn(made.value);
}

describe("a link to a new password", () => {
  it("gives the person the new password, and ends every session", async () => {
    const { id, email } = await person();
    const session = await signedIn(id);
    const token = await resetToken(id);
    expect(await resetPassword(token, next)).toEqual({ ok: true, value: id });
    expect(await liveSession(session.id)).toBeNull();
    expect((await signIn({ email, password: next }, "192.0.2.1")).ok).toBe(true);
    expect((await signIn({ email, password: goodPassword }, "192.0.2.1")).ok).toBe(false);
  });

  it("works once", async () => {
    const token = await resetToken((await person()).id);
    expect((await resetPassword(token, next)).ok).toBe(true);
    expect(await resetPassword(token, `${next} again`)).toEqual(spent);
  });

  it("works for one of fifty who use it at once", async () => {
    const { id, email } = await person();
    const token = await resetToken(id);
    const all = await Promise.all(Array.from({ length: 50 }, (_, n) => resetPassword(token, `${next} ${n}`)));
    expect(all.filter((each) => each.ok)).toHaveLength(1);
    expect(all.filter((each) => !each.ok && each.error.code === "link-spent")).toHaveLength(49);
    const winner = all.findIndex((each) => each.ok);
    expect((await signIn({ email, password: `${next} ${winner}` }, "192.0.2.2")).ok).toBe(true);
  });

  it("is not used up by looking at it, nor by a password that is refused", async () => {
    const { id } = await person();
    const token = await resetToken(id);
    for (let n = 0; n < 5; n++) expect((await resetLinkFor(token))?.id).toBe(id);
    expect(await resetPassword(token, "short")).toEqual({ ok: false, error: { code: "password-too-short" } });
    expect((await resetPassword(token, next)).ok).toBe(true);
    expect(await resetLinkFor(token)).toBeNull();
  });

  it("is kept as a hash only, for an hour", async () => {
    const { id } = await person();
    const token = await resetToken(id);
    const [row] = await query<{ row: string; tokenHash: string; minutes: number }>(
      url,
      `select row_to_json(l)::text as row, "tokenHash", round(extract(epoch from "expiresAt" - now()) / 60)::int as minutes
       from "OneTimeLink" l`,
    );
    expect(row?.tokenHash).toBe(hashToken(token));
    expect(row?.row).not.toContain(token);
    expect(row?.minutes).toBe(60);
    await query(url, `update "OneTimeLink" set "expiresAt" = now() - interval '1 second'`);
    expect(await resetPassword(token, next)).toEqual(spent);
  });

  it("stops working when a newer one is made, and for someone disabled", async () => {
    const boss = await admin();
    const { id } = await person();
    const [first, second] = [await makeResetLink(boss, id), await makeResetLink(boss, id)];
    const tokens = [first, second].map((made) => tokenIn(made.ok ? made.value : null));
    expect(await resetPassword(tokens[0] ?? "", next)).toEqual(spent);
    await setDisabled(boss, id, true);
    expect(await resetPassword(tokens[1] ?? "", next)).toEqual(spent);
  });

  it("is made by administrators only", async () => {
    const { id } = await person();
    const stranger = (await signedIn((await person()).id)).actor;
    for (const actor of [null, stranger]) {
      expect(await makeResetLink(actor, id)).toEqual({ ok: false, error: { code: "not-found" } });
    }
  });

  it("is no setup link, and the other way round", async () => {
    const setup = tokenIn(await setupLink("http://localhost:3000"));
    expect(await resetPassword(setup, next)).toEqual(spent);
    const reset = await resetToken((await person()).id);
    expect(await setUp(reset, { name: "Eve", email: "eve@example.org", password: next })).toEqual(spent);
  });
});

describe("the first administrator", () => {
  const newcomer = (n: number) => ({ name: `First ${n}`, email: `first${n}@example.org`, password: next });

  it("is made by the link, and then there is no such link any more", async () => {
    const link = await setupLink("https://debates.example.org");
    expect(link).toMatch(/^https:\/\/debates\.example\.org\/setup\/[\w-]{43}$/);
    expect(await setupLinkWorks(tokenIn(link))).toBe(true);
    expect((await setUp(tokenIn(link), newcomer(1))).ok).toBe(true);
    const admins = await query(url, `select email from "User" where "isAdmin"`);
    expect(admins).toEqual([{ email: "first1@example.org" }]);
    expect(await setupLinkWorks(tokenIn(link))).toBe(false);
    expect(await setupLink("https://debates.example.org")).toBeNull();
    expect(await setUp(tokenIn(link), newcomer(2))).toEqual(spent);
  });

  it("is made with the newest link only", async () => {
    const first = tokenIn(await setupLink("http://localhost:3000"));
    const second = tokenIn(await setupLink("http://localhost:3000"));
    expect(await setUp(first, newcomer(1))).toEqual(spent);
    expect((await setUp(second, newcomer(1))).ok).toBe(true);
  });

  it("is one, however many come at once and whichever link they have", async () => {
    const token = tokenIn(await setupLink("http://localhost:3000"));
    const others = ["another-token", "a-third-token"];
    for (const other of others) {
      await query(
        url,
        `insert into "OneTimeLink" ("tokenHash", purpose, "expiresAt") values ($1, 'setup', 'infinity')`,
        [hashToken(other)],
      );
    }
    const tokens = [token, ...others];
    const all = await Promise.all(Array.from({ length: 30 }, (_, n) => setUp(tokens[n % 3] ?? "", newcomer(n))));
    expect(all.filter((each) => each.ok)).toHaveLength(1);
    expect(await query(url, `select 1 from "User"`)).toHaveLength(1);
  });

  it("keeps the link when the address is taken", async () => {
    const { email } = await person();
    const token = tokenIn(await setupLink("http://localhost:3000"));
    const taken = await setUp(token, { ...newcomer(1), email });
    expect(taken).toEqual({ ok: false, error: { code: "email-taken" } });
    expect((await setUp(token, newcomer(2))).ok).toBe(true);
  });
});
