import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { client, startProvider } from "../auth/oidc-provider";
import { startServer, type TestServer } from "../support/server";
import { type Page, plainBrowser } from "./plain-browser";

const password = "violet harbour 27 kites";
const next = "amber lantern 88 rivers";
const provider = await startProvider();
let server: TestServer;

beforeAll(async () => {
  server = await startServer({
    environment: {
      AUTH_OIDC_ISSUER: provider.issuer,
      AUTH_OIDC_CLIENT_ID: client.id,
      AUTH_OIDC_CLIENT_SECRET: client.secret,
      AUTH_OIDC_NAME: "School",
    },
  });
});
afterAll(async () => {
  await server?.stop();
  await provider.stop();
});

const browser = () => plainBrowser(server.url);
const sessionOf = ({ jar }: ReturnType<typeof browser>) => jar.get("next-auth.session-token");

async function signUp(name: string) {
  const own = browser();
  const email = `${name.toLowerCase()}@example.org`;
  const form = await own.open("/signup?next=/account");
  const done = await own.send(form, 'name="password"', { name, email, password });
  expect([done.status, done.location]).toEqual([303, "/account"]);
  return { own, email };
}

async function signIn(
  email: string,
  word: string,
  path = "/signin",
): Promise<Page & { own: ReturnType<typeof browser> }> {
  const own = browser();
  const done = await own.send(await own.open(path), 'name="password"', { email, password: word });
  return { ...done, own };
}

describe("accounts, with JavaScript off", () => {
  it("begin with an administrator, by a link that works once", async () => {
    const printed = () => /Become the administrator: (\S+)/.exec(server.output())?.[1];
    await vi.waitUntil(printed, 10_000);
    const link = printed() ?? "";
    const own = browser();
    const typed = { name: "Root", email: "root@example.org", password };
    const form = await own.open(link);
    const again = await own.open(link);
    expect(again.text).toContain("Set up this site");
    const done = await own.send(form, 'name="password"', typed);
    expect([done.status, done.location]).toEqual([303, "/"]);
    expect((await own.open("/admin/people")).text).toContain("root@example.org");
    expect((await browser().open(link)).text).toContain("This link does not work any more");
    const late = await browser().send(again, 'name="password"', { ...typed, email: "late@example.org" });
    expect(late.text).toContain("This link does not work any more");
  });

  it("are made by a form that says at each field what is wrong and forgets only the password", async () => {
    const own = browser();
    const form = await own.open("/signup");
    const wrong = await own.send(form, 'name="password"', { name: "Ada", email: "not an address", password: "short" });
    expect(wrong.text).toContain("Type an e-mail address, like ada@example.org.");
    expect(wrong.text).toContain("Choose at least 10 characters.");
    expect(wrong.html).toMatch(/<input[^>]*name="name"[^>]*value="Ada"/);
    expect(wrong.html).toMatch(/<input[^>]*value="not an address"/);
    expect(wrong.html).not.toContain('value="short"');
    expect(sessionOf(own)).toBeUndefined();
  });

  it("are signed in to and out of", async () => {
    const { own, email } = await signUp("Grace");
    expect((await own.open("/account")).text).toContain(`You sign in as ${email}`);
    const sealed = sessionOf(own) ?? "";
    const left = await own.send(await own.open("/account"), "Sign out</button>");
    expect(left.location).toBe("/");
    expect(sessionOf(own)).toBeUndefined();
    // Who kept the cookie has nothing.
    own.jar.set("next-auth.session-token", sealed);
    expect((await own.open("/account")).location).toBe("/signin?next=/account");
    const back = await signIn(email, password, "/signin?next=/account");
    expect(back.location).toBe("/account");
  });

  it("answer a wrong password and an unknown address alike, and lead to no other site", async () => {
    const { email } = await signUp("Edith");
    const wrong = await signIn(email, next);
    const nobody = await signIn("nobody@example.org", next);
    for (const page of [wrong, nobody]) expect(page.text).toContain("Address and password do not belong together.");
    for (const away of ["//evil.example", "https://evil.example", "/.//evil.example", "/%09/evil.example"]) {
      const { location } = await signIn(email, password, `/signin?next=${encodeURIComponent(away)}`);
      expect(new URL(location ?? "", server.url).origin).toBe(server.url);
    }
  });

  it("take no form from another site", async () => {
    const { email } = await signUp("Hedy");
    const own = browser();
    const form = await own.open("/signin");
    for (const origin of ["https://evil.example", "null"]) {
      const done = await own.send(form, 'name="password"', { email, password }, origin);
      expect(done.status).toBeGreaterThanOrEqual(400);
      expect(sessionOf(own)).toBeUndefined();
    }
  });

  it("list the browsers that are signed in, and sign one out at once", async () => {
    const { own, email } = await signUp("Joan");
    const { own: phone } = await signIn(email, password);
    const list = await own.open("/account");
    expect(list.text).toContain("Firefox on Linux");
    expect(list.text).toContain("This browser");
    await own.send(list, 'name="session"');
    expect((await phone.open("/account")).location).toBe("/signin?next=/account");
    expect((await own.open("/account")).status).toBe(200);
  });

  it("change name and password", async () => {
    const { own, email } = await signUp("Mary");
    const named = await own.send(await own.open("/account"), "Save name", { name: "Mary Somerville" });
    expect(named.text).toContain("Your name is saved.");
    expect((await own.open("/account")).text).toContain("Mary Somerville");
    const form = await own.open("/account");
    const refused = await own.send(form, 'name="current"', { current: "wrong", password: next });
    expect(refused.text).toContain("This is not your current password.");
    const changed = await own.send(form, 'name="current"', { current: password, password: next });
    expect(changed.text).toContain("Your password is changed.");
    expect((await signIn(email, next)).status).toBe(303);
  });

  it("are looked after by administrators, and by nobody else", async () => {
    const { own: grace } = await signUp("Ida");
    for (const path of ["/admin/people", "/admin/people?q=root"]) {
      expect((await grace.open(path)).status).toBe(404);
      expect((await browser().open(path)).status).toBe(404);
    }
    const { own: root } = await signIn("root@example.org", password);
    const found = await root.open("/admin/people?q=ida%40");
    expect(found.text).toContain("ida@example.org");
    expect(found.text).not.toContain("root@example.org");
    const made = await root.send(found, "Make a reset link");
    const link = /http\S+\/reset\/[\w-]+/.exec(made.text)?.[0] ?? "";
    expect((await root.open("/admin/people?q=ida%40")).text).not.toContain("/reset/");

    const own = browser();
    for (let look = 0; look < 3; look++) expect((await own.open(link)).text).toContain("ida@example.org");
    const short = await own.send(await own.open(link), 'name="token"', { password: "short" });
    expect(short.text).toContain("Choose at least 10 characters.");
    const changed = await own.send(short, 'name="token"', { password: next });
    expect(changed.location).toBe("/account?done=password");
    expect((await grace.open("/account")).location).toBe("/signin?next=/account");
    expect((await browser().open(link)).text).toContain("This link does not work any more");

    await root.send(await root.open("/admin/people?q=ida%40"), "Disable ");
    expect((await own.open("/account")).location).toBe("/signin?next=/account");
    expect((await signIn("ida@example.org", next)).text).toContain("This account is disabled.");
    const last = await root.send(await root.open("/admin/people?q=root%40"), "not be an administrator");
    expect(last.text).toContain("Nobody else is administrator.");
  });

  it("are entered through the provider", async () => {
    const own = browser();
    const begun = await own.send(await own.open("/signin?next=/account"), "Sign in with School");
    expect(begun.location).toContain(`${provider.issuer}/authorize?`);
    const who = { sub: "s-1", name: "Sofja", email: "sofja@example.org", email_verified: true };
    const back = provider.agree(begun.location ?? "", who);
    const done = await own.open(`/api/auth/callback/oidc?${new URLSearchParams(back)}`);
    expect(done.location).toBe(`${server.url}/account`);
    expect((await own.open("/account")).text).toContain("Linked. You can sign in with School.");

    const { email } = await signUp("Emmy");
    const stranger = browser();
    const other = await stranger.send(await stranger.open("/signin"), "Sign in with School");
    const claims = { sub: "s-2", name: "Emmy", email, email_verified: true };
    const answer = new URLSearchParams(provider.agree(other.location ?? "", claims));
    const refused = await stranger.open(`/api/auth/callback/oidc?${answer}`);
    expect((await stranger.open(refused.location ?? "")).text).toContain(
      "There is an account with your e-mail address",
    );
  });

  it("refuse further guesses after ten, the right password too, and say how long to wait", async () => {
    const { email } = await signUp("Lise");
    for (let n = 0; n < 10; n++) await signIn(email, next);
    expect((await signIn(email, password)).text).toContain("That was too often. Try again in 15 minutes.");
  });

  it("leave next-auth's log closed", async () => {
    const answer = await fetch(`${server.url}/api/auth/_log`, { method: "POST", body: "code=x" });
    expect(answer.status).toBe(404);
  });
});
