import { v7 as newId } from "uuid";
import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { defaultSettings } from "@/lib/argument/settings";
import { essayLimits } from "@/lib/essay/essay";
import { deleteDebate } from "@/lib/services/delete-debate";
import { addEssay, changeEssay, listEssays, readEssay, removeEssay, restoreEssay } from "@/lib/services/essays";
import { readDebate } from "@/lib/services/read-debate";
import { startFromEssay } from "@/lib/services/start-from-essay";
import { answer, enrol, must, startDebate } from "../support/debates";
import { bring, citation, essayNow, tie, wages } from "../support/essays";
import { person } from "../support/people";
import { sql } from "../support/sql";

let [owner, writer]: Actor[] = [];
let debate: Awaited<ReturnType<typeof startDebate>>;
const as = (actor: Actor | undefined) => actor as Actor;

beforeEach(async () => {
  [owner, writer] = [await person("Owner"), await person("Writer")];
  debate = await startDebate(as(owner));
});

const add = (text: string, given = {}) =>
  addEssay(as(writer), {
    ...{ debateId: debate.id, essayId: newId(), citation: citation(), text, showing: "passages" as const },
    ...given,
  });
const code = (result: { ok: boolean; error?: unknown }) =>
  result.ok ? "done" : (result.error as { code: string }).code;

describe("bringing a text", () => {
  test("keeps it cleaned, with what is said about it", async () => {
    const essayId = newId();
    const said = citation({ title: "  On\u200b wages ", author: "A. Writer", url: "https://example.org/wages" });
    must(await add("One\u200b line.\r\n\r\n\r\nAnother\u00a0line.", { essayId, citation: said }));
    const view = await essayNow(as(writer), debate.id, essayId);
    expect(view).toMatchObject({
      title: "On wages",
      author: "A. Writer",
      url: "https://example.org/wages",
      version: 1,
    });
    expect(view.text).toBe("One line.\n\nAnother line.");
  });

  test("is done once however often it is sent, and never for two texts under one name", async () => {
    const essayId = newId();
    const twice = await Promise.all([add(wages, { essayId }), add(wages, { essayId })]);
    expect(twice.map(code)).toEqual(["done", "done"]);
    expect(code(await add("Another text altogether.", { essayId }))).toBe("id-taken");
    expect(must(await listEssays(as(writer), debate.id))).toHaveLength(1);
  });

  test.each([
    ["no-text", "\u200b \n\t"],
    ["no-text", ""],
    ["not-text", "\u0001\u0002\u0003\u0004PNG"],
    ["no-sentences", "12345"],
    ["too-long", "So it is. ".repeat(essayLimits.characters / 10 + 1)],
  ])("refuses what is none: %s", async (wrong, text) => {
    expect(code(await add(text))).toBe(wrong);
  });

  test.each([
    [{ title: " " }],
    [{ url: "javascript:alert(1)" }],
    [{ url: "ftp://example.org/x" }],
    [{ rights: "x".repeat(501) }],
  ])("refuses a citation like %o", async (wrong) => {
    expect(code(await add(wages, { citation: citation(wrong) }))).toBe("bad-citation");
  });

  test("stops at the number that a debate takes, though two come at once", async () => {
    for (let i = 1; i < essayLimits.essays; i++) await bring(as(writer), debate.id);
    expect((await Promise.all([add(wages), add(wages)])).map(code).sort()).toEqual(["done", "too-many-essays"]);
  });
});

describe("starting a debate from a text", () => {
  const start = (given = {}) =>
    startFromEssay(as(owner), {
      ...{ debateId: newId(), question: "Should wages rise?", settings: defaultSettings },
      ...{ essayId: newId(), citation: citation(), text: wages, showing: "passages" as const },
      ...given,
    });

  test("makes a private debate of one's own with the text in it", async () => {
    const { debateId, essayId } = must(await start());
    expect(must(await readDebate(as(owner), debateId)).view.question).toBe("Should wages rise?");
    expect((await essayNow(as(owner), debateId, essayId)).text).toBe(wages);
    expect(code(await readEssay(as(writer), { debateId, essayId }))).toBe("not-found");
  });

  test("makes neither where the text is none, so that the same can be sent again", async () => {
    const ids = { debateId: newId(), essayId: newId() };
    expect(code(await start({ ...ids, text: "?" }))).toBe("no-sentences");
    expect(code(await readDebate(as(owner), ids.debateId))).toBe("not-found");
    const again = await Promise.all([start(ids), start(ids)]);
    expect(again.map(code)).toEqual(["done", "done"]);
    expect(must(await listEssays(as(owner), ids.debateId))).toHaveLength(1);
  });

  test("is for those who are signed in", async () => {
    const given = { debateId: newId(), question: "Should wages rise?", settings: defaultSettings };
    const essay = { essayId: newId(), citation: citation(), text: wages, showing: "whole" as const };
    expect(code(await startFromEssay(null, { ...given, ...essay }))).toBe("signed-out");
  });
});

describe("changing a text", () => {
  let essayId: string;
  beforeEach(async () => {
    essayId = await bring(as(writer), debate.id);
  });
  const change = (actor: Actor | undefined, version: number, given: object) =>
    changeEssay(as(actor), { debateId: debate.id, essayId, version, ...given });

  test("takes its passages along, and loses those whose words are gone", async () => {
    const claimId = await answer(as(owner), debate.id, debate.thesis);
    const of = { debateId: debate.id, essayId, claimId };
    const [kept, lost] = [
      await tie(as(writer), of, "Wages should rise as well."),
      await tie(as(writer), of, "she said"),
    ];
    const text = "A new beginning.\n\nPrices rose by 9 percent in May. Wages should rise as well.\n\nEnough of it.";
    const view = must(await change(writer, 1, { text }));
    expect(view).toMatchObject({ text, version: 2 });
    const found = view.passages.find(({ id }) => id === kept);
    expect(text.slice(found?.anchor.start, found?.anchor.end)).toBe("Wages should rise as well.");
    expect(view.passages.find(({ id }) => id === lost)).toMatchObject({
      orphaned: true,
      anchor: { exact: "she said" },
    });
    const back = must(await change(writer, 2, { text: wages }));
    expect(back.passages.map(({ orphaned }) => orphaned)).toEqual([false, false]);
  });

  test("keeps the text that it replaces, once", async () => {
    must(await change(writer, 1, { text: "Wages fell, people say." }));
    must(await change(writer, 2, { showing: "whole" }));
    must(await change(writer, 3, { text: "Wages fell, people think." }));
    expect(
      await sql(`select version, text from "EssayVersion" where "essayId" = $1 order by version`, [essayId]),
    ).toEqual([
      { version: 1, text: wages },
      { version: 3, text: "Wages fell, people say." },
    ]);
  });

  test("never writes over what somebody else changed first, and shows what stands there", async () => {
    const both = await Promise.all([
      change(writer, 1, { text: "Wages fell, the writer says." }),
      change(owner, 1, { text: "Wages fell, the owner says." }),
    ]);
    expect(both.map(code).sort()).toEqual(["done", "essay-changed"]);
    const [won, refused] = [both.find(({ ok }) => ok), both.find(({ ok }) => !ok)];
    const stands = won?.ok ? won.value.text : "";
    expect(refused).toMatchObject({ error: { essay: { text: stands, version: 2 } } });
    expect((await essayNow(as(writer), debate.id, essayId)).text).toBe(stands);
  });

  test("sent twice is done once", async () => {
    const given = { text: "Wages fell, people say." };
    must(await change(writer, 1, given));
    expect(must(await change(writer, 1, given)).version).toBe(2);
  });

  test("is for whoever brought it and for editors", async () => {
    const other = await person("Other");
    expect(code(await change(other, 1, { showing: "whole" }))).toBe("forbidden");
    await enrol(other, debate.id, "editor");
    expect(code(await change(other, 1, { showing: "whole" }))).toBe("done");
  });

  test("leaves alone what is not given", async () => {
    must(await change(writer, 1, { citation: citation({ title: "On prices", author: "Her" }) }));
    const view = must(await change(writer, 2, { showing: "nothing" }));
    expect(view).toMatchObject({ title: "On prices", author: "Her", showing: "nothing", text: wages, version: 3 });
  });
});

describe("removing a text", () => {
  test("takes it and its passages out of sight, and brings both back", async () => {
    const essayId = await bring(as(writer), debate.id);
    const of = { debateId: debate.id, essayId };
    await tie(as(writer), { ...of, claimId: debate.thesis }, "That is only fair");
    must(await removeEssay(as(writer), of));
    must(await removeEssay(as(writer), of));
    expect(must(await listEssays(as(writer), debate.id))).toEqual([]);
    expect(code(await readEssay(as(writer), of))).toBe("no-such-essay");
    expect(code(await changeEssay(as(writer), { ...of, version: 1, showing: "whole" }))).toBe("no-such-essay");
    must(await restoreEssay(as(writer), of));
    expect((await essayNow(as(writer), debate.id, essayId)).passages).toHaveLength(1);
  });

  test("keeps the newest twenty that were removed, and no more", async () => {
    const first = await bring(as(writer), debate.id);
    must(await removeEssay(as(writer), { debateId: debate.id, essayId: first }, 1));
    for (let i = 0; i < 20; i++) {
      const essayId = await bring(as(writer), debate.id);
      must(await removeEssay(as(writer), { debateId: debate.id, essayId }));
    }
    expect(code(await restoreEssay(as(writer), { debateId: debate.id, essayId: first }))).toBe("no-such-essay");
    expect(await sql(`select count(*)::int as n from "Essay" where "debateId" = $1`, [debate.id])).toEqual([{ n: 20 }]);
  });

  test("for good comes with the debate's own end", async () => {
    const essayId = await bring(as(writer), debate.id);
    await tie(as(writer), { debateId: debate.id, essayId, claimId: debate.thesis }, "That is only fair");
    must(await changeEssay(as(writer), { debateId: debate.id, essayId, version: 1, text: "Something else." }));
    const { question } = must(await readDebate(as(owner), debate.id)).view;
    must(await deleteDebate(as(owner), { debateId: debate.id, question }));
    for (const table of ["Essay", "EssayVersion", "Passage", "RejectedProposal"])
      expect(await sql(`select 1 from "${table}" where "debateId" = $1`, [debate.id])).toEqual([]);
  });
});
