import { v7 as newId } from "uuid";
import { beforeAll, expect, test, vi } from "vitest";
import type { Actor } from "@/lib/access/actor";
import type { ClaimId } from "@/lib/argument/id";
import type { LiveMessage } from "@/lib/argument/live";
import { getLive } from "@/lib/http/get-live";
import { answer, edited, must, startDebate } from "../support/debates";
import { person } from "../support/people";
import { as } from "../support/requests";

let owner: Actor;
let debate: Awaited<ReturnType<typeof startDebate>>;
beforeAll(async () => {
  owner = await person("Owner");
  debate = await startDebate(owner);
});

const asked = (actor: Actor | null, more: Record<string, string> = {}) => {
  const query = new URLSearchParams({ since: "2", counted: `${Date.now()}`, window: newId(), ...more });
  return getLive(new Request(`http://localhost:3000/api/debates/${debate.id}/live?${query}`), debate.id, as(actor));
};

test("one person may have many streams, not all there are; when they end, others may begin", async () => {
  const open = await Promise.all(Array.from({ length: 30 }, () => asked(owner)));
  expect(open.map(({ status }) => status)).toEqual(open.map(() => 200));
  const refused = await asked(owner);
  expect([refused.status, refused.headers.get("retry-after")]).toEqual([429, "60"]);
  expect(await refused.json()).toEqual({ error: { code: "rate-limited" } });
  const others = await Promise.all([asked(await person("Reader")), asked(null)]);
  expect(others.map(({ status }) => status)).toEqual([200, 200]);
  for (const { body } of [...open, ...others]) await body?.cancel();
  await vi.waitFor(async () => {
    const again = await asked(owner);
    await again.body?.cancel();
    expect(again.status).toBe(200);
  });
});

test("who is refused a stream may ask what has happened", async () => {
  const claim = await answer(owner, debate.id, debate.thesis, "support", "News");
  const response = await asked(null, { once: "" });
  const { messages } = (await response.json()) as { messages: LiveMessage[] };
  expect(messages).toMatchObject([{ kind: "changes", changes: { seq: 3, edits: [{ edit: { id: claim } }] } }]);
  // Counts are told again for some seconds, which does no harm.
  const later = { once: "", since: "3", counted: `${Date.now() + 60_000}` };
  expect(await (await asked(null, later)).json()).toEqual({ messages: [] });
  expect(await (await asked(null, { once: "", since: "77" })).json()).toEqual({ messages: [{ kind: "lost" }] });
});

test("a stream that nobody reads is given up before it fills the memory; one that is read is not", async () => {
  const [unread, read] = [await asked(owner, { since: "0" }), await asked(owner, { since: "0" })];
  const reader = read.body?.getReader();
  let heard = 0;
  const reading = (async () => {
    for (let chunk = await reader?.read(); chunk?.done === false; chunk = await reader?.read())
      heard += chunk.value.byteLength;
  })();
  const sources = Array.from({ length: 20 }, (_, i) => ({
    ...{
      citation: `Book ${i}`,
      locator: null,
      quote: "word ".repeat(399).trim(),
      mark: null,
      url: `https://example.org/${"x".repeat(1950)}`,
    },
  }));
  const place = {
    parentId: debate.thesis,
    role: "support",
    sharedFrom: null,
    origin: "response",
    position: 1,
  } as const;
  const add = async () =>
    must(await edited(owner, debate.id, { kind: "add", id: newId() as ClaimId, ...place, text: "More", sources }));
  const hears = (bytes: number) => vi.waitFor(() => expect(heard).toBeGreaterThan(bytes), { timeout: 15_000 });
  for (let i = 0; i < 60; i++) await add();
  await hears(4_500_000);
  await add();
  await hears(heard + 50_000);
  await expect(unread.body?.getReader().read()).rejects.toThrow("not read");
  await reader?.cancel();
  await reading;
});
