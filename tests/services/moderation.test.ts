import { v7 as newId } from "uuid";
import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { addSource } from "@/lib/services/add-source";
import { castVote } from "@/lib/services/cast-vote";
import { checkInvariants } from "@/lib/services/check";
import { addComment } from "@/lib/services/comments";
import { flag } from "@/lib/services/flags";
import { appealDecision, judgeAppeal, moderate } from "@/lib/services/moderate";
import { readNews } from "@/lib/services/notifications";
import { rateSource, readSources } from "@/lib/services/rate-source";
import { readMarks, readModeration } from "@/lib/services/read-moderation";
import { readTalk } from "@/lib/services/read-talk";
import { listSuggestions } from "@/lib/services/suggestions";
import { listUnsupported } from "@/lib/services/unsupported";
import { answer, claimNow, enrol, must, startDebate } from "../support/debates";
import { person } from "../support/people";

let [owner, editor, writer, reader]: Actor[] = [];
let debate: Awaited<ReturnType<typeof startDebate>>;
let claim: Awaited<ReturnType<typeof answer>>;
beforeEach(async () => {
  [owner, editor, writer, reader] = [
    await person("Owner"),
    await person("Editor"),
    await person("Writer"),
    await person("Reader"),
  ];
  debate = await startDebate(owner as Actor, { openRole: "voter" });
  await enrol(editor as Actor, debate.id, "editor");
  await enrol(writer as Actor, debate.id, "writer");
  claim = await answer(writer as Actor, debate.id, debate.thesis, "support", "Everyone knows it.");
});

type Given = Partial<Parameters<typeof flag>[1]>;
const flagIt = (by: Actor | undefined, given: Given = {}) =>
  flag(by as Actor, {
    ...{ debateId: debate.id, id: newId(), claimId: claim, commentId: null, reason: "offTopic" },
    ...{ duplicateOf: null, note: "" },
    ...given,
  });
type Decision = Partial<Parameters<typeof moderate>[1]>;
const decide = (given: Decision = {}, by: Actor | undefined = editor) =>
  moderate(by as Actor, {
    ...{ debateId: debate.id, id: newId(), claimId: claim, commentId: null, action: "dismiss" },
    ...{ duplicateOf: null, reason: "", statePosition: false },
    ...given,
  });
const seen = async (by: Actor | undefined) => must(await readModeration(by ?? null, debate.id));
const kindsTold = async (by: Actor | undefined) =>
  must(await readNews(by as Actor)).debates.flatMap(({ groups }) => groups.map(({ kind }) => kind));

describe("a flag", () => {
  test("waits for editors, once a person, and is nobody else's to see", async () => {
    const id = newId();
    must(await flagIt(reader, { id, note: "What has that to do with it?" }));
    must(await flagIt(reader, { id, note: "What has that to do with it?" }));
    expect(await flagIt(reader)).toMatchObject({ error: { code: "already-flagged" } });
    const flagged = async (by: Actor | undefined) => must(await readTalk(by ?? null, debate.id, claim)).flagged;
    expect([await flagged(reader), await flagged(editor), await flagged(undefined)]).toEqual([
      [{ commentId: null, waits: true }],
      [],
      [],
    ]);
    must(await flagIt(owner, { reason: "uncivil" }));
    const { queue } = await seen(editor);
    expect(queue).toMatchObject([
      { claimId: claim, claimText: "Everyone knows it.", authorName: "Writer", flags: [{ authorName: "Reader" }, {}] },
    ]);
    for (const other of [undefined, reader, writer]) expect((await seen(other)).queue).toBe(null);
  });

  test("sent several times at once is one flag, and that is what each sender hears", async () => {
    const id = newId();
    const sent = await Promise.all(Array.from({ length: 6 }, () => flagIt(reader, { id })));
    expect(sent.filter(({ ok }) => !ok)).toEqual([]);
    expect((await seen(editor)).queue?.[0]?.flags).toHaveLength(1);
  });

  test("for a duplicate names another claim, by its number or address", async () => {
    const duplicate = { reason: "duplicate" as const };
    for (const duplicateOf of ["", "9.9", claim, newId()])
      expect(await flagIt(reader, { ...duplicate, duplicateOf })).toMatchObject({
        error: { code: "no-such-duplicate" },
      });
    must(await flagIt(reader, { ...duplicate, duplicateOf: "2" }));
    must(await flagIt(owner, { ...duplicate, duplicateOf: `/debates/${debate.id}/claims/${debate.other}#x` }));
    const [item] = (await seen(editor)).queue ?? [];
    expect(item?.flags.map(({ duplicateOf }) => duplicateOf)).toEqual([debate.other, debate.other]);
  });
});

describe("a decision", () => {
  test("settles all flags at once, tells who flagged and whose words it is about, and is public with its reason", async () => {
    must(await flagIt(reader));
    must(await flagIt(owner));
    must(await castVote(editor as Actor, { debateId: debate.id, claimId: claim, verdict: 1 }));
    expect(await decide({ action: "remove", reason: " " })).toMatchObject({ error: { code: "no-reason" } });
    const decided = await Promise.all(
      [1, 2].map(() => decide({ action: "remove", reason: "Says nothing.", statePosition: true })),
    );
    expect(decided.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await claimNow(owner as Actor, debate.id, claim)).removed?.by).toBe(editor?.userId);
    const { log, queue } = await seen(undefined);
    expect([queue, log.length]).toEqual([null, 1]);
    expect(log[0]).toMatchObject({
      ...{ moderatorName: "Editor", claimText: null, mayAppeal: false },
      decision: { action: "remove", reason: "Says nothing.", position: { verdict: 1 } },
    });
    expect((await seen(editor)).log[0]?.claimText).toBe("Everyone knows it.");
    expect([await kindsTold(reader), await kindsTold(owner), await kindsTold(writer)]).toEqual([
      ["flag"],
      ["flag"],
      ["moderation"],
    ]);
    expect(await checkInvariants()).toEqual([]);
  });

  test("states the moderator's position only where asked to, and says when there is none", async () => {
    must(await flagIt(reader));
    must(await decide());
    expect(must(await readTalk(reader ?? null, debate.id, claim)).flagged).toEqual([{ commentId: null, waits: false }]);
    must(await flagIt(reader, { reason: "uncivil" }));
    must(await decide({ statePosition: true }));
    const positions = (await seen(reader)).log.map(({ decision }) => decision.position);
    expect(positions).toEqual([{ verdict: null }, null]);
    expect((await seen(writer)).log.some(({ mayAppeal }) => mayAppeal)).toBe(false);
  });

  test("marks a claim as unsourced until it has another source, or links it to its duplicate", async () => {
    must(await flagIt(reader, { reason: "unsourced" }));
    must(await decide({ action: "markUnsourced" }));
    must(await flagIt(reader, { reason: "duplicate", duplicateOf: debate.other }));
    must(await decide({ action: "linkDuplicate", duplicateOf: "2" }));
    expect(must(await readMarks(null, debate.id, claim))).toEqual({
      ...{ unsourced: true, duplicates: [{ id: debate.other, text: "That should be done." }] },
    });
    const source = { citation: "A book", locator: null, url: null };
    must(await addSource(writer as Actor, { debateId: debate.id, commandId: newId(), claimId: claim, source }));
    expect(must(await readMarks(null, debate.id, claim)).unsourced).toBe(false);
  });

  test("sent again is done once; its id on another claim is refused", async () => {
    const id = newId();
    must(await flagIt(reader));
    must(await flagIt(reader, { claimId: debate.other }));
    must(await decide({ id }));
    must(await decide({ id }));
    expect(await decide({ id, claimId: debate.other })).toMatchObject({ error: { code: "reused-command" } });
    expect((await seen(editor)).log).toHaveLength(1);
  });

  test("takes a comment away", async () => {
    const id = newId();
    const about = { debateId: debate.id, claimId: claim };
    must(await addComment(writer as Actor, { ...about, id, parentId: null, text: "You fool" }));
    must(await flagIt(reader, { commentId: id, reason: "uncivil" }));
    expect((await seen(owner)).queue?.[0]).toMatchObject({ commentId: id, commentText: "You fool" });
    must(await decide({ commentId: id, action: "remove", reason: "Attacks a person." }, owner));
    expect(must(await readTalk(null, debate.id, claim)).count).toBe(0);
    expect(JSON.stringify(await seen(reader))).not.toContain("You fool");
  });
});

describe("an appeal", () => {
  const removal = async () => {
    const id = newId();
    must(await flagIt(reader));
    must(await decide({ id, action: "remove", reason: "Says nothing." }));
    return { debateId: debate.id, id };
  };

  test("is made once, by whose words it is about, and decided by another editor, who may take all of it back", async () => {
    const at = await removal();
    expect((await seen(writer)).log[0]?.mayAppeal).toBe(true);
    expect(await appealDecision(reader as Actor, { ...at, text: "Mine" })).toMatchObject({
      error: { code: "forbidden" },
    });
    expect(await appealDecision(writer as Actor, { ...at, text: " " })).toMatchObject({ error: { code: "no-reason" } });
    must(await appealDecision(writer as Actor, { ...at, text: "It says a lot." }));
    expect(await appealDecision(writer as Actor, { ...at, text: "Really." })).toMatchObject({
      error: { code: "already-appealed" },
    });
    const judgement = { ...at, stands: false, reason: "It does." };
    expect([(await seen(editor)).log[0]?.mayJudge, (await seen(owner)).log[0]?.mayJudge]).toEqual([false, true]);
    expect(await judgeAppeal(editor as Actor, judgement)).toMatchObject({ error: { code: "another-decides" } });
    expect(await judgeAppeal(owner as Actor, { ...judgement, reason: "" })).toMatchObject({
      error: { code: "no-reason" },
    });
    must(await judgeAppeal(owner as Actor, judgement));
    expect(await judgeAppeal(owner as Actor, judgement)).toMatchObject({ error: { code: "already-decided" } });
    expect((await claimNow(owner as Actor, debate.id, claim)).removed).toBe(null);
    expect((await seen(undefined)).log[0]).toMatchObject({
      judgeName: "Owner",
      decision: { appeal: { text: "It says a lot.", decided: { stands: false, reason: "It does." } } },
    });
    expect(await kindsTold(writer)).toContain("appeal");
    expect(await checkInvariants()).toEqual([]);
  });

  test("that is turned down leaves the decision as it is", async () => {
    const at = await removal();
    must(await appealDecision(writer as Actor, { ...at, text: "It says a lot." }));
    must(await judgeAppeal(owner as Actor, { ...at, stands: true, reason: "It does not." }));
    expect((await claimNow(owner as Actor, debate.id, claim)).removed).not.toBe(null);
  });
});

describe("a source", () => {
  const source = { citation: "A study", locator: null, url: "https://example.org/study#p3", kind: "study" as const };
  const add = (by: Actor | undefined, claimId: string) =>
    addSource(by as Actor, { debateId: debate.id, commandId: newId(), claimId, source });

  test("is added by who may change the claim, and suggested by who may not", async () => {
    expect(must(await add(writer, claim))).toBe("added");
    expect(must(await add(writer, debate.thesis))).toBe("suggested");
    expect(await add(reader, claim)).toMatchObject({ error: { code: "forbidden" } });
    expect((await claimNow(owner as Actor, debate.id, claim)).sources).toMatchObject([source]);
    expect(must(await listSuggestions(owner as Actor, debate.id)).waiting).toMatchObject([{ edit: { kind: "cite" } }]);
  });

  test("has one vote a person, wherever it is cited, and none that is not cited", async () => {
    must(await add(writer, claim));
    const elsewhere = await answer(writer as Actor, debate.id, debate.other);
    const again = { ...source, citation: "The same study", url: "https://example.org/study" };
    const command = { debateId: debate.id, commandId: newId(), claimId: elsewhere, source: again };
    must(await addSource(writer as Actor, command));
    const [cited] = must(await readSources(null, debate.id, claim)).sources;
    const vote = (by: Actor | undefined, value: 1 | 5 | 4 | null, claimId: string = claim) =>
      rateSource(by as Actor, { debateId: debate.id, claimId, source: cited?.key ?? "", value });
    must(await vote(reader, 1));
    must(await vote(reader, 5));
    must(await vote(owner, 4, elsewhere));
    expect(must(await readSources(reader as Actor, debate.id, elsewhere)).sources[0]?.reliability).toEqual({
      ...{ count: 2, mean: 4.5, own: 5 },
    });
    must(await vote(reader, null));
    expect(must(await readSources(null, debate.id, claim)).sources[0]?.reliability).toEqual({
      ...{ count: 1, mean: 4, own: null },
    });
    expect(await vote(reader, 4, debate.thesis)).toMatchObject({ error: { code: "no-such-source" } });
  });
});

test("claims that need a source are those without one and those said to lack one, the most voted on first", async () => {
  const cited = await answer(writer as Actor, debate.id, debate.thesis, "rebuttal", "Cited.");
  const source = { citation: "A study", locator: null, url: null };
  must(await addSource(writer as Actor, { debateId: debate.id, commandId: newId(), claimId: cited, source }));
  for (const by of [reader, owner, editor])
    must(await castVote(by as Actor, { debateId: debate.id, claimId: claim, verdict: 1 }));
  must(await castVote(reader as Actor, { debateId: debate.id, claimId: debate.other, verdict: 0 }));
  const needy = async () => must(await listUnsupported(null, debate.id)).map(({ text, said }) => [text, said]);
  expect(await needy()).toEqual([
    ["Everyone knows it.", "none"],
    ["That should be done.", "none"],
    ["This should be done.", "none"],
  ]);
  must(await flagIt(reader, { claimId: cited, reason: "unsourced" }));
  expect((await needy())[0]).toEqual(["Cited.", "flagged"]);
  must(await decide({ claimId: cited, action: "markUnsourced" }));
  expect((await needy())[0]).toEqual(["Cited.", "marked"]);
  // The one it has is no other one, however often it is sent.
  const add = (citation: string) =>
    addSource(writer as Actor, {
      ...{ debateId: debate.id, commandId: newId(), claimId: cited, source: { ...source, citation } },
    });
  for (let i = 0; i < 2; i++) expect(await add(" A  study")).toEqual({ ok: true, value: "added" });
  expect(await needy()).toContainEqual(["Cited.", "marked"]);
  must(await add("Another study"));
  expect((await needy()).map(([text]) => text)).not.toContain("Cited.");
});
