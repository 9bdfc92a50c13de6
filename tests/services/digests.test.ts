import { v7 as newId } from "uuid";
import { afterAll, beforeEach, expect, test } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { subscriberOf } from "@/lib/auth/unsubscribe";
import { addComment } from "@/lib/services/comments";
import { endDigest, readDigest, setDigest } from "@/lib/services/digests";
import { readAll } from "@/lib/services/notifications";
import { sendDueLetters } from "../../scripts/start/telling-loop";
import { startMailServer } from "../auth/mail-server";
import { enrol, must, startDebate } from "../support/debates";
import { person } from "../support/people";

const server = await startMailServer();
Object.assign(process.env, {
  ...{ SMTP_URL: server.url, SMTP_FROM: "Rejoinder <rejoinder@example.org>" },
  ...{
    NEXTAUTH_URL: "https://debates.example.org",
    NEXTAUTH_SECRET: "a secret that only this test knows, of 49 letters",
  },
});
afterAll(() => server.stop());

const day = 24 * 60 * 60_000;
const stop = new AbortController().signal;

let [owner, told]: Actor[] = [];
let debate: Awaited<ReturnType<typeof startDebate>>;
beforeEach(async () => {
  server.received.length = 0;
  [owner, told] = [await person("Owner"), await person("Told")];
  debate = await startDebate(owner as Actor);
  await enrol(told as Actor, debate.id, "writer");
});

const mention = async (text: string) => {
  const about = { debateId: debate.id, claimId: debate.thesis, parentId: null };
  must(await addComment(owner as Actor, { ...about, id: newId(), text: `@Told ${text}` }));
};
const letters = () =>
  server.received.map(({ to, source }) => ({
    to,
    text: source.replaceAll("=\n", "").replaceAll("=3D", "="),
  }));

test("nobody gets letters who did not ask for them", async () => {
  await mention("see this");
  await sendDueLetters(stop, Date.now() + 8 * day);
  expect(letters()).toEqual([]);
  expect(await readDigest(told as Actor)).toEqual({ ok: true, value: null });
  expect(await readDigest(null)).toMatchObject({ error: { code: "signed-out" } });
  expect(await setDigest(null, "daily")).toMatchObject({ error: { code: "signed-out" } });
});

test("a letter comes once a period with what is unread since the last one, and not without any", async () => {
  must(await setDigest(told as Actor, "daily", "en", Date.now() - 2 * day));
  await mention("see **this** first");
  const now = Date.now() + 1;
  await Promise.all([sendDueLetters(stop, now), sendDueLetters(stop, now)]);
  const [letter, ...more] = letters();
  expect(more).toEqual([]);
  expect(letter?.to).toMatch(/^told\./);
  expect(letter?.text).toContain("Subject: 1 new notification on Rejoinder");
  for (const part of [
    "Owner mentioned you",
    "This should be done.",
    "@Told see **this** first",
    `https://debates.example.org/debates/${debate.id}/claims/${debate.thesis}`,
    "once a day",
  ]) {
    expect(letter?.text).toContain(part);
  }
  await sendDueLetters(stop, now + day / 2);
  await sendDueLetters(stop, now + day);
  expect(letters()).toHaveLength(1);

  await mention("and that, which is read on the site");
  must(await readAll(told as Actor, { at: Date.now() }));
  await sendDueLetters(stop, now + 2 * day);
  expect(letters()).toHaveLength(1);
});

test("the link of a letter ends them without signing in, and no other link does", async () => {
  must(await setDigest(told as Actor, "weekly", "de", Date.now() - 8 * day));
  await mention("hello");
  const now = Date.now() + 1;
  await sendDueLetters(stop, now);
  expect(letters()[0]?.text).toContain("einmal in der Woche");
  const token = /\/unsubscribe\/(\S+)/.exec(letters()[0]?.text ?? "")?.[1] ?? "";
  expect(subscriberOf(token)).toBe(told?.userId);
  expect(subscriberOf(`${owner?.userId}.${token.split(".")[1]}`)).toBe(null);
  expect(subscriberOf("x")).toBe(null);
  await endDigest(told?.userId as Actor["userId"]);
  await mention("again");
  await sendDueLetters(stop, now + 8 * day);
  expect(letters()).toHaveLength(1);
});
