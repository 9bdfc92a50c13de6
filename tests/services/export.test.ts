import { parse } from "csv-parse/sync";
import { v7 as newId } from "uuid";
import { beforeEach, describe, expect, it, test } from "vitest";
import type { Actor } from "@/lib/access/actor";
import type { ClaimId } from "@/lib/argument/id";
import type { Settings } from "@/lib/argument/settings";
import { parse as parseJson } from "@/lib/formats/json/parse";
import type { WritableFormat } from "@/lib/formats/registry";
import { castVote } from "@/lib/services/cast-vote";
import { type ExportCommand, exportDebate, exportForOperator } from "@/lib/services/export-debate";
import { slugOf } from "@/lib/services/export-file";
import { importDebate } from "@/lib/services/import-debate";
import { readDebate } from "@/lib/services/read-debate";
import { answer, debateNow, edited, enrol, must, startDebate } from "../support/debates";
import { person } from "../support/people";

let [owner, writer, voter]: Actor[] = [];
let debate: Awaited<ReturnType<typeof startDebate>>;
let claim: ClaimId;

beforeEach(async () => {
  [owner, writer, voter] = [await person("Olga Owner"), await person("Willi Writer"), await person("Vera Voter")];
  debate = await startDebate(owner as Actor);
  claim = await answer(writer as Actor, debate.id, debate.thesis, "support", "Because of it.");
  await vote(voter, claim, 1, 3);
  await vote(writer, claim, 1, 4);
  await vote(writer, debate.thesis, -1);
});

const vote = async (actor: Actor | undefined, claimId: ClaimId, verdict: 1 | 0 | -1, relevance?: 3 | 4) =>
  must(await castVote(actor as Actor, { debateId: debate.id, claimId, verdict, relevance }));
const configure = async (change: Partial<Settings>) => {
  const { settings, version } = await debateNow(owner as Actor, debate.id);
  must(await edited(owner as Actor, debate.id, { kind: "configure", version, settings: { ...settings, ...change } }));
};
const asked = (actor: Actor | undefined | null, change: Partial<ExportCommand> = {}) =>
  exportDebate(actor ?? null, { debateId: debate.id, format: "json", people: "none", votes: false, ...change });
const text = async (actor: Actor | undefined | null, change: Partial<ExportCommand> = {}) =>
  must(await asked(actor, change)).text;
const rows = (csv: string) => parse(csv, { bom: true, columns: true }) as Record<string, string>[];

describe("an export", () => {
  it("is what the reader sees, claim by claim", async () => {
    const { view } = must(await readDebate(null, debate.id));
    const found = rows(await text(null, { format: "csv" }));
    expect(found.map(({ id }) => id)).toEqual([debate.thesis, claim, debate.other]);
    expect(found[1]).toMatchObject({ agree: "1", disagree: "0", relevance_mean: "3", author: "" });
    expect(Number(found[1]?.strength)).toBeCloseTo(view.strengths[claim] ?? Number.NaN, 3);
    expect(found[2]).toMatchObject({ strength: "", agree: "0" });
  });

  it("names authors where asked to, and never those who only voted", async () => {
    const named = await text(null, { people: "names" });
    expect(named).toContain('"name":"Willi Writer"');
    expect(named).not.toContain("Vera");
    const hidden = await text(null, { people: "pseudonyms" });
    expect(hidden).not.toMatch(/Willi|Olga|example\.org/);
    expect(hidden).toContain('"author":"p2"');
    expect(await text(null)).not.toContain('"author"');
  });

  it("is refused to whoever may not read", async () => {
    await configure({ visibility: "private" });
    expect(await asked(null)).toEqual({ ok: false, error: { code: "not-found" } });
    expect(await asked(voter)).toEqual({ ok: false, error: { code: "not-found" } });
    expect(await asked(owner, { debateId: "x" })).toEqual({ ok: false, error: { code: "not-found" } });
  });

  // The law: two states that differ only in what is concealed are written down the same.
  test.each<WritableFormat>(["json", "csv"])("tells nothing of concealed votes as %s", async (format) => {
    await configure({ secrecy: "untilVoted" });
    const before = await text(voter, { format, people: "names" });
    await vote(owner, debate.thesis, 1);
    await vote(owner, debate.other, -1);
    expect(await text(voter, { format, people: "names" })).toBe(before);
    if (format === "csv") expect(rows(before)[0]).toMatchObject({ strength: "", agree: "", disagree: "" });
  });

  it("has nothing of what was removed", async () => {
    must(await edited(owner as Actor, debate.id, { kind: "remove", id: claim, version: 1 }));
    for (const votes of [false, true]) {
      const file = await text(owner, { people: "names", votes });
      expect(file).not.toContain("Because of it");
      expect(file).not.toContain(claim);
    }
  });
});

describe("single votes", () => {
  test.each<Partial<ExportCommand>>([
    { votes: true },
    { format: "csv-votes" },
    { format: "csv-votes", people: "names" },
  ])("take the right to manage (%j)", async (change) => {
    await enrol(writer as Actor, debate.id, "editor");
    expect(await asked(writer, change)).toEqual({ ok: false, error: { code: "forbidden" } });
    expect(await asked(null, change)).toEqual({ ok: false, error: { code: "signed-out" } });
    expect((await asked(owner, change)).ok).toBe(true);
  });

  it("are written down while nothing is concealed only", async () => {
    await configure({ secrecy: "untilVoted" });
    expect(await asked(owner, { votes: true })).toEqual({ ok: false, error: { code: "forbidden" } });
    await configure({ votingClosesAt: Date.now() - 1 });
    expect((await asked(owner, { votes: true })).ok).toBe(true);
    await configure({ votingClosesAt: null, secrecy: "untilClosed" });
    expect(await asked(owner, { format: "csv-votes" })).toEqual({ ok: false, error: { code: "forbidden" } });
    await configure({ archived: true });
    expect((await asked(owner, { format: "csv-votes" })).ok).toBe(true);
  });

  it("name nobody, not even by what somebody wrote", async () => {
    const made = must(await asked(owner, { votes: true, people: "names" }));
    expect(made.text).not.toMatch(/Willi|Vera|Olga|example\.org/);
    for (const each of [owner, writer, voter]) expect(made.text).not.toContain((each as Actor).userId);
    expect(made.text).not.toContain('"author"');
    expect(made.losses.map(({ code }) => code)).toEqual(["authors"]);
    expect(rows(await text(owner, { format: "csv-votes" }))).toEqual([
      { number: "1", claim: debate.thesis, person: "p1", verdict: "disagree", relevance: "" },
      { number: "1.1", claim, person: "p2", verdict: "agree", relevance: "3" },
    ]);
  });

  it("give the same pseudonyms whoever joined first", async () => {
    const numbers = async (first: Actor | undefined, second: Actor | undefined) => {
      debate = await startDebate(owner as Actor);
      await vote(first, debate.thesis, 1);
      await vote(second, debate.thesis, -1);
      return rows(await text(owner, { format: "csv-votes" })).map(({ person: who, verdict }) => [who, verdict]);
    };
    expect(await numbers(writer, voter)).toEqual(await numbers(voter, writer));
  });

  it("come back with the counts they had", async () => {
    const file = parseJson(await text(owner, { votes: true }));
    if (!file.ok) throw new Error(file.error.code);
    const { settings } = await debateNow(owner as Actor, debate.id);
    const command = { debateId: newId(), document: file.value.document, settings, votes: true };
    const again = must(await importDebate(owner as Actor, command)).debateId;
    expect(must(await readDebate(null, again)).view.tallies).toEqual(
      must(await readDebate(null, debate.id)).view.tallies,
    );
  });
});

describe("an operator's export", () => {
  it("has everything: authors, their votes, and names where asked for", async () => {
    await configure({ visibility: "private", secrecy: "untilClosed" });
    const command = { format: "json", people: "names", votes: true } as const;
    const file = parseJson(must(await exportForOperator(debate.id, command)).text);
    if (!file.ok) throw new Error(file.error.code);
    const { people, votes, claims } = file.value.document;
    expect(people.map(({ name }) => name)).toEqual(["Olga Owner", "Willi Writer", "Vera Voter"]);
    expect(claims.map(({ author }) => author)).toEqual(["p1", "p2", "p1"]);
    expect(votes).toHaveLength(3);
    const hidden = must(await exportForOperator(debate.id, { ...command, people: "pseudonyms" })).text;
    expect(hidden).not.toMatch(/Willi|Vera|Olga/);
    expect(await exportForOperator(newId(), command)).toEqual({ ok: false, error: { code: "not-found" } });
    expect(await exportForOperator("x", command)).toEqual({ ok: false, error: { code: "not-found" } });
  });
});

describe("the name of a file", () => {
  test.each([
    ["Should we do it?", "should-we-do-it"],
    ["Über „Zurückhaltung“ in Asien", "uber-zuruckhaltung-in-asien"],
    ["../../etc/passwd\u0000", "etc-passwd"],
    ["何をすべきか", "debate"],
    ["CON", "debate"],
    [
      "What should be done about all the things that nobody has ever done anything about?",
      "what-should-be-done-about-all-the-things-that-nobody-has",
    ],
    ["x".repeat(200), "x".repeat(60)],
  ])("%s", (question, slug) => {
    expect(slugOf(question)).toBe(slug);
  });

  it("ends as the format does", async () => {
    const names = [must(await asked(owner)).fileName, must(await asked(owner, { format: "csv-votes" })).fileName];
    const slug = `what-should-be-done-about-${debate.id.slice(-4)}`;
    expect(names).toEqual([`${slug}.json`, `${slug}-votes.csv`]);
  });
});
