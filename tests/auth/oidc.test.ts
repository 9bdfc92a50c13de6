import { randomUUID } from "node:crypto";
import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import { sessionOfRequest } from "@/lib/auth/actor";
import { askNextAuth } from "@/lib/auth/next-auth-call";
import { beginAtProvider } from "@/lib/auth/provider-sign-in";
import { sealSession, sessionCookie } from "@/lib/auth/session-cookie";
import { liveSession } from "@/lib/auth/sessions";
import { query } from "../support/database";
import { client, type Person, startProvider } from "./oidc-provider";
import { goodPassword, person, signedIn } from "./people";

const url = process.env.DATABASE_URL ?? "";
const site = "http://localhost:3000";
const provider = await startProvider();
process.env.AUTH_OIDC_ISSUER = provider.issuer;
process.env.AUTH_OIDC_CLIENT_ID = client.id;
process.env.AUTH_OIDC_CLIENT_SECRET = client.secret;

vi.spyOn(console, "error").mockImplementation(() => {});
beforeEach(() => Object.assign(provider.bent, { signature: false, audience: false, nonce: false, issuer: false }));
afterAll(() => provider.stop());

const jar = (cookies: readonly string[]) => cookies.map((cookie) => cookie.split(";")[0]).join("; ");
const headersOf = (cookie: string) => new Headers({ cookie, "user-agent": "a browser" });
const requestWith = (cookie: string, path: string) => new Request(`${site}${path}`, { headers: headersOf(cookie) });

/** Goes to the provider, agrees there, and comes back. */
async function signInAs(who: Person, { next = "/", cookie = "" } = {}) {
  const begun = await beginAtProvider(headersOf(cookie), next);
  if (begun === null) throw new Error("The provider was not reached.");
  const back = new URLSearchParams(provider.agree(begun.location, who));
  return comeBack(back, [cookie, jar(begun.cookies)].filter(Boolean).join("; "));
}

async function comeBack(back: URLSearchParams, cookie: string) {
  const answer = await askNextAuth(requestWith(cookie, `/api/auth/callback/oidc?${back}`), ["callback", "oidc"]);
  const session = await sessionOfRequest(requestWith(jar(answer.cookies), "/"));
  return { ...answer, session };
}

const newcomer = (more: object = {}): Person => {
  const sub = randomUUID();
  return { sub, name: "Mary Shelley", email: `${sub}@Example.org`, email_verified: true, ...more };
};

describe("signing in at an OpenID Connect provider", () => {
  it("makes an account at the first time and finds it at the next, even when the address has changed", async () => {
    const who = newcomer();
    const first = await signInAs(who, { next: "/d/1?view=map" });
    expect(first.location).toBe(`${site}/d/1?view=map`);
    expect(first.session?.actor).toMatchObject({ name: "Mary Shelley", isAdmin: false });
    const again = await signInAs({ ...who, email: "moved@example.org" });
    expect(again.session?.actor.userId).toBe(first.session?.actor.userId);
    expect(again.session?.id).not.toBe(first.session?.id);
    const [row] = await query<{ email: string; userAgent: string; passwordHash: null }>(
      url,
      `select email, "userAgent", "passwordHash" from "User" u join "AuthSession" s on s."userId" = u.id where s.id = $1`,
      [first.session?.id],
    );
    expect(row).toEqual({ email: `${who.sub}@example.org`, userAgent: "a browser", passwordHash: null });
  });

  it("puts the session's id into the cookie and nothing that the provider said", async () => {
    const { cookies } = await signInAs(newcomer());
    const session = cookies.find((cookie) => cookie.startsWith("next-auth.session-token="));
    expect(session).toMatch(/HttpOnly/);
    expect(session).toMatch(/SameSite=Lax/);
    expect(session?.length).toBeLessThan(500);
  });

  it("does not sign in to a password account because the address is the same", async () => {
    const { id, email } = await person();
    const answer = await signInAs(newcomer({ email }));
    expect(answer.location).toBe("/signin?error=provider-account-exists");
    expect(answer.session).toBeNull();
    expect(await query(url, `select 1 from "Identity" where "userId" = $1`, [id])).toEqual([]);
  });

  it("does not keep an address that the provider does not vouch for", async () => {
    const { email } = await person();
    for (const email_verified of [false, undefined, "true"]) {
      const { session } = await signInAs(newcomer({ email, email_verified }));
      const [row] = await query<{ email: null }>(url, `select email from "User" where id = $1`, [
        session?.actor.userId,
      ]);
      expect(row?.email).toBeNull();
    }
  });

  it("links the provider's person to who is signed in, who can then come in either way", async () => {
    const { id, email } = await person();
    const mine = await signedIn(id);
    const cookie = `${sessionCookie().name}=${await sealSession(mine.id)}`;
    const who = newcomer({ email });
    const linked = await signInAs(who, { next: "/account", cookie });
    expect(linked.session?.actor.userId).toBe(id);
    expect((await signInAs(who)).session?.actor.userId).toBe(id);
    // Somebody else who is signed in cannot take the link over.
    const other = await signedIn((await person()).id);
    const taken = await signInAs(who, { cookie: `${sessionCookie().name}=${await sealSession(other.id)}` });
    expect(taken.location).toBe("/account?error=provider-identity-taken");
    expect(taken.session).toBeNull();
  });

  it("refuses someone disabled", async () => {
    const who = newcomer();
    const { session } = await signInAs(who);
    await query(url, `update "User" set "disabledAt" = now() where id = $1`, [session?.actor.userId]);
    const again = await signInAs(who);
    expect(again.location).toBe("/signin?error=disabled");
    expect(again.session).toBeNull();
  });

  it.each(["signature", "audience", "nonce", "issuer"] as const)("refuses an answer with a wrong %s", async (part) => {
    provider.bent[part] = true;
    const who = newcomer();
    const answer = await signInAs(who);
    expect(answer.session).toBeNull();
    expect(answer.location).toBe(`${site}/api/auth/error?error=OAuthCallback`);
    expect(await query(url, `select 1 from "Identity" where subject = $1`, [who.sub])).toEqual([]);
  });

  it("refuses an answer that belongs to another browser, or to no browser", async () => {
    const [mine, theirs] = [await beginAtProvider(headersOf(""), "/"), await beginAtProvider(headersOf(""), "/")];
    const back = new URLSearchParams(provider.agree(theirs?.location ?? "", newcomer()));
    expect((await comeBack(back, jar(mine?.cookies ?? []))).session).toBeNull();
    expect((await comeBack(back, "")).session).toBeNull();
  });

  it("never comes back to another site", async () => {
    for (const next of ["https://evil.example/", "//evil.example", "/.//evil.example"]) {
      const { location, session } = await signInAs(newcomer(), { next });
      expect(session).not.toBeNull();
      expect(new URL(location ?? "", site).origin).toBe(site);
    }
  });

  it("names a person as the provider does, cleaned, and copes with one that has no name", async () => {
    const nameOf = async (more: object) => (await signInAs(newcomer(more))).session?.actor.name;
    expect(await nameOf({ name: "  Mary\u202e \n Shelley " })).toBe("Mary Shelley");
    expect(await nameOf({ name: "", preferred_username: "mshelley" })).toBe("mshelley");
    expect(await nameOf({ name: 7, email: undefined })).toBe("Someone");
  });
});

describe("next-auth's own addresses", () => {
  const post = async (action: readonly [string, ...string[]], body: Record<string, string>, cookie = "") => {
    const csrf = await askNextAuth(requestWith(cookie, "/api/auth"), ["csrf"]);
    const { csrfToken } = csrf.body as { csrfToken: string };
    const cookies = [cookie, jar(csrf.cookies)].filter(Boolean).join("; ");
    return askNextAuth(requestWith(cookies, "/api/auth"), action, { csrfToken, ...body });
  };

  it("sign in with a password to the same kind of session", async () => {
    const { id, email } = await person();
    const answer = await post(["callback", "credentials"], { email, password: goodPassword });
    const session = await sessionOfRequest(requestWith(jar(answer.cookies), "/"));
    expect(session?.actor.userId).toBe(id);
    const wrong = await post(["callback", "credentials"], { email, password: "amber" });
    expect(await sessionOfRequest(requestWith(jar(wrong.cookies), "/"))).toBeNull();
  });

  it("do not sign in without their token against forgery", async () => {
    const { email } = await person();
    const body = { email, password: goodPassword, csrfToken: "made up" };
    const answer = await askNextAuth(requestWith("", "/api/auth"), ["callback", "credentials"], body);
    expect(answer.location).toContain("csrf=true");
    expect(await sessionOfRequest(requestWith(jar(answer.cookies), "/"))).toBeNull();
  });

  it("end the session in the database when signing out", async () => {
    const mine = await signedIn((await person()).id);
    const cookie = `${sessionCookie().name}=${await sealSession(mine.id)}`;
    await post(["signout"], {}, cookie);
    expect(await liveSession(mine.id)).toBeNull();
  });

  it("say nothing of a session that was revoked, and drop its cookie", async () => {
    const mine = await signedIn((await person({ name: "Ada" })).id);
    const cookie = `${sessionCookie().name}=${await sealSession(mine.id)}`;
    const live = await askNextAuth(requestWith(cookie, "/api/auth/session"), ["session"]);
    expect(live.body).toMatchObject({ user: { name: "Ada" } });
    await query(url, `update "AuthSession" set "revokedAt" = now() where id = $1`, [mine.id]);
    const ended = await askNextAuth(requestWith(cookie, "/api/auth/session"), ["session"]);
    expect(ended.body).toEqual({});
    expect(ended.cookies.join()).toMatch(/session-token=;.*Max-Age=0/);
  });
});
