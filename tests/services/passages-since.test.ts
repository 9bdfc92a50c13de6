import { v7 as newId } from "uuid";
import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { liveClaims } from "@/lib/argument/debate";
import type { ClaimId } from "@/lib/argument/id";
import { mergeOf } from "@/lib/argument/merging";
import type { Showing } from "@/lib/essay/essay";
import { marksNow } from "@/lib/essay/marks";
import type { EssayMarks } from "@/lib/essay/view";
import { changeEssay } from "@/lib/services/essays";
import { readHistory, undoEdit } from "@/lib/services/history";
import { movePassage, removePassage, restorePassage } from "@/lib/services/passages";
import { readPassages } from "@/lib/services/read-passages";
import { rejectProposal, unrejectProposal } from "@/lib/services/take-proposal";
import { answer, claimNow, debateNow, edited, enrol, must, startDebate } from "../support/debates";
import { bring, spanOf, tie } from "../support/essays";
import { person } from "../support/people";

const text = "One is here. Two is there. Three came late. Four went away. Five stayed on. Six is lost.";
const words = ["One is here.", "Two is there.", "Three came late.", "Four went away.", "Five stayed on."] as const;

let [owner, voter]: Actor[] = [];
let debate: Awaited<ReturnType<typeof startDebate>>;
let claim: ClaimId;
let of: { debateId: string; essayId: string };
const as = (actor: Actor | undefined) => actor as Actor;

beforeEach(async () => {
  [owner, voter] = [await person("Owner"), await person("Voter")];
  debate = await startDebate(as(owner), { openRole: "voter" });
  claim = await answer(as(owner), debate.id, debate.thesis);
});

const showing = async (what: Showing) => {
  of = { debateId: debate.id, essayId: await bring(as(owner), debate.id, { showing: what, text }) };
};
const marksFor = async (actor: Actor | null, since?: string) =>
  must(await readPassages(actor, { ...of, since: since ?? null }));
const tied = (quote: string, claimId = claim) => tie(as(owner), { ...of, claimId }, quote);
const remove = async (id: ClaimId): Promise<unknown> =>
  must(
    await edited(as(owner), debate.id, {
      kind: "remove",
      id,
      version: (await claimNow(as(owner), debate.id, id)).version,
    }),
  );
const undo = async (): Promise<void> => {
  const seq = must(await readHistory(as(owner), debate.id)).entries[0]?.seq ?? 0;
  must(await undoEdit(as(owner), { debateId: debate.id, commandId: newId(), seq }));
};

describe.each([
  ["a writer", "whole", (): Actor | null => as(owner)],
  ["a writer", "nothing", (): Actor | null => as(owner)],
  ["a voter", "whole", (): Actor | null => as(voter)],
  ["a stranger", "passages", (): Actor | null => null],
  ["a stranger", "nothing", (): Actor | null => null],
] as const)("%s who follows a text that shows %s", (_, what, who) => {
  test("knows after each change what one knows who asks for all of it", async () => {
    await showing(what);
    const kept = await tied(words[1]);
    const lost = await tied("Six is lost.");
    must(await changeEssay(as(owner), { ...of, version: 1, text: text.replace(" Six is lost.", "") }));
    let known: EssayMarks = await marksFor(who());
    const other = await answer(as(owner), debate.id, debate.thesis);
    const { about } = known;
    const steps: (() => Promise<unknown>)[] = [
      () => tied(words[3]),
      () => tied(words[0], other),
      () => tied(words[1], other),
      async () => Promise.all([tied(words[2]), tied(words[4])]),
      () => removePassage(as(owner), { ...of, passageId: kept }),
      () => rejectProposal(as(owner), { ...of, key: "b" }),
      () => rejectProposal(as(owner), { ...of, key: "a" }),
      () => restorePassage(as(owner), { ...of, passageId: kept }),
      () => movePassage(as(owner), { ...of, passageId: kept, span: spanOf(text, words[4]), version: 2 }),
      () => unrejectProposal(as(owner), { ...of, key: "b" }),
      () => remove(other),
      undo,
      async () => {
        const [from, into] = [await claimNow(as(owner), debate.id, other), await claimNow(as(owner), debate.id, claim)];
        must(await edited(as(owner), debate.id, mergeOf(await debateNow(as(owner), debate.id), from, into, newId)));
      },
      () => tied(words[3]),
      () => removePassage(as(owner), { ...of, passageId: kept }),
      undo,
      () => movePassage(as(owner), { ...of, passageId: lost, span: spanOf(text, "Three"), version: 2 }),
      () => changeEssay(as(owner), { ...of, version: 2, citation: { ...about, title: "On numbers" } }),
    ];
    for (const step of steps) {
      await step();
      const told = await marksFor(who(), known.until);
      // What stands under a claim that has gone is not shown where that claim is not.
      const now = await debateNow(as(owner), debate.id);
      const isThere = (id: ClaimId) => [...liveClaims(now)].some((one) => one.id === id);
      const { passages, rejected } = marksNow(known, told);
      known = { ...told, passages, rejected };
      const all = await marksFor(who());
      expect({ ...known, passages: passages.filter(({ claimId }) => isThere(claimId)) }).toMatchObject({
        ...{ passages: all.passages, rejected: all.rejected, about: all.about, text: all.text, until: all.until },
      });
    }
  });
});

test("one change among many passages is told alone, with the place it stands in where a reader has no text", async () => {
  const many = Array.from({ length: 60 }, (_, i) => `Sentence ${i + 1} is here.`);
  of = {
    debateId: debate.id,
    essayId: await bring(as(owner), debate.id, { showing: "passages", text: many.join(" ") }),
  };
  const ids: string[] = [];
  for (const quote of many.slice(1)) ids.push(await tied(quote));
  const [writer, reader] = [await marksFor(as(owner)), await marksFor(null)];
  expect([writer.passages.length, reader.passages.length]).toEqual([59, 59]);
  must(await rejectProposal(as(owner), { ...of, key: "zyx" }));
  must(await removePassage(as(owner), { ...of, passageId: ids[30] as string }));
  const first = await tied(many[0] as string);
  const again = await tied("Sentence 41");
  const told = { all: { passages: false, rejected: false }, gone: [ids[30]], passages: [{ id: first }, { id: again }] };
  expect(await marksFor(as(owner), writer.until)).toMatchObject({ ...told, rejected: ["zyx"], after: {} });
  const toReader = {
    all: { passages: false, rejected: true },
    rejected: [],
    after: { [first]: null, [again]: ids[39] },
  };
  expect(await marksFor(null, reader.until)).toMatchObject({ ...told, ...toReader });
  const nothing = { passages: [], gone: [], rejected: [], all: { passages: false, rejected: false } };
  expect(await marksFor(as(owner), (await marksFor(as(owner))).until)).toMatchObject(nothing);
});

test("a reader is told of no passage that was never shown, by name or number, and neither of rejections", async () => {
  await showing("passages");
  const lost = await tied("Six is lost.");
  must(await changeEssay(as(owner), { ...of, version: 1, text: text.replace(" Six is lost.", "") }));
  const { until } = await marksFor(null);
  must(await rejectProposal(as(owner), { ...of, key: "zyx" }));
  must(await removePassage(as(owner), { ...of, passageId: lost }));
  const told = await marksFor(null, until);
  expect(told).toMatchObject({ all: { passages: false }, passages: [], gone: [] });
  expect(JSON.stringify(told)).not.toMatch(new RegExp(`${lost}|zyx|lost`));
  await showing("nothing");
  const before = await marksFor(null);
  await tied(words[0]);
  expect((await marksFor(null, before.until)).until).toBe(before.until);
});

test("all is told to whoever asks from nowhere, from another's place, or sees more or less than before", async () => {
  await showing("passages");
  await tied(words[0]);
  const { until } = await marksFor(null);
  const all = { all: { passages: true }, passages: [{ anchor: { exact: words[0] } }] };
  for (const since of [
    "",
    "1",
    "1-2-3-4-none",
    "1-0-9999-1-passages",
    "99-0-1-1-passages",
    `${until}-${until}`,
    "-1-0-1-1-passages",
  ])
    expect(await marksFor(null, since)).toMatchObject(all);
  expect(await marksFor(as(voter), until)).toMatchObject({ all: { passages: false }, passages: [] });
  expect(await marksFor(as(owner), until)).toMatchObject(all);
  await enrol(as(voter), debate.id, "writer");
  expect(await marksFor(as(voter), until)).toMatchObject(all);
  must(await changeEssay(as(owner), { ...of, version: 1, showing: "nothing" }));
  expect(await marksFor(null, until)).toMatchObject({ all: { passages: true }, passages: [] });
});

test("a reader who has another text is told that there is a new one, and nothing of where its passages stand", async () => {
  await showing("whole");
  await tied(words[1]);
  const { until } = await marksFor(as(voter));
  must(await changeEssay(as(owner), { ...of, version: 1, text: `Zero. ${text}` }));
  const { passages, gone, text: now } = await marksFor(as(voter), until);
  expect([passages, gone, now?.version]).toEqual([[], [], 2]);
});
