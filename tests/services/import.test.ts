import fc from "fast-check";
import { v7 as newId } from "uuid";
import { beforeEach, describe, expect, it, test } from "vitest";
import type { Actor } from "@/lib/access/actor";
import type { Claim } from "@/lib/argument/claim";
import { mergeOf } from "@/lib/argument/merging";
import { defaultSettings, type Settings } from "@/lib/argument/settings";
import { stratify } from "@/lib/argument/stratify";
import { type DebateDocument, type DocumentClaim, nothingMore, plainClaim } from "@/lib/formats/document";
import { parse } from "@/lib/formats/json/parse";
import { checkInvariants } from "@/lib/services/check";
import { commitEdit } from "@/lib/services/commit-edit";
import { deleteDebate } from "@/lib/services/delete-debate";
import { exportDebate, exportForOperator } from "@/lib/services/export-debate";
import { type ImportProgress, importDebate } from "@/lib/services/import-debate";
import { listDebates, recentActivity } from "@/lib/services/list-debates";
import { readDebate } from "@/lib/services/read-debate";
import { documents } from "../formats/documents";
import { addition, must } from "../support/debates";
import { dump } from "../support/dump";
import { person } from "../support/people";
import { sql } from "../support/sql";

let importer: Actor;
beforeEach(async () => {
  await sql(`truncate "Debate", "User" cascade`);
  importer = await person("Importer");
});

const settings: Settings = { ...defaultSettings, visibility: "public" };
const imported = (
  document: DebateDocument,
  { votes = true, debateId = newId() } = {},
  actor: Actor | null = importer,
) => importDebate(actor, { debateId, document, settings, votes });
const written = async (debateId: string, people: "pseudonyms" | "names" = "pseudonyms") =>
  must(await exportForOperator(debateId, { format: "json", people, votes: true })).text;
const read = (text: string): DebateDocument => {
  const parsed = parse(text);
  if (!parsed.ok) throw new Error(`${parsed.error.code} at ${parsed.error.path}`);
  return parsed.value.document;
};

const claims: readonly DocumentClaim[] = [
  { ...plainClaim("t", null, "thesis", "We should."), author: "ada" },
  { ...plainClaim("a", "t", "support", "It helps."), author: "bob", createdAt: Date.UTC(2019, 4, 1) },
  plainClaim("b", "t", "rebuttal", "It hurts."),
  { ...plainClaim("c", "b", "support", ""), shows: "a", author: "ada" },
];
const document: DebateDocument = {
  ...{ ...nothingMore, question: "What now?", background: "It is late.", semantics: "df-quad", claims },
  people: [
    { key: "ada", name: "Ada" },
    { key: "idle", name: "Idle" },
    { key: "bob", name: null },
    { key: "cleo", name: null },
  ],
  votes: [
    { claim: "a", person: "bob", verdict: 1, relevance: 4 },
    { claim: "a", person: "cleo", verdict: 1, relevance: 3 },
    { claim: "a", person: "ada", verdict: -1, relevance: null },
    { claim: "c", person: "ada", verdict: null, relevance: 2 },
    { claim: "c", person: "cleo", verdict: null, relevance: 1 },
    { claim: "t", person: "cleo", verdict: null, relevance: null },
  ],
};

describe("importing", () => {
  it("makes of any document a debate that writes the same document again", { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(documents(), async (given) => {
        const first = must(await imported(given));
        const once = await written(first.debateId);
        const second = must(await imported(read(once)));
        expect(await written(second.debateId)).toBe(once);
        expect(first.claims).toBe(given.claims.length);
        expect(read(once).claims.map(({ text }) => text)).toEqual(given.claims.map(({ text }) => text));
      }),
      { numRuns: 12 },
    );
    expect(await checkInvariants()).toEqual([]);
  });

  it("keeps names as well where they are asked for, and the ids of claims", async () => {
    const { debateId } = must(await imported(document));
    const once = await written(debateId, "names");
    const again = must(await imported(read(once))).debateId;
    expect(await written(again, "names")).toBe(once);
    expect(read(once).people.map(({ name }) => name)).toEqual(["Ada", "Author 3", "Importer", "Voter 4"]);
    const ids = await sql(`select id from "Claim" group by id having count(distinct "debateId") = 2`, []);
    expect(ids).toHaveLength(4);
  });

  it("keeps the language, and the addresses of merged claims, which can be parted again", async () => {
    const same = plainClaim("d", "t", "support", "It is of help.");
    const { debateId } = must(await imported({ ...document, language: "german", claims: [...claims, same] }));
    const before = must(await readDebate(importer, debateId)).view;
    const from = must(stratify(before, before.claims));
    const the = (text: string) => before.claims.find((claim) => claim.text === text) as Claim;
    const [gone, kept] = [the("It is of help."), the("It helps.")];
    const edit = mergeOf(from, gone, kept, newId);
    must(await commitEdit(importer, { debateId, commandId: newId(), edit }));
    const once = await written(debateId);
    expect(read(once)).toMatchObject({ language: "german", redirects: [{ from: gone.id, to: kept.id }] });
    expect(must(await exportDebate(null, { debateId, format: "json", people: "none", votes: false })).text).toContain(
      `"redirects": [\n    {"from":"${gone.id}","to":"${kept.id}"}\n  ]`,
    );

    const again = must(await imported(read(once))).debateId;
    expect(await written(again)).toBe(once);
    const { view } = must(await readDebate(null, again));
    expect(view.redirects).toEqual({ [gone.id]: kept.id });
    expect(view.settings.language).toBe("german");
    expect(view.seq).toBe(view.claims.length + 2);
    expect(await checkInvariants()).toEqual([]);
    const back = { kind: "restore", id: gone.id, version: 2 } as const;
    must(await commitEdit(importer, { debateId: again, commandId: newId(), edit: back }));
    expect(must(await readDebate(null, again)).view.redirects).toEqual({});
    expect(await checkInvariants()).toEqual([]);
  });

  it("counts votes as if they had been cast here, an author's own left out", async () => {
    const { debateId, ...counts } = must(await imported(document));
    expect(counts).toEqual({ claims: 4, votes: 5 });
    const { view } = must(await readDebate(null, debateId));
    const byText = (text: string) => view.claims.find((claim) => claim.text === text)?.id ?? ("" as never);
    expect(view.tallies[byText("It helps.")]).toEqual({
      ...{ agree: 1, unsure: 0, disagree: 1, relevanceCount: 1, relevanceSum: 3 },
    });
    expect(view.tallies[byText("")]).toMatchObject({ relevanceCount: 1, relevanceSum: 1 });
    expect(view.tallies[byText("We should.")]).toBeUndefined();
    expect(view.settings).toEqual({ ...settings, semantics: "df-quad" });
    expect(await checkInvariants()).toEqual([]);
  });

  it("leaves people and votes behind where they are not asked for", async () => {
    const { debateId, votes } = must(await imported(document, { votes: false }));
    expect(votes).toBe(0);
    const { view } = must(await readDebate(importer, debateId));
    expect(new Set(view.claims.map(({ authorId }) => authorId))).toEqual(new Set([importer.userId]));
    expect(view.tallies).toEqual({});
    expect(await sql(`select 1 from "User" where "importedIn" is not null`, [])).toEqual([]);
    expect(await checkInvariants()).toEqual([]);
  });

  it("logs each claim under its author, so that the debate can go on from there", async () => {
    const { debateId } = must(await imported(document));
    const events = await sql<{ seq: number; name: string }>(
      `select seq, name from "DebateEvent" join "User" u on u.id = "actorId" where "debateId" = $1 order by seq`,
      [debateId],
    );
    expect(events.map(({ name }) => name)).toEqual(["Ada", "Author 3", "Importer", "Ada"]);
    const { view, role } = must(await readDebate(importer, debateId));
    expect([view.seq, role]).toEqual([4, "owner"]);
    const edit = addition(view.claims.find(({ role }) => role === "rebuttal")?.id ?? null);
    expect(must(await commitEdit(importer, { debateId, commandId: newId(), edit }))).toEqual({ seq: 5 });
    expect(await checkInvariants()).toEqual([]);
  });

  it("makes the same import sent twice once, and no other one in its place", async () => {
    const debateId = newId();
    const first = must(await imported(document, { debateId }));
    const before = await dump();
    expect(must(await imported(document, { debateId }))).toEqual(first);
    expect(await imported({ ...document, question: "Another?" }, { debateId })).toMatchObject({
      error: { code: "id-taken" },
    });
    expect(await imported(document, { debateId }, await person("Somebody"))).toMatchObject({
      error: { code: "id-taken" },
    });
    await sql(`delete from "User" where name = 'Somebody'`, []);
    expect(await dump()).toEqual(before);
  });

  it("is refused for strangers, for what is no id, and for what cannot be a debate, with the place", async () => {
    expect(await imported(document, {}, null)).toMatchObject({ error: { code: "signed-out" } });
    expect(await imported(document, { debateId: "mine" })).toMatchObject({ error: { code: "not-found" } });
    const long = { ...document, claims: [...claims, plainClaim("d", "b", "support", "x".repeat(501))] };
    expect(await imported(long)).toMatchObject({
      error: { code: "unfit", fault: { code: "text-too-long", path: "1.2.2" } },
    });
    const stranger = { ...document, votes: [{ claim: "a", person: "z", verdict: 1, relevance: null } as const] };
    expect(await imported(stranger)).toMatchObject({
      error: { fault: { code: "wrong-value", path: "votes[0].person" } },
    });
    expect(await imported({ ...document, question: " " })).toMatchObject({
      error: { fault: { code: "missing-title" } },
    });
    const many = Array.from({ length: 10_001 }, (_, i) => ({ key: `v${i}`, name: null }));
    const crowd = many.map(({ key }) => ({ claim: "a", person: key, verdict: 1, relevance: null }) as const);
    expect(
      await imported({ ...document, claims: claims.map((c) => ({ ...c, author: null })), people: many, votes: crowd }),
    ).toMatchObject({
      error: { fault: { code: "wrong-value", path: "people" } },
    });
    expect(await sql(`select 1 from "Debate"`, [])).toEqual([]);
  });

  it("tells how far it is, lets others in between, and takes everything back when it is cancelled", {
    timeout: 60_000,
  }, async () => {
    const many = Array.from({ length: 3500 }, (_, i) => plainClaim(`m${i}`, "t", "support", `Reason ${i}`));
    const large = { ...document, claims: [...claims, ...many] };
    const seen: ImportProgress[] = [];
    const before = await dump();
    const stop = new AbortController();
    let turns = 0;
    const clock = setInterval(() => turns++, 1);
    const refused = await importDebate(
      importer,
      { debateId: newId(), document: large, settings, votes: true },
      {
        signal: stop.signal,
        onProgress: (progress) => {
          seen.push(progress);
          if (progress.done >= 2000) stop.abort();
        },
      },
    );
    clearInterval(clock);
    expect(refused).toEqual({ ok: false, error: { code: "cancelled" } });
    expect(seen).toEqual([0, 1000, 2000].map((done) => ({ done, of: 3509 })));
    expect(turns).toBeGreaterThan(3);
    expect(await dump()).toEqual(before);
    must(await imported(large));
    expect(await checkInvariants()).toEqual([]);
  });

  it("never makes an archived debate, which nothing could be added to", async () => {
    const command = { debateId: newId(), document, settings: { ...settings, archived: true }, votes: true };
    const { debateId } = must(await importDebate(importer, command));
    expect(must(await readDebate(importer, debateId)).view.settings.archived).toBe(false);
    expect(await checkInvariants()).toEqual([]);
  });
});

describe("people who came along", () => {
  it("are counted as voters, and what they wrote is no news", async () => {
    const { debateId } = must(await imported(document));
    expect(await listDebates(null, {})).toMatchObject([{ id: debateId, claims: 4, voters: 3 }]);
    const news = await recentActivity(null);
    expect(news.map(({ actorName, text }) => [actorName, text])).toEqual([["Importer", "It hurts."]]);
  });

  it("go with their debate, and with no other", async () => {
    const before = await dump();
    const { debateId } = must(await imported(document));
    const kept = must(await imported({ ...document, question: "What else?" })).debateId;
    must(await deleteDebate(importer, { debateId, question: "What now?" }));
    expect(await sql(`select distinct "importedIn" as id from "User" where "importedIn" is not null`, [])).toEqual([
      { id: kept },
    ]);
    must(await deleteDebate(importer, { debateId: kept, question: "What else?" }));
    expect(await dump()).toEqual(before);
  });

  test.each([
    ["an address", `update "User" set email = 'cleo@example.org' where name = 'Voter 4'`],
    ["a password", `update "User" set "passwordHash" = 'x' where name = 'Voter 4'`],
    [
      "a role",
      `insert into "Membership" ("debateId", "userId", role) select "importedIn", id, 'viewer' from "User" where name = 'Voter 4'`,
    ],
    ["no debate", `update "User" set "importedIn" = gen_random_uuid() where name = 'Voter 4'`],
  ])("are a finding when one has %s", async (_, damage) => {
    must(await imported(document));
    expect(await checkInvariants()).toEqual([]);
    await sql(damage, []);
    expect((await checkInvariants()).map(({ code }) => code)).toContain("imported-person");
  });
});
