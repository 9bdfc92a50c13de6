import { describe, expect, it } from "vitest";
import { changeName, changePassword, endOtherSessions, endSession, ownAccount } from "@/lib/auth/account";
import { actorOfRequest } from "@/lib/auth/actor";
import { setDisabled } from "@/lib/auth/people";
import { openSession, sealSession, sessionCookie } from "@/lib/auth/session-cookie";
import { liveSession, startSession } from "@/lib/auth/sessions";
import { signIn } from "@/lib/auth/sign-in";
import { query } from "../support/database";
import { goodPassword, person, signedIn } from "./people";

const url = process.env.DATABASE_URL ?? "";

/** What a browser with the session would send. */
async function requestOf(sid: string): Promise<Request> {
  const cookie = `theme=dark; ${sessionCookie().name}=${await sealSession(sid)}; other=1`;
  return new Request("http://localhost:3000/api/debates", { headers: { cookie } });
}

describe("a session", () => {
  it("says who makes a request, by a cookie that tells nothing about them", async () => {
    const { id, name, email } = await person();
    const session = await signedIn(id);
    const request = await requestOf(session.id);
    expect(await actorOfRequest(request)).toEqual({ userId: id, name, isAdmin: false });
    const sealed = await sealSession(session.id);
    expect(await openSession(sealed)).toBe(session.id);
    for (const told of [id, name, email, session.id]) {
      expect(Buffer.from(sealed, "base64url").toString("latin1")).not.toContain(told);
    }
  });

  it("is nobody's without a cookie, with one from elsewhere, or with a changed one", async () => {
    const { id } = await person();
    const sealed = await sealSession((await signedIn(id)).id);
    const { name } = sessionCookie();
    for (const cookie of [
      "",
      `${name}=`,
      `${name}=nonsense`,
      `${name}=${sealed.slice(0, -6)}AAAAAA`,
      `x${name}=${sealed}`,
    ]) {
      const request = new Request("http://localhost:3000/", { headers: { cookie } });
      expect(await actorOfRequest(request)).toBeNull();
    }
  });

  it("ends at once when it is revoked, whatever the cookie says", async () => {
    const { id } = await person();
    const [mine, other] = [await signedIn(id), await signedIn(id)];
    expect(await endSession(mine, other.id)).toEqual({ ok: true, value: null });
    expect(await actorOfRequest(await requestOf(other.id))).toBeNull();
    expect(await actorOfRequest(await requestOf(mine.id))).not.toBeNull();
  });

  it("ends at once when its person is disabled, and does not come back when they are enabled", async () => {
    const admin = (await signedIn((await person({ isAdmin: true })).id)).actor;
    const { id } = await person();
    const session = await signedIn(id);
    await setDisabled(admin, id, true);
    expect(await liveSession(session.id)).toBeNull();
    await setDisabled(admin, id, false);
    expect(await liveSession(session.id)).toBeNull();
  });

  it("is refused for a disabled person even while its own row counts", async () => {
    const { id } = await person();
    const session = await signedIn(id);
    await query(url, `update "User" set "disabledAt" = now() where id = $1`, [id]);
    expect(await liveSession(session.id)).toBeNull();
  });

  it("ends by itself after 30 days", async () => {
    const { id } = await person();
    const session = await signedIn(id);
    const [row] = await query<{ days: number }>(
      url,
      `select extract(epoch from "expiresAt" - "createdAt")::int / 86400 as days from "AuthSession" where id = $1`,
      [session.id],
    );
    expect(row?.days).toBe(30);
    await query(url, `update "AuthSession" set "expiresAt" = now() - interval '1 second' where id = $1`, [session.id]);
    expect(await liveSession(session.id)).toBeNull();
    await startSession(id, "another browser");
    expect(await query(url, `select 1 from "AuthSession" where id = $1`, [session.id])).toEqual([]);
  });

  it("notes when it was last seen, at most every five minutes", async () => {
    const { id } = await person();
    const session = await signedIn(id);
    const seen = async () => {
      const sql = `select extract(epoch from now() - "lastSeenAt")::int as ago from "AuthSession" where id = $1`;
      return (await query<{ ago: number }>(url, sql, [session.id]))[0]?.ago;
    };
    const away = (minutes: number) =>
      query(url, `update "AuthSession" set "lastSeenAt" = now() - make_interval(mins => $2) where id = $1`, [
        session.id,
        minutes,
      ]);
    await away(4);
    await liveSession(session.id);
    expect(await seen()).toBeGreaterThanOrEqual(239);
    await away(6);
    await liveSession(session.id);
    expect(await seen()).toBeLessThan(10);
  });
});

describe("one's own account", () => {
  it("lists the browsers that are signed in, and which one this is", async () => {
    const { id, name, email } = await person();
    const phone = await signedIn(id, "a phone");
    const desk = await signedIn(id, "a desk");
    const own = await ownAccount(desk);
    expect(own).toMatchObject({ ok: true, value: { name, email, hasPassword: true, linked: null } });
    const listed = own.ok ? own.value.sessions.map(({ userAgent, current }) => [userAgent, current]) : [];
    expect(listed).toContainEqual(["a desk", true]);
    expect(listed).toContainEqual(["a phone", false]);
    await endOtherSessions(desk);
    expect(await liveSession(phone.id)).toBeNull();
    expect(await liveSession(desk.id)).not.toBeNull();
  });

  it("does not let anyone end another person's session", async () => {
    const mine = await signedIn((await person()).id);
    const theirs = await signedIn((await person()).id);
    expect(await endSession(mine, theirs.id)).toEqual({ ok: false, error: { code: "not-found" } });
    expect(await endSession(mine, "no id")).toEqual({ ok: false, error: { code: "not-found" } });
    expect(await liveSession(theirs.id)).not.toBeNull();
  });

  it("changes the name for the next request", async () => {
    const session = await signedIn((await person()).id);
    await changeName(session, "Augusta King");
    expect((await liveSession(session.id))?.actor.name).toBe("Augusta King");
  });

  it("changes the password of who knows the old one, and signs all other browsers out", async () => {
    const { id, email } = await person();
    const [mine, other] = [await signedIn(id), await signedIn(id)];
    const next = "amber lantern 88 rivers";
    const wrong = await changePassword(mine, { current: "amber", password: next });
    expect(wrong).toEqual({ ok: false, error: { code: "wrong-password" } });
    expect(await liveSession(other.id)).not.toBeNull();
    expect(await changePassword(mine, { current: goodPassword, password: "1234567890" })).toEqual({
      ok: false,
      error: { code: "password-common" },
    });
    expect((await changePassword(mine, { current: goodPassword, password: next })).ok).toBe(true);
    expect(await liveSession(other.id)).toBeNull();
    expect(await liveSession(mine.id)).not.toBeNull();
    expect((await signIn({ email, password: goodPassword }, "192.0.2.200")).ok).toBe(false);
    expect((await signIn({ email, password: next }, "192.0.2.200")).ok).toBe(true);
  });

  it("limits guesses at the old password", async () => {
    const mine = await signedIn((await person()).id);
    const guess = () => changePassword(mine, { current: "amber", password: "amber lantern 88 rivers" });
    for (let n = 0; n < 10; n++) await guess();
    expect(await guess()).toMatchObject({ ok: false, error: { code: "rate-limited" } });
  });
});
