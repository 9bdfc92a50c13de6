import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { Post } from "@/lib/auth/mail";
import { sendMail } from "@/lib/auth/mail";
import { requestReset, resetPassword } from "@/lib/auth/reset";
import { signIn } from "@/lib/auth/sign-in";
import { finishSignUp, openNewcomer, requestSignUp } from "@/lib/auth/sign-up";
import { query } from "../support/database";
import { startMailServer } from "./mail-server";
import { person } from "./people";

const url = process.env.DATABASE_URL ?? "";
const next = "amber lantern 88 rivers";
const server = await startMailServer();
process.env.SMTP_URL = server.url;
process.env.SMTP_FROM = "Rejoinder <rejoinder@example.org>";
afterAll(() => server.stop());

const waiting: (() => Promise<void>)[] = [];
const post: Post = {
  letter: (kind, link) => ({ subject: `About ${kind}`, text: `Open ${link} soon.` }),
  later: (work) => void waiting.push(work),
};
let address = 0;
const somewhere = () => `192.0.2.${++address}`;

beforeEach(() => {
  waiting.length = 0;
  server.received.length = 0;
});

/** Does what was put off until after the answer; gives the one letter's receiver, subject and link. */
async function delivered() {
  for (const work of waiting.splice(0)) await work();
  expect(server.received).toHaveLength(1);
  const [letter] = server.received;
  const source = (letter?.source ?? "").replaceAll("=\n", "").replaceAll("=3D", "=");
  return {
    to: letter?.to,
    subject: /^Subject: (.*)$/m.exec(source)?.[1],
    link: /Open (\S+)/.exec(source)?.[1] ?? "",
  };
}

describe("a forgotten password", () => {
  it("brings a link by mail that sets a new one", async () => {
    const { id, email } = await person();
    expect(await requestReset(email, somewhere(), post)).toEqual({ ok: true, value: null });
    const { to, subject, link } = await delivered();
    expect([to, subject]).toEqual([email, "About reset"]);
    expect(link).toMatch(/^http:\/\/localhost:3000\/reset\/[\w-]{43}$/);
    expect(await resetPassword(link.split("/").at(-1) ?? "", next)).toEqual({ ok: true, value: id });
  });

  it("gets the same answer, before anything is looked up, when there is no such person", async () => {
    const known = (await person()).email;
    const answers = [await requestReset(known, somewhere(), post), await requestReset("no@one.org", somewhere(), post)];
    expect(answers[0]).toEqual(answers[1]);
    expect(waiting).toHaveLength(2);
    const { to } = await delivered();
    expect(to).toBe(known);
  });

  it("sends nothing to someone disabled", async () => {
    const { id, email } = await person();
    await query(url, `update "User" set "disabledAt" = now() where id = $1`, [id]);
    await requestReset(email, somewhere(), post);
    for (const work of waiting.splice(0)) await work();
    expect(server.received).toEqual([]);
  });

  it("mails nobody more than three times an hour, known or not, wherever the wish comes from", async () => {
    for (const email of [(await person()).email, "nobody-at-all@one.org"]) {
      for (let n = 0; n < 3; n++) expect((await requestReset(email, somewhere(), post)).ok).toBe(true);
      const fourth = await requestReset(email, somewhere(), post);
      expect(fourth).toMatchObject({ ok: false, error: { code: "rate-limited" } });
    }
  });
});

describe("signing up where mail can be sent", () => {
  it("makes the account only once the address's owner has opened the link and chosen a password", async () => {
    const email = "new@example.org";
    expect((await requestSignUp({ name: "New", email }, somewhere(), post)).ok).toBe(true);
    const { to, subject, link } = await delivered();
    expect([to, subject]).toEqual([email, "About sign-up"]);
    expect(await query(url, `select 1 from "User" where email = $1`, [email])).toEqual([]);
    const token = link.split("/signup/")[1] ?? "";
    expect(await openNewcomer(token)).toEqual({ name: "New", email });
    const made = await finishSignUp(token, next);
    expect(made.ok).toBe(true);
    expect(await signIn({ email, password: next }, somewhere())).toEqual(made);
    expect(await finishSignUp(token, `${next} again`)).toEqual({ ok: false, error: { code: "email-taken" } });
  });

  it("answers the same to an address that has an account, whose owner gets another letter", async () => {
    const { email } = await person();
    const known = await requestSignUp({ name: "Eve", email }, somewhere(), post);
    const { to, subject, link } = await delivered();
    expect([to, subject, link]).toEqual([email, "About has-account", "http://localhost:3000/signin"]);
    expect(known).toEqual(await requestSignUp({ name: "Eve", email: "unknown@example.org" }, somewhere(), post));
  });

  it("takes no link that was made up, changed or made for something else", async () => {
    await requestSignUp({ name: "New", email: "other@example.org" }, somewhere(), post);
    const token = (await delivered()).link.split("/signup/")[1] ?? "";
    for (const wrong of ["", "made-up", `${token.slice(0, -4)}AAAA`]) {
      expect(await finishSignUp(wrong, next)).toEqual({ ok: false, error: { code: "link-spent" } });
    }
  });

  it("goes on when the letter cannot be sent", async () => {
    const said = vi.spyOn(console, "error").mockImplementation(() => {});
    await server.stop();
    await sendMail("a@example.org", { subject: "About", text: "nothing" });
    expect(said).toHaveBeenCalledTimes(1);
    expect(said.mock.calls.join()).not.toContain("a@example.org");
  });
});
