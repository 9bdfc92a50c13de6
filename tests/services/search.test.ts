import { v7 as newId } from "uuid";
import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/access/actor";
import type { ClaimId, DebateId } from "@/lib/argument/id";
import { defaultSettings } from "@/lib/argument/settings";
import { nothingMore, plainClaim } from "@/lib/formats/document";
import { checkInvariants } from "@/lib/services/check";
import { retagClaims } from "@/lib/services/claim-languages";
import { importDebate } from "@/lib/services/import-debate";
import { type SearchPage, searchDebate, searchDebates } from "@/lib/services/search";
import { addition, answer, debateNow, edited, enrol, must, startDebate } from "../support/debates";
import { person } from "../support/people";
import { sql } from "../support/sql";

let owner: Actor;
let stranger: Actor;
let id: DebateId;
let thesis: ClaimId;
let nuclear: ClaimId;
let below: ClaimId;

beforeAll(async () => {
  [owner, stranger] = [await person("Olga"), await person("Sten")];
  ({ id, thesis } = await startDebate(owner));
  nuclear = await answer(
    owner,
    id,
    thesis,
    "support",
    "A nuclear arsenal deters [large wars](https://example.org/zeppelin).",
  );
  below = await answer(owner, id, nuclear, "rebuttal", "Arsenals were taxed heavily, and <b>deterring</b> failed.");
});

const within = async (text: string, debateId = id, actor: Actor | null = owner): Promise<SearchPage> =>
  must(await searchDebate(actor, debateId, { text }));
const idsOf = (page: SearchPage) => page.hits.map(({ claimId }) => claimId);
const markedOf = (page: SearchPage) =>
  page.hits.map(({ pieces }) => pieces.filter(({ marked }) => marked).map(({ text }) => text));

describe("what is found", () => {
  test("is a claim with its words marked, its path from the thesis, and what it answers", async () => {
    const page = await within("nuclear");
    expect(page.hits).toEqual([
      {
        ...{ debateId: id, claimId: nuclear, role: "support", path: ["1", "1.1"] },
        question: (await debateNow(owner, id)).question,
        answers: "This should be done.",
        pieces: [
          { text: "A ", marked: false },
          { text: "nuclear", marked: true },
          { text: " arsenal deters large wars.", marked: false },
        ],
      },
    ]);
    expect(page).toMatchObject({ total: 1, page: 1, pages: 1, debates: [] });
  });

  test("has the words in other forms, or the beginning of the last one", async () => {
    expect(idsOf(await within("tax arsenal"))).toEqual([below]);
    expect(idsOf(await within("nucl"))).toEqual([nuclear]);
    expect(idsOf(await within("arsenal det")).sort()).toEqual([nuclear, below].sort());
  });

  test("is what a slip of the fingers was meant to find", async () => {
    const page = await within("nulcear");
    expect(idsOf(page)).toEqual([nuclear]);
    expect(markedOf(page)).toEqual([["nuclear"]]);
    expect(markedOf(await within("heavy taxes"))).toEqual([["taxed", "heavily"]]);
  });

  test("leaves out what quotes and a minus leave out", async () => {
    expect(idsOf(await within('"nuclear arsenal"'))).toEqual([nuclear]);
    expect(idsOf(await within('"arsenal nuclear"'))).toEqual([]);
    expect(idsOf(await within("arsenal -nuclear"))).toEqual([below]);
  });

  test("is not the address behind a link, and any signs in the question or the text are only signs", async () => {
    expect(idsOf(await within("zeppelin"))).toEqual([]);
    for (const text of ["' | ! & (", "nuclear:* & '", "\\", "<b>deterring</b>", "a:b:c 'x", "\u0000nuclear"])
      await within(text);
    const [hit] = (await within("failed")).hits;
    expect(hit?.pieces.map(({ text }) => text).join("")).toBe(
      "Arsenals were taxed heavily, and <b>deterring</b> failed.",
    );
  });

  test("is nothing for less than two letters", async () => {
    for (const text of ["", " ", "a", "…"]) expect((await within(text)).asked.enough).toBe(false);
    expect((await within("戦")).asked.enough).toBe(true);
  });

  test("follows every edit", async () => {
    const { id, thesis } = await startDebate(owner);
    const claim = await answer(owner, id, thesis, "support", "Badgers dig.");
    must(await edited(owner, id, { kind: "reword", id: claim, version: 1, text: "Otters swim." }));
    expect(idsOf(await within("badgers", id))).toEqual([]);
    expect(idsOf(await within("oters", id))).toEqual([claim]);
  });

  test("is found once, however many places show it, and goes on from page to page without a gap", async () => {
    const { id, thesis, other } = await startDebate(owner);
    const claim = await answer(owner, id, thesis, "support", "Lighthouses guide ships.");
    must(await edited(owner, id, addition(other, { sharedFrom: claim })));
    expect(idsOf(await within("lighthouse", id))).toEqual([claim]);
    const more = [];
    for (let i = 0; i < 24; i++)
      more.push(await answer(owner, id, thesis, "support", `A lighthouse with ${i} keepers.`));
    const first = must(await searchDebate(owner, id, { text: "lighthouse", page: 1 }));
    const second = must(await searchDebate(owner, id, { text: "lighthouse", page: 2 }));
    expect([first.hits.length, second.hits.length, second.total, second.pages]).toEqual([20, 5, 25, 2]);
    expect([...idsOf(first), ...idsOf(second)].sort()).toEqual([claim, ...more].sort());
    expect(must(await searchDebate(owner, id, { text: "lighthouse", page: 9 })).page).toBe(2);
  });
});

describe("the language of a debate", () => {
  test("says which words are forms of one another, also after it was changed, and the log agrees", async () => {
    const { id, thesis } = await startDebate(owner, { language: "german" });
    const claim = await answer(owner, id, thesis, "support", "Die Häuser wurden gebaut.");
    expect(idsOf(await within("Haus", id))).toEqual([claim]);
    const { settings, version } = await debateNow(owner, id);
    must(await edited(owner, id, { kind: "configure", version, settings: { ...settings, language: "simple" } }));
    expect(idsOf(await within("Haus", id))).toEqual([]);
    const { language: _, ...older } = settings;
    must(
      await edited(owner, id, { kind: "configure", version: version + 1, settings: { ...older, semantics: "euler" } }),
    );
    expect((await debateNow(owner, id)).settings).toMatchObject({ semantics: "euler", language: "simple" });
    expect((await checkInvariants()).filter(({ debateId }) => debateId === id)).toEqual([]);
  });

  test("reaches every claim of a large debate, and what was cut short is finished later", async () => {
    const debateId = newId() as DebateId;
    const claims = Array.from({ length: 1100 }, (_, i) => plainClaim(newId(), null, "thesis", `Haus ${i}.`));
    const document = { ...nothingMore, question: "Wie viele?", background: "", claims };
    const settings = { ...defaultSettings, language: "german" as const };
    must(await importDebate(owner, { debateId, document, settings, votes: false }));
    const languages = () =>
      sql(`select "language", count(*)::int from "Claim" where "debateId" = $1 group by 1`, [debateId]);
    must(
      await edited(owner, debateId, { kind: "configure", version: 1, settings: { ...settings, language: "dutch" } }),
    );
    expect(await languages()).toEqual([{ language: "dutch", count: 1100 }]);
    await sql(`update "Claim" set "language" = 'german' where "debateId" = $1 and "position" > 300`, [debateId]);
    await retagClaims(null);
    expect(await languages()).toEqual([{ language: "dutch", count: 1100 }]);
  });
});

describe("across debates", () => {
  const everywhere = async (actor: Actor | null, text: string) =>
    (await searchDebates(actor, { text })).hits.map(({ claimId }) => claimId);

  test("only those are searched that a list may show: public ones and one's own", async () => {
    const claims = new Map<string, ClaimId>();
    for (const visibility of ["public", "unlisted", "private"] as const) {
      const { id, thesis } = await startDebate(owner, { visibility });
      if (visibility === "private") await enrol(await person("Mia"), id, "viewer");
      claims.set(visibility, await answer(owner, id, thesis, "support", "Quicksilver flows uphill."));
    }
    expect((await everywhere(owner, "quicksilver")).sort()).toEqual([...claims.values()].sort());
    for (const actor of [null, stranger, { ...stranger, isAdmin: true }]) {
      expect(await everywhere(actor, "quicksilver")).toEqual([claims.get("public")]);
      expect(await everywhere(actor, "quiksilver")).toEqual([claims.get("public")]);
    }
  });

  test("nothing removed is found, nor what is below it, and it is found again once restored", async () => {
    const { id, thesis } = await startDebate(owner);
    const removed = await answer(owner, id, thesis, "support", "Porcelain breaks.");
    const under = await answer(owner, id, removed, "support", "Porcelain is brittle.");
    must(await edited(owner, id, { kind: "remove", id: removed, version: 1 }));
    expect(await everywhere(owner, "porcelain")).toEqual([]);
    expect(idsOf(await within("porcelian", id))).toEqual([]);
    must(await edited(owner, id, { kind: "restore", id: removed, version: 2 }));
    expect((await everywhere(owner, "porcelain")).sort()).toEqual([removed, under].sort());
  });

  test("a debate is found by its question", async () => {
    const { id } = await startDebate(owner);
    const page = await searchDebates(null, { text: `done about ${id.slice(-4)}` });
    expect(page.debates.map((debate) => debate.id)).toContain(id);
  });
});

test("without pg_trgm whole words are found, and a slip finds nothing", async () => {
  await sql(`drop extension pg_trgm cascade`);
  expect(idsOf(await within("nuclear"))).toEqual([nuclear]);
  expect(idsOf(await within("nulcear"))).toEqual([]);
});
