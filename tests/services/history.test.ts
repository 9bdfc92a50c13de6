import { v7 as newId } from "uuid";
import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/access/actor";
import type { ClaimId } from "@/lib/argument/id";
import { readHistory, undoEdit } from "@/lib/services/history";
import { listRemoved } from "@/lib/services/list-removed";
import { answer, claimNow, debateNow, edited, enrol, must, startDebate } from "../support/debates";
import { person } from "../support/people";

let owner: Actor;
let writer: Actor;
let reader: Actor;
let debate: Awaited<ReturnType<typeof startDebate>>;
let claim: ClaimId;
beforeEach(async () => {
  [owner, writer, reader] = [await person("Owner"), await person("Writer"), await person("Reader")];
  debate = await startDebate(owner, { openRole: null });
  await enrol(writer, debate.id, "writer");
  claim = await answer(writer, debate.id, debate.thesis, "support", "First words");
});

const history = async (actor: Actor | null, before: number | null = null) =>
  must(await readHistory(actor, debate.id, { before })).entries;
const undo = (actor: Actor | null, seq: number) => undoEdit(actor, { debateId: debate.id, commandId: newId(), seq });

describe("history", () => {
  test("names every edit once, newest first, page by page", async () => {
    for (let i = 0; i < 60; i++) await answer(owner, debate.id, debate.other);
    const first = await history(null);
    const second = await history(null, first.at(-1)?.seq ?? 0);
    expect([...first, ...second].map(({ seq }) => seq)).toEqual(Array.from({ length: 63 }, (_, i) => 63 - i));
    expect(await history(null, 1)).toEqual([]);
  });

  test("is not broken by a page number that cannot be one", async () => {
    for (const before of [-1, 0.5, 2 ** 40, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect((await readHistory(null, debate.id, { before })).ok).toBe(true);
    }
  });

  test("hides the words of what was removed from readers, and shows them to editors", async () => {
    must(await edited(owner, debate.id, { kind: "remove", id: claim, version: 1 }));
    const wordsFor = async (actor: Actor | null) =>
      (await history(actor)).filter(({ seq }) => seq >= 3).map(({ text }) => text);
    expect(await wordsFor(null)).toEqual([null, null]);
    expect(await wordsFor(reader)).toEqual([null, null]);
    expect(await wordsFor(owner)).toEqual(["First words", "First words"]);
    expect((await history(null)).every(({ seq, claimId }) => seq < 3 || claimId === null)).toBe(true);
  });

  test("tells which settings became others, and from what to what", async () => {
    const { settings, version } = await debateNow(owner, debate.id);
    // A language that is not given stays.
    const { language: _, ...given } = settings;
    const wanted = { ...given, secrecy: "untilVoted", openRole: "voter" } as const;
    must(await edited(owner, debate.id, { kind: "configure", version, settings: wanted }));
    const [newest] = await history(owner);
    expect(newest).toMatchObject({ kind: "configure", text: null });
    expect(newest?.change).toEqual({
      kind: "settings",
      before: { secrecy: "open", openRole: null },
      after: { secrecy: "untilVoted", openRole: "voter" },
    });
  });

  test("offers to take back exactly what can be taken back", async () => {
    must(await edited(writer, debate.id, { kind: "reword", id: claim, version: 1, text: "Second words" }));
    must(await edited(owner, debate.id, { kind: "frame", version: 1, question: "New?", background: "" }));
    for (const actor of [owner, writer, reader, null]) {
      for (const { seq, undoable } of await history(actor)) {
        // Tried out for real on a history that goes back again after each success.
        const done = await undo(actor, seq);
        expect(done.ok, `${actor?.name} ${seq}`).toBe(undoable);
        if (done.ok) must(await undo(owner, done.value.seq));
        if (done.ok) break;
      }
    }
  });
});

describe("taking back", () => {
  test("brings the words back, and can be taken back itself", async () => {
    const { seq } = must(
      await edited(writer, debate.id, { kind: "reword", id: claim, version: 1, text: "Second words" }),
    );
    const back = must(await undo(writer, seq));
    expect((await claimNow(owner, debate.id, claim)).text).toBe("First words");
    must(await undo(writer, back.seq));
    expect((await claimNow(owner, debate.id, claim)).text).toBe("Second words");
  });

  test("is refused when the claim has changed since, with what stands there now", async () => {
    const { seq } = must(
      await edited(writer, debate.id, { kind: "reword", id: claim, version: 1, text: "Second words" }),
    );
    must(await edited(owner, debate.id, { kind: "reword", id: claim, version: 2, text: "Third words" }));
    expect(await undo(writer, seq)).toMatchObject({ error: { code: "stale", current: { text: "Third words" } } });
  });

  test("of an answer removes it, and of a removal restores it", async () => {
    must(await undo(writer, 3));
    expect((await claimNow(owner, debate.id, claim)).removed).not.toBeNull();
    must(await undo(writer, 4));
    expect((await claimNow(owner, debate.id, claim)).removed).toBeNull();
  });

  test("of the settings brings the old ones back", async () => {
    const { settings, version } = await debateNow(owner, debate.id);
    const { seq } = must(
      await edited(owner, debate.id, { kind: "configure", version, settings: { ...settings, archived: true } }),
    );
    must(await undo(owner, seq));
    expect((await debateNow(owner, debate.id)).settings).toEqual(settings);
  });

  test("of what never happened finds nothing", async () => {
    for (const seq of [0, -1, 99, 2 ** 31, 2 ** 53, 1.5, Number.NaN])
      expect(await undo(owner, seq)).toMatchObject({ error: { code: "not-found" } });
  });
});

describe("removed branches", () => {
  test("are listed for who may restore them, with how much comes back", async () => {
    const below = await answer(owner, debate.id, claim, "rebuttal");
    await answer(owner, debate.id, below, "support");
    must(await edited(owner, debate.id, { kind: "remove", id: claim, version: 1 }));
    const own = await answer(writer, debate.id, debate.other, "support", "Taken back by its writer");
    must(await edited(writer, debate.id, { kind: "remove", id: own, version: 1 }));

    const forOwner = must(await listRemoved(owner, debate.id));
    expect(forOwner.map(({ text, below, removedBy }) => [text, below, removedBy])).toEqual([
      ["Taken back by its writer", 0, "Writer"],
      ["First words", 2, "Owner"],
    ]);
    // What an editor took down is the editors' to bring back.
    expect(must(await listRemoved(writer, debate.id)).map(({ claimId }) => claimId)).toEqual([own]);
  });
});
