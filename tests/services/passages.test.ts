import { v7 as newId } from "uuid";
import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/access/actor";
import type { ClaimId } from "@/lib/argument/id";
import { mergeOf } from "@/lib/argument/merging";
import { checkInvariants } from "@/lib/services/check";
import { changeEssay } from "@/lib/services/essays";
import { readHistory, undoEdit } from "@/lib/services/history";
import { anchorClaim, movePassage, removePassage, restorePassage } from "@/lib/services/passages";
import { rejectProposal, takeProposal, unrejectProposal } from "@/lib/services/take-proposal";
import { addition, answer, claimNow, debateNow, edited, must, startDebate } from "../support/debates";
import { bring, essayNow, spanOf, tie, wages } from "../support/essays";
import { person } from "../support/people";
import { sql } from "../support/sql";

let [owner, writer]: Actor[] = [];
let debate: Awaited<ReturnType<typeof startDebate>>;
let claim: ClaimId;
let of: { debateId: string; essayId: string };
const as = (actor: Actor | undefined) => actor as Actor;
const code = (result: { ok: boolean; error?: unknown }) =>
  result.ok ? "done" : (result.error as { code: string }).code;
const passages = async () => (await essayNow(as(owner), debate.id, of.essayId)).passages;
const exacts = async () => (await passages()).map(({ anchor }) => anchor.exact);

beforeEach(async () => {
  [owner, writer] = [await person("Owner"), await person("Writer")];
  debate = await startDebate(as(owner));
  claim = await answer(as(owner), debate.id, debate.thesis);
  of = { debateId: debate.id, essayId: await bring(as(writer), debate.id) };
});

const anchor = (words: string, given = {}) =>
  anchorClaim(as(writer), {
    ...{ ...of, claimId: claim, passageId: newId(), span: spanOf(wages, words), version: 1 },
    ...given,
  });

describe("anchoring a claim", () => {
  test("keeps the words, what stands around them and where they stand", async () => {
    const made = must(await anchor("Wages should rise as well."));
    expect(made.anchor).toMatchObject({
      ...spanOf(wages, "Wages should rise as well."),
      ...{ exact: "Wages should rise as well.", prefix: "Prices rose by 9 percent in May. " },
    });
    expect(await passages()).toEqual([made]);
    expect(await checkInvariants()).toEqual([]);
  });

  test("lets several claims have one passage, and one claim several", async () => {
    must(await anchor("she said", { claimId: debate.thesis }));
    must(await anchor("Prices rose by 9 percent in May."));
    must(await anchor("she said"));
    expect(await exacts()).toEqual(["Prices rose by 9 percent in May.", "she said", "she said"]);
  });

  test("is done once however often it is sent, and never for two claims under one name", async () => {
    const passageId = newId();
    const twice = await Promise.all([anchor("she said", { passageId }), anchor("she said", { passageId })]);
    expect(twice.map(code)).toEqual(["done", "done"]);
    expect(code(await anchor("she said", { passageId, claimId: debate.thesis }))).toBe("reused-command");
    expect(await exacts()).toEqual(["she said"]);
  });

  test("goes to the claim itself where a place shows it", async () => {
    const place = addition(debate.other, { sharedFrom: claim });
    must(await edited(as(owner), debate.id, place));
    expect(must(await anchor("she said", { claimId: place.id })).claimId).toBe(claim);
  });

  test.each([
    ["a span of nothing", { start: 3, end: 3 }],
    ["a span turned over", { start: 9, end: 3 }],
    ["one beyond the text", { start: 0, end: 1000 }],
    ["one before it", { start: -1, end: 3 }],
    ["half an offset", { start: 0.5, end: 3 }],
    ["blanks", spanOf(wages, "\n\n")],
  ])("refuses %s", async (_, span) => {
    expect(code(await anchor("she said", { span }))).toBe("bad-passage");
  });

  test("refuses a whole text under the name of a quotation", async () => {
    const text = "Wages should rise. ".repeat(400);
    of = { ...of, essayId: await bring(as(writer), debate.id, { text }) };
    expect(code(await anchor("she said", { ...of, span: { start: 0, end: 5001 } }))).toBe("bad-passage");
  });

  test("refuses a claim, an essay and a version that there is not", async () => {
    expect(code(await anchor("she said", { claimId: newId() }))).toBe("no-such-claim");
    expect(code(await anchor("she said", { essayId: newId() }))).toBe("no-such-essay");
    expect(code(await anchor("she said", { version: 2 }))).toBe("essay-changed");
  });

  test("takes offsets of an older version as long as the text is the same", async () => {
    must(await changeEssay(as(writer), { ...of, version: 1, showing: "whole" }));
    must(await anchor("she said"));
    must(await changeEssay(as(writer), { ...of, version: 2, text: `So it is. ${wages}` }));
    expect(code(await anchor("she said", { version: 2 }))).toBe("essay-changed");
    expect(await exacts()).toEqual(["she said"]);
  });
});

describe("a passage", () => {
  let passageId: string;
  beforeEach(async () => {
    passageId = await tie(as(writer), { ...of, claimId: claim }, "she said");
  });

  test("hides with its claim and comes back with it", async () => {
    must(await edited(as(owner), debate.id, { kind: "remove", id: debate.thesis, version: 1 }));
    expect(await passages()).toEqual([]);
    must(await edited(as(owner), debate.id, { kind: "restore", id: debate.thesis, version: 2 }));
    expect(await exacts()).toEqual(["she said"]);
  });

  test("shows at the claim that another one was merged into, told once, and goes back when they part", async () => {
    const into = await answer(as(owner), debate.id, debate.thesis);
    await tie(as(writer), { ...of, claimId: into }, "she said");
    const [from, target] = [await claimNow(as(owner), debate.id, claim), await claimNow(as(owner), debate.id, into)];
    must(await edited(as(owner), debate.id, mergeOf(await debateNow(as(owner), debate.id), from, target, newId)));
    expect((await passages()).map(({ claimId }) => claimId)).toEqual([into]);
    const newest = must(await readHistory(as(owner), debate.id)).entries[0]?.seq ?? 0;
    must(await undoEdit(as(owner), { debateId: debate.id, commandId: newId(), seq: newest }));
    expect((await passages()).map(({ claimId }) => claimId).sort()).toEqual([claim, into].sort());
  });

  test("is removed and brought back, as often as it is said", async () => {
    for (let i = 0; i < 2; i++) must(await removePassage(as(writer), { ...of, passageId }));
    expect(await passages()).toEqual([]);
    for (let i = 0; i < 2; i++) must(await restorePassage(as(writer), { ...of, passageId }));
    expect(await exacts()).toEqual(["she said"]);
  });

  test("that was removed is looked for in a new text as well", async () => {
    must(await removePassage(as(writer), { ...of, passageId }));
    must(await changeEssay(as(writer), { ...of, version: 1, text: `So it is. ${wages}` }));
    must(await restorePassage(as(writer), { ...of, passageId }));
    const { text, passages: found } = await essayNow(as(owner), debate.id, of.essayId);
    expect(text?.slice(found[0]?.anchor.start, found[0]?.anchor.end)).toBe("she said");
  });

  test("that was lost is put by hand where its words stand now", async () => {
    must(await changeEssay(as(writer), { ...of, version: 1, text: "It is fair, in other words." }));
    expect(await passages()).toMatchObject([{ orphaned: true, anchor: { exact: "she said" } }]);
    const span = { start: 0, end: 10 };
    expect(code(await movePassage(as(writer), { ...of, passageId, span, version: 1 }))).toBe("essay-changed");
    must(await movePassage(as(writer), { ...of, passageId, span, version: 2 }));
    expect(await passages()).toMatchObject([{ id: passageId, orphaned: false, anchor: { exact: "It is fair" } }]);
  });

  test("belongs to its essay alone", async () => {
    const elsewhere = { ...of, essayId: await bring(as(writer), debate.id) };
    expect(code(await removePassage(as(writer), { ...elsewhere, passageId }))).toBe("no-such-passage");
    const other = await startDebate(as(writer));
    const essayId = await bring(as(writer), other.id);
    expect(code(await removePassage(as(writer), { debateId: other.id, essayId, passageId }))).toBe("no-such-passage");
  });
});

describe("taking a proposal", () => {
  const take = (actor: Actor | undefined, given: object = {}) => {
    const edit = addition(debate.thesis, { text: "Wages should rise." });
    return takeProposal(as(actor), {
      ...{ ...of, commandId: newId(), passageId: newId(), version: 1, edit },
      ...{ span: spanOf(wages, "Wages should rise as well."), ...given },
    });
  };

  test("makes a claim of the essay's and anchors it", async () => {
    const edit = addition(debate.thesis, { text: "Wages should rise." });
    const taken = must(await take(writer, { edit }));
    expect(taken.passage).toMatchObject({ claimId: edit.id, anchor: { exact: "Wages should rise as well." } });
    const made = await claimNow(as(owner), debate.id, edit.id);
    expect(made).toMatchObject({ text: "Wages should rise.", origin: "essay", authorId: as(writer).userId });
    expect(await checkInvariants()).toEqual([]);
  });

  test("sent twice is done once, at the same moment and after the text was changed", async () => {
    const command = { commandId: newId(), passageId: newId(), edit: addition(debate.thesis) };
    const twice = await Promise.all([take(writer, command), take(writer, command)]);
    expect(twice.map(code)).toEqual(["done", "done"]);
    must(await changeEssay(as(writer), { ...of, version: 1, text: "Another text altogether." }));
    expect(must(await take(writer, command)).seq).toBe(must(twice[0] ?? (await take(writer, command))).seq);
    expect(await passages()).toHaveLength(1);
  });

  test("that two people accept at once makes one claim, and the second is told that there is one", async () => {
    const claims = [addition(debate.thesis, { text: "Wages should rise." }), addition(debate.thesis)];
    const both = await Promise.all([
      take(writer, { edit: claims[0], ifOpen: true }),
      take(owner, { edit: claims[1], ifOpen: true }),
    ]);
    expect(both.map(code).sort()).toEqual(["already-taken", "done"]);
    const first = claims[both[0]?.ok ? 0 : 1];
    expect((await passages()).map(({ claimId }) => claimId)).toEqual([first?.id]);
    expect(await sql(`select id from "Claim" where origin = 'essay' and "debateId" = $1`, [debate.id])).toEqual([
      { id: first?.id },
    ]);
    expect(await checkInvariants()).toEqual([]);
  });

  test("is not taken where half of its words or more are a claim's; it is again once that claim is removed", async () => {
    const half = spanOf(wages, "Wages should rise");
    const command = { commandId: newId(), passageId: newId(), edit: addition(debate.thesis), ifOpen: true };
    const first = must(await take(writer, { ...command, span: half }));
    expect(code(await take(owner, { ifOpen: true }))).toBe("already-taken");
    // Sent again it is the same one; marked by hand, the same words may be another claim's as well.
    must(await take(writer, { ...command, span: half }));
    must(await take(owner));
    const { version } = await claimNow(as(owner), debate.id, first.passage.claimId);
    must(await edited(as(owner), debate.id, { kind: "remove", id: first.passage.claimId, version }));
    expect(code(await take(owner, { ifOpen: true, span: half }))).toBe("already-taken");
    const [other] = await passages();
    must(await removePassage(as(owner), { ...of, passageId: other?.id ?? "" }));
    must(await take(owner, { ifOpen: true }));
  });

  test("on a text that was changed meanwhile is refused, with the text, and adds no claim", async () => {
    must(await changeEssay(as(writer), { ...of, version: 1, text: "Another text altogether." }));
    const edit = addition(debate.thesis);
    const refused = await take(writer, { edit });
    expect(refused).toMatchObject({ error: { code: "essay-changed", essay: { text: "Another text altogether." } } });
    expect((await debateNow(as(owner), debate.id)).claims).toBeDefined();
    await expect(claimNow(as(owner), debate.id, edit.id)).rejects.toThrow();
    expect(await sql(`select 1 from "Claim" where id = $1`, [edit.id])).toEqual([]);
    // Nothing is lost: the same words can be taken from where they stand now.
    must(await take(writer, { edit, version: 2, span: { start: 0, end: 12 } }));
  });

  test("while somebody changes the text ends with a claim on its words, or with none", async () => {
    const text = `So it is. ${wages}`;
    const edit = addition(debate.thesis);
    const [changing, taking] = await Promise.all([
      changeEssay(as(writer), { ...of, version: 1, text }),
      take(owner, { edit }),
    ]);
    expect(code(changing)).toBe("done");
    const view = await essayNow(as(owner), debate.id, of.essayId);
    if (taking.ok)
      expect(view.passages.map(({ anchor }) => text.slice(anchor.start, anchor.end))).toEqual([
        taking.value.passage.anchor.exact,
      ]);
    else expect([taking.error.code, view.passages]).toEqual(["essay-changed", []]);
    expect(await checkInvariants()).toEqual([]);
  });

  test("anchors nothing where the claim cannot stand", async () => {
    expect(code(await take(writer, { edit: addition(newId() as ClaimId) }))).toBe("no-such-parent");
    expect(code(await take(writer, { edit: addition(null, { role: "thesis" }) }))).toBe("forbidden");
    expect(code(await take(writer, { span: { start: 4, end: 4 } }))).toBe("bad-passage");
    expect(await passages()).toEqual([]);
  });
});

describe("rejecting a proposal", () => {
  test("is kept once, is for writers to know, and is taken back", async () => {
    for (let i = 0; i < 2; i++) must(await rejectProposal(as(writer), { ...of, key: "abc-2" }));
    expect((await essayNow(as(owner), debate.id, of.essayId)).rejected).toEqual(["abc-2"]);
    expect((await essayNow(null, debate.id, of.essayId)).rejected).toEqual([]);
    must(await unrejectProposal(as(owner), { ...of, key: "abc-2" }));
    expect((await essayNow(as(owner), debate.id, of.essayId)).rejected).toEqual([]);
  });

  test.each(["", "x".repeat(101), "a key", "a\u0000b"])("refuses %j, which is no key", async (key) => {
    expect(code(await rejectProposal(as(writer), { ...of, key }))).toBe("invalid");
  });
});
