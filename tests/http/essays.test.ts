import { v7 as newId } from "uuid";
import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { deleteEssay, getEssay, getEssays, patchEssay, postEssay } from "@/lib/http/essays";
import { getAnnotations } from "@/lib/http/get-annotations";
import { getQuotes } from "@/lib/http/get-quotes";
import { deletePassage, getPassages, patchPassage, postPassage } from "@/lib/http/passages";
import { postEssayForm } from "@/lib/http/post-essay-form";
import { postModelProposals } from "@/lib/http/post-model-proposals";
import { postTextFile } from "@/lib/http/post-text-file";
import { listEssays } from "@/lib/services/essays";
import { addition, claimNow, must, startDebate } from "../support/debates";
import { docx, paragraph } from "../support/documents";
import { bring, citation, essayNow, spanOf, tie, wages } from "../support/essays";
import { person } from "../support/people";
import { as, get, post } from "../support/requests";

let [owner, writer]: Actor[] = [];
let debate: Awaited<ReturnType<typeof startDebate>>;
const who = (actor: Actor | undefined) => as(actor as Actor);
const origin = "https://debates.example";

beforeEach(async () => {
  [owner, writer] = [await person("Owner"), await person("Writer")];
  debate = await startDebate(owner as Actor);
});

const told = async (response: Response) => [response.status, await response.json()] as const;
async function refused(response: Response) {
  const { error } = (await response.json()) as { error: { code: string } };
  return [response.status, error.code];
}

describe("/api/debates/<id>/essays", () => {
  test("adds a text, lists it, gives it, changes it and takes it away", async () => {
    const essayId = newId();
    const body = { essayId, citation: { title: "On wages" }, text: wages };
    for (let i = 0; i < 2; i++)
      expect(await told(await postEssay(post(body), debate.id, who(writer)))).toEqual([201, { essayId }]);
    const of = { debateId: debate.id, essayId };
    const [, list] = await told(await getEssays(get(), debate.id, as(null)));
    expect(list).toMatchObject([{ id: essayId, title: "On wages", showing: "passages", passages: 0 }]);
    expect(await told(await getEssay(get(), of, who(writer)))).toMatchObject([200, { text: wages, version: 1 }]);
    expect(await told(await getEssay(get(), of, as(null)))).toMatchObject([200, { text: null }]);
    const changed = await patchEssay(post({ version: 1, showing: "whole" }), of, who(writer));
    expect(await told(changed)).toMatchObject([200, { version: 2, showing: "whole" }]);
    const late = await patchEssay(post({ version: 1, text: "Another text." }), of, who(owner));
    expect(await told(late)).toMatchObject([
      409,
      { error: { code: "essay-changed", essay: { version: 2, text: wages } } },
    ]);
    expect((await deleteEssay(post({}), of, who(writer))).status).toBe(200);
    expect(await refused(await getEssay(get(), of, who(writer)))).toEqual([404, "no-such-essay"]);
  });

  test("refuses what is no such text, what is too large and what another site sends", async () => {
    const body = { essayId: newId(), citation: { title: "On wages" }, text: "12.5" };
    expect(await refused(await postEssay(post(body), debate.id, who(writer)))).toEqual([422, "no-sentences"]);
    expect(await refused(await postEssay(post({ ...body, showing: "all" }), debate.id, who(writer)))).toEqual([
      422,
      "invalid",
    ]);
    expect(
      await refused(await postEssay(post({ ...body, text: "x".repeat(4_000_000) }), debate.id, who(writer))),
    ).toEqual([413, "too-large"]);
    const elsewhere = post(body, { "sec-fetch-site": "cross-site" });
    expect(await refused(await postEssay(elsewhere, debate.id, who(writer)))).toEqual([403, "cross-site"]);
    expect(await refused(await postEssay(post(body), debate.id, as(null)))).toEqual([401, "signed-out"]);
  });
});

describe("/api/debates/<id>/essays/<id>/passages", () => {
  let of: { debateId: string; essayId: string };
  beforeEach(async () => {
    of = { debateId: debate.id, essayId: await bring(writer as Actor, debate.id) };
  });
  const placed = { span: spanOf(wages, "Wages should rise as well."), version: 1 };

  test("anchors a claim, moves the passage and takes it away", async () => {
    const passageId = newId();
    const made = await postPassage(post({ ...placed, passageId, claimId: debate.thesis }), of, who(writer));
    expect(await told(made)).toMatchObject([201, { id: passageId, anchor: { exact: "Wages should rise as well." } }]);
    const moved = await patchPassage(post({ ...placed, span: { start: 0, end: 6 } }), { ...of, passageId }, who(owner));
    expect(await told(moved)).toMatchObject([200, { anchor: { exact: "Prices" } }]);
    expect((await deletePassage(post({}), { ...of, passageId }, who(owner))).status).toBe(200);
    expect((await essayNow(owner as Actor, debate.id, of.essayId)).passages).toEqual([]);
  });

  test("tells all there is, and to whoever names the last answer what has changed from there on", async () => {
    const address = `http://localhost/api/debates/${of.debateId}/essays/${of.essayId}/passages`;
    const at = async (query: string) =>
      (await told(await getPassages(new Request(address + query), of, who(owner))))[1];
    const tied = { claimId: debate.thesis, passageId: newId() };
    await postPassage(post({ ...placed, ...tied }), of, who(writer));
    const all = (await at("")) as { until: string };
    expect(all).toMatchObject({ all: { passages: true }, passages: [{ id: tied.passageId }] });
    await deletePassage(post({}), { ...of, ...tied }, who(writer));
    const since = `?since=${encodeURIComponent(all.until)}`;
    expect(await at(since)).toMatchObject({ all: { passages: false }, passages: [], gone: [tied.passageId] });
  });

  test("makes a claim of the words, and of an addition only", async () => {
    const edit = addition(debate.thesis);
    const command = { ...placed, passageId: newId(), commandId: newId(), edit };
    for (let i = 0; i < 2; i++) {
      const taken = await postPassage(post(command), of, who(writer));
      expect(await told(taken)).toMatchObject([201, { seq: 3, passage: { claimId: edit.id } }]);
    }
    expect((await claimNow(owner as Actor, debate.id, edit.id)).origin).toBe("essay");
    const removal = { kind: "remove", id: edit.id, version: 1 };
    expect(await refused(await postPassage(post({ ...command, edit: removal }), of, who(owner)))).toEqual([
      422,
      "invalid",
    ]);
  });
});

test("GET /api/debates/<id>/claims/<id>/quotes tells the words a claim comes from, to who may read the debate", async () => {
  const of = { debateId: debate.id, claimId: debate.thesis };
  const asked = async (claimId: string, actor: Actor | undefined) => {
    const request = new Request(`http://localhost/api/debates/${of.debateId}/claims/${claimId}/quotes`);
    return told(await getQuotes(request, { ...of, claimId }, who(actor)));
  };
  const essayId = await bring(writer as Actor, debate.id);
  await tie(writer as Actor, { ...of, essayId }, "she said");
  expect(await asked(of.claimId, owner)).toMatchObject([200, [{ id: essayId, quotes: ["she said"] }]]);
  expect((await asked(newId(), owner))[0]).toBe(404);
});

describe("GET …/annotations", () => {
  const collection = async (actor: Actor | null, essayId: string) => {
    const response = await getAnnotations(get(), { debateId: debate.id, essayId }, as(actor), origin);
    expect(response.headers.get("content-type")).toBe(
      'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
    );
    return (await response.json()) as {
      total: number;
      first: {
        items: {
          target: { source: string; selector: { type: string; exact?: string }[] };
          body: { id?: string; value?: string }[];
        }[];
      };
    };
  };

  test("tells writers the words, their surroundings and their place, in code points", async () => {
    const text = `\u{1D4B3}\u{1D4B3} ${wages}`;
    const essayId = await bring(writer as Actor, debate.id, { text });
    await tie(writer as Actor, { debateId: debate.id, essayId, claimId: debate.thesis }, "Wages should rise as well.");
    const { total, first } = await collection(writer as Actor, essayId);
    const start = [...text.slice(0, text.indexOf("Wages"))].length;
    expect(total).toBe(1);
    expect(first.items[0]?.target).toEqual({
      source: `${origin}/debates/${debate.id}/text?essay=${essayId}`,
      selector: [
        {
          type: "TextQuoteSelector",
          exact: "Wages should rise as well.",
          prefix: expect.any(String),
          suffix: expect.any(String),
        },
        { type: "TextPositionSelector", start, end: start + 26 },
      ],
    });
    expect(first.items[0]?.body.map(({ id, value }) => id ?? value)).toEqual([
      `${origin}/debates/${debate.id}/claims/${debate.thesis}`,
      "This should be done.",
    ]);
  });

  test("tells readers of passages their words alone, and readers of nothing none", async () => {
    const essayId = await bring(writer as Actor, debate.id);
    await tie(writer as Actor, { debateId: debate.id, essayId, claimId: debate.thesis }, "Wages should rise as well.");
    const { first } = await collection(null, essayId);
    expect(first.items[0]?.target.selector).toEqual([
      { type: "TextQuoteSelector", exact: "Wages should rise as well." },
    ]);
    const of = { debateId: debate.id, essayId };
    expect((await patchEssay(post({ version: 1, showing: "nothing" }), of, who(writer))).status).toBe(200);
    expect((await collection(null, essayId)).total).toBe(0);
  });
});

const form = (fields: Readonly<Record<string, string | File>>, headers: Record<string, string> = {}) => {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.append(name, value);
  return new Request("http://localhost:3000/api/essays", {
    ...{ method: "POST", body: data, headers: { host: "localhost:3000", ...headers } },
  });
};
const word = () => new File([docx(paragraph("Wages should rise."))], "On wages.docx");

describe("POST /api/essays/read", () => {
  const raw = (body: BodyInit) =>
    new Request("http://localhost:3000/api/essays/read?name=wages.txt", {
      ...{ method: "POST", body, headers: { "content-type": "application/octet-stream", host: "localhost:3000" } },
    });

  test("gives what is in a file, sent as a form or as it is", async () => {
    const expected = { text: "Wages should rise.", title: "On wages", author: "" };
    expect(await told(await postTextFile(form({ file: word() }), who(writer)))).toEqual([200, expected]);
    expect(await told(await postTextFile(raw("Wages should rise."), who(writer)))).toEqual([
      200,
      { ...expected, title: "wages" },
    ]);
  });

  test("refuses strangers, forms without a file, files that are too large and other sites' forms", async () => {
    expect(await refused(await postTextFile(raw("x"), as(null)))).toEqual([401, "signed-out"]);
    expect(await refused(await postTextFile(form({ file: "x" }), who(writer)))).toEqual([422, "invalid"]);
    expect(await refused(await postTextFile(raw(new Uint8Array(5 * 1024 * 1024 + 1)), who(writer)))).toEqual([
      413,
      "file-too-large",
    ]);
    expect(await refused(await postTextFile(raw(""), who(writer)))).toEqual([422, "no-text"]);
    const elsewhere = form({ file: word() }, { "sec-fetch-site": "cross-site" });
    expect(await refused(await postTextFile(elsewhere, who(writer)))).toEqual([403, "cross-site"]);
  });
});

describe("POST /api/essays/form", () => {
  const location = (response: Response) => [response.status, response.headers.get("location")];

  test("brings a file to a debate and leads to the text", async () => {
    const essayId = newId();
    const sent = form({ debateId: debate.id, essayId, showing: "whole", author: "A. Writer", text: "", file: word() });
    const made = await postEssayForm(sent, who(writer));
    expect(location(made)).toEqual([303, `/debates/${debate.id}/text?essay=${essayId}`]);
    expect(await essayNow(null, debate.id, essayId)).toMatchObject({
      title: "On wages",
      author: "A. Writer",
      text: "Wages should rise.",
    });
  });

  test("starts a private debate with what was pasted", async () => {
    const [debateId, essayId] = [newId(), newId()];
    const fields = {
      debateId,
      essayId,
      question: "Should wages rise?",
      language: "german",
      ...citation(),
      text: wages,
    };
    const made = await postEssayForm(form({ ...fields, file: new File([], "") }), who(writer));
    expect(location(made)).toEqual([303, `/debates/${debateId}/text?essay=${essayId}`]);
    expect(must(await listEssays(writer as Actor, debateId))).toHaveLength(1);
    expect(await listEssays(owner as Actor, debateId)).toMatchObject({ error: { code: "not-found" } });
  });

  test("leads back with what was wrong", async () => {
    const fields = { debateId: debate.id, essayId: newId(), showing: "whole", title: "x", text: "" };
    expect(location(await postEssayForm(form(fields), who(writer)))).toEqual([
      303,
      `/debates/${debate.id}/text/new?failure=no-text`,
    ]);
    const locked = new File(["PK\u0003\u0004 no archive"], "x.docx");
    expect(location(await postEssayForm(form({ ...fields, question: "Why?", file: locked }), who(writer)))).toEqual([
      303,
      "/start/text?failure=file-damaged",
    ]);
    expect(location(await postEssayForm(form({}), who(writer)))).toEqual([303, "/start/text?failure=invalid"]);
    expect(location(await postEssayForm(form(fields), as(null)))).toEqual([303, "/signin?next=/start/text"]);
  });
});

describe("POST …/proposals", () => {
  test("says that there is no model, and asks none for who may not write", async () => {
    const of = { debateId: debate.id, essayId: await bring(writer as Actor, debate.id) };
    expect(await refused(await postModelProposals(post({}), of, who(writer), null))).toEqual([404, "model-off"]);
    expect(await refused(await postModelProposals(post({}), of, as(null), null))).toEqual([401, "signed-out"]);
    const model = { url: "http://127.0.0.1:1/v1", name: "none", key: null };
    expect(await refused(await postModelProposals(post({}), of, who(writer), model))).toEqual([502, "model-failed"]);
  });
});
