import { v7 as newId } from "uuid";
import { beforeEach, describe, expect, test } from "vitest";
import type { Preview } from "@/components/formats/answers";
import type { Actor } from "@/lib/access/actor";
import { postImport } from "@/lib/http/post-import";
import { postImportForm } from "@/lib/http/post-import-form";
import { postPreview } from "@/lib/http/post-preview";
import type { ImportPreview } from "@/lib/http/reading/import-preview";
import { person } from "../support/people";
import { as } from "../support/requests";
import { sql } from "../support/sql";
import { kialoText, linesOf, rejoinderText, upload } from "../support/uploads";

let somebody: Actor;
beforeEach(async () => {
  somebody = await person("Somebody");
});

const preview = (content: BodyInit, query = {}, more = {}, actor: Actor | null = somebody) =>
  postPreview(upload(content, query, more), as(actor));
const bring = (content: BodyInit, query: Record<string, string>, more = {}, actor: Actor | null = somebody) =>
  postImport(upload(content, query, more), as(actor));
const debates = (owner: Actor) =>
  sql<{ id: string; visibility: string; claims: number }>(
    `select d.id, d.visibility, (select count(*)::int from "Claim" c where c."debateId" = d.id) as claims
     from "Debate" d join "Membership" m on m."debateId" = d.id where m."userId" = $1`,
    [owner.userId],
  );

async function refusal(response: Response): Promise<unknown> {
  const { error } = (await response.json()) as { error: { code: string } };
  return [response.status, error.code];
}

describe.each([
  ["POST /api/imports/preview", preview],
  [
    "POST /api/imports",
    (content: BodyInit, query = {}, more = {}, actor: Actor | null = somebody) =>
      bring(content, { debateId: newId(), ...query }, more, actor),
  ],
] as const)("%s", (_, send) => {
  test("asks for an account, and reads nothing of whoever has none", async () => {
    const unread = new ReadableStream({ pull: () => Promise.reject(new Error("read")) }, { highWaterMark: 0 });
    expect(await refusal(await send(unread, {}, {}, null))).toEqual([401, "signed-out"]);
  });

  test("turns other sites' pages away", async () => {
    const headers = { "sec-fetch-site": "cross-site" };
    expect(await refusal(await send(kialoText, {}, { headers }))).toEqual([403, "cross-site"]);
  });

  test("takes no form for a file", async () => {
    for (const type of ["text/plain", "multipart/form-data", "application/x-www-form-urlencoded"]) {
      const headers = { "content-type": type };
      expect(await refusal(await send(kialoText, {}, { headers }))).toEqual([422, "invalid"]);
    }
  });

  test("stops reading what is larger than 20 MiB, whatever length was announced", async () => {
    let pulled = 0;
    const endless = new ReadableStream({
      pull: (stream) => {
        pulled++;
        stream.enqueue(new Uint8Array(1024 * 1024));
      },
    });
    expect(await refusal(await send(endless))).toEqual([413, "too-large"]);
    expect(pulled).toBeLessThan(25);
    const headers = { "content-length": "99999999" };
    expect(await refusal(await send("x", {}, { headers }))).toEqual([413, "too-large"]);
  });

  test("reads more of what was exported here, but not without end", async () => {
    let pulled = 0;
    const start = '{"rejoinder": 1, "question": "';
    const endless = new ReadableStream({
      pull: (stream) => {
        // The start comes in pieces.
        const piece = pulled < 30 ? start[pulled] : "a".repeat(1024 * 1024);
        pulled++;
        stream.enqueue(new TextEncoder().encode(piece));
      },
    });
    expect(await refusal(await send(endless))).toEqual([413, "too-large"]);
    expect(pulled).toBeGreaterThan(90);
    expect(pulled).toBeLessThan(100);
  });

  test.each([
    ["no text", new Uint8Array([0xff, 0x00, 0xd8, 0x01]), {}, "not-text"],
    ["nothing", "", {}, "empty"],
    ["half of a file", rejoinderText(3).slice(0, 300), { name: "half.json" }, "syntax"],
    ["a prototype", '{"__proto__": {"rejoinder": 1}}', { format: "json" }, "wrong-value"],
  ] as const)("says of %s what is wrong", async (_, content, query, code) => {
    const response = await send(content as BodyInit, query);
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ error: { code: "unfit", fault: { code } } });
    expect(await debates(somebody)).toEqual([]);
  });

  test("says on which line a file goes wrong", async () => {
    const broken = kialoText.replace("1.2.1. Pro:", "1.9.1. Pro:");
    const response = await send(broken);
    const { error } = (await response.json()) as { error: { fault: { line: number } } };
    expect([response.status, error.fault.line]).toEqual([422, 7]);
  });

  test("knows only the formats that can be read", async () => {
    for (const format of ["dot", "csv", "nonsense", "__proto__"]) {
      expect(await refusal(await send(kialoText, { format }))).toEqual([422, "invalid"]);
    }
  });
});

describe("POST /api/imports/preview", () => {
  test("says what a file would become and makes nothing of it", async () => {
    const response = await preview(kialoText, { name: "bridge.txt" });
    const shown = (await response.json()) as ImportPreview;
    // What the page expects is what the server says.
    shown satisfies Preview;
    expect(shown).toMatchObject({
      ...{ format: "kialo", question: "Should the old bridge be closed to cars?" },
      counts: { theses: 1, claims: 7, depth: 3, people: 0, votes: 0 },
    });
    expect(shown.rows.map(({ number, depth, role, shows }) => [number, depth, role, shows])).toEqual([
      ["1", 1, "thesis", null],
      ["1.1", 2, "support", null],
      ["1.1.1", 3, "rebuttal", null],
      ["1.2", 2, "rebuttal", null],
      ["1.2.1", 3, "support", null],
      ["1.3", 2, "support", "1.1"],
      ["1.4", 2, "rebuttal", null],
    ]);
    expect(shown.losses.map(({ code, line }) => [code, line])).toEqual([["dangling", 9]]);
    expect(shown.lossCounts).toEqual({ dangling: 1 });
    expect(await debates(somebody)).toEqual([]);
  });

  test("says at once what importing would refuse", async () => {
    const broken = rejoinderText(9).replace("Reason 7.", "No ".repeat(300));
    const response = await preview(broken);
    expect(await response.json()).toMatchObject({ error: { code: "unfit", format: "json", fault: { path: "1.8" } } });
  });

  test("shows the first 200 claims of a large file, and how many there are", async () => {
    const shown = (await (await preview(rejoinderText(1234))).json()) as ImportPreview;
    expect(shown.rows).toHaveLength(200);
    expect(shown.counts).toEqual({ theses: 1, claims: 1235, depth: 2, sources: 0, people: 2, votes: 1 });
  });
});

describe("POST /api/imports", () => {
  test("tells how far it is and makes the debate once, however often it is sent", async () => {
    const debateId = newId();
    for (let i = 0; i < 2; i++) {
      const lines = await linesOf(await bring(rejoinderText(40), { debateId, visibility: "unlisted" }));
      expect(lines.at(-1)).toEqual({ debateId });
      for (const line of lines.slice(0, -1)) expect(line).toEqual({ done: expect.any(Number), of: expect.any(Number) });
    }
    expect(await debates(somebody)).toEqual([{ id: debateId, visibility: "unlisted", claims: 41 }]);
  });

  test("is private unless something else is asked for", async () => {
    await linesOf(await bring(kialoText, { debateId: newId() }));
    expect(await debates(somebody)).toMatchObject([{ visibility: "private" }]);
  });

  test("brings votes only where they are asked for", async () => {
    const [without, along] = [newId(), newId()];
    await linesOf(await bring(rejoinderText(2), { debateId: without }));
    await linesOf(await bring(rejoinderText(2), { debateId: along, votes: "1" }));
    const votes = (id: string) =>
      sql<{ n: number }>(`select count(*)::int as n from "Vote" where "debateId" = $1`, [id]);
    expect([await votes(without), await votes(along)]).toEqual([[{ n: 0 }], [{ n: 1 }]]);
  });

  test("refuses an id that somebody else's debate has", async () => {
    const debateId = newId();
    await linesOf(await bring(kialoText, { debateId }));
    const other = await person("Other");
    const lines = await linesOf(await bring(kialoText, { debateId }, {}, other));
    expect(lines.at(-1)).toMatchObject({ error: { code: "id-taken" } });
    expect(await debates(other)).toEqual([]);
  });

  test("makes nothing of a file of which one claim is too long", async () => {
    const broken = rejoinderText(900).replace("Reason 777.", "No ".repeat(300));
    const lines = await linesOf(await bring(broken, { debateId: newId() }));
    expect(lines.at(-1)).toMatchObject({ error: { code: "unfit", fault: { code: "text-too-long" } } });
    expect(await debates(somebody)).toEqual([]);
  });

  test("leaves nothing behind when whoever sent it goes away", async () => {
    const debateId = newId();
    const controller = new AbortController();
    const response = await bring(rejoinderText(20_000), { debateId }, { signal: controller.signal });
    const reader = response.body?.getReader();
    await reader?.read();
    controller.abort();
    for (let chunk = await reader?.read(); !chunk?.done; chunk = await reader?.read());
    expect(await sql(`select id from "Debate" where id = $1`, [debateId])).toEqual([]);
    expect(await sql(`select id from "Claim" where "debateId" = $1 limit 1`, [debateId])).toEqual([]);
    // The same id is free for another try.
    expect((await linesOf(await bring(kialoText, { debateId }))).at(-1)).toEqual({ debateId });
  }, 60_000);
});

describe("POST /api/imports/form", () => {
  const send = (
    fields: Record<string, string | File>,
    headers: Record<string, string> = {},
    actor: Actor | null = somebody,
  ) => {
    const body = new FormData();
    for (const [name, value] of Object.entries(fields)) body.set(name, value);
    const request = new Request("http://localhost:3000/api/imports/form", { method: "POST", body, headers });
    return postImportForm(request, as(actor));
  };
  const led = (response: Response) => [response.status, response.headers.get("location")];
  const file = (text: string) => new File([text], "bridge.txt");

  test("makes the debate and leads there", async () => {
    const debateId = newId();
    expect(led(await send({ debateId, visibility: "public", file: file(kialoText) }))).toEqual([
      303,
      `/debates/${debateId}`,
    ]);
    expect(await debates(somebody)).toMatchObject([{ id: debateId, visibility: "public" }]);
  });

  test("leads back and says what was wrong, and on which line", async () => {
    const broken = file(kialoText.replace("1.2.1. Pro:", "1.9.1. Pro:"));
    const [status, back] = led(await send({ debateId: newId(), file: broken }));
    expect([status, back]).toEqual([303, expect.stringMatching(/^\/import\?failure=[a-z-]+&line=7$/)]);
    expect(led(await send({ debateId: newId() }))).toEqual([303, "/import?failure=invalid"]);
    expect(led(await send({ debateId: "x", file: file(kialoText) }))).toEqual([303, "/import?failure=invalid"]);
    expect(await debates(somebody)).toEqual([]);
  });

  test("asks for an account and turns other sites' forms away", async () => {
    const fields = { debateId: newId(), file: file(kialoText) };
    expect(led(await send(fields, {}, null))).toEqual([303, "/signin?next=/import"]);
    expect(await refusal(await send(fields, { "sec-fetch-site": "cross-site" }))).toEqual([403, "cross-site"]);
  });
});
