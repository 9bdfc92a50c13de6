import { beforeEach, expect, test } from "vitest";
import type { Actor } from "@/lib/access/actor";
import type { ClaimId } from "@/lib/argument/id";
import { type HistoryAsked, readHistory } from "@/lib/services/history";
import { answer, edited, enrol, must, startDebate } from "../support/debates";
import { person } from "../support/people";
import { sql } from "../support/sql";

let owner: Actor;
let writer: Actor;
let debate: Awaited<ReturnType<typeof startDebate>>;
let claim: ClaimId;
beforeEach(async () => {
  [owner, writer] = [await person("Owner"), await person("Writer")];
  debate = await startDebate(owner, { openRole: null });
  await enrol(writer, debate.id, "writer");
  claim = await answer(writer, debate.id, debate.thesis, "support", "First words");
  must(await edited(writer, debate.id, { kind: "reword", id: claim, version: 1, text: "Second  words" }));
  const place = { parentId: debate.other, role: "rebuttal", position: 1 } as const;
  must(await edited(owner, debate.id, { kind: "move", id: claim, version: 2, ...place }));
  const sources = [{ citation: "A book", locator: "p. 4", url: null }];
  must(await edited(writer, debate.id, { kind: "cite", id: claim, version: 3, sources }));
});

const history = async (actor: Actor | null, asked: HistoryAsked = {}) =>
  must(await readHistory(actor, debate.id, asked));

test("one claim's history has its edits and no others, each with what it changed", async () => {
  await answer(owner, debate.id, claim);
  const { entries, claim: now } = await history(null, { claim });
  expect(now).toMatchObject({ number: "2.1", text: "Second words", rewordable: false, restorable: false });
  expect(entries.map(({ kind, change }) => [kind, change])).toMatchObject([
    ["cite", { added: [{ citation: "A book" }], dropped: [] }],
    ["move", { from: { role: "support", number: "1" }, to: { role: "rebuttal", number: "2" } }],
    ["reword", { before: "First words", after: "Second words" }],
    ["add", null],
  ]);
  expect((await history(writer, { claim })).claim?.rewordable).toBe(true);
});

test("a history is narrowed to a kind of change and to a person, page by page", async () => {
  expect((await history(null, { kind: "added" })).entries.map(({ seq }) => seq)).toEqual([3, 2, 1]);
  expect((await history(null, { kind: "added", by: writer.userId })).entries.map(({ seq }) => seq)).toEqual([3]);
  expect((await history(null, { by: owner.userId })).entries.map(({ seq }) => seq)).toEqual([5, 2, 1]);
  must(await edited(owner, debate.id, { kind: "remove", id: claim, version: 4 }));
  must(await edited(owner, debate.id, { kind: "restore", id: claim, version: 5 }));
  expect((await history(null, { kind: "removed" })).entries.map(({ kind }) => kind)).toEqual(["restore", "remove"]);
  expect((await history(null)).editors.map(({ name }) => name)).toEqual(["Owner", "Writer"]);
  for (let i = 0; i < 60; i++) await answer(owner, debate.id, debate.other);
  const first = await history(null, { kind: "added" });
  const second = await history(null, { kind: "added", before: first.older });
  expect(first.entries.length + second.entries.length).toBe(63);
  expect([first.older === null, second.older]).toEqual([false, null]);
});

test("a removed claim's history is there for whoever may see or restore it, and not for others", async () => {
  must(await edited(owner, debate.id, { kind: "remove", id: claim, version: 4 }));
  for (const actor of [null, writer]) {
    expect(await readHistory(actor, debate.id, { claim })).toMatchObject({ error: { code: "not-found" } });
  }
  const lines = await history(null);
  const words = JSON.stringify(lines);
  expect(words).not.toMatch(/First|Second|A book/);
  const { entries, claim: now } = await history(owner, { claim });
  expect(now).toMatchObject({ number: null, restorable: true, text: "Second words" });
  expect(entries.map(({ text }) => text).at(-1)).toBe("First words");

  const own = await answer(writer, debate.id, debate.thesis, "support", "Taken back");
  must(await edited(writer, debate.id, { kind: "remove", id: own, version: 1 }));
  expect((await history(writer, { claim: own })).entries.map(({ text }) => text)).toEqual(["Taken back", "Taken back"]);
});

test("where a claim was moved from is not told where that has been removed since", async () => {
  must(await edited(owner, debate.id, { kind: "remove", id: debate.thesis, version: 1 }));
  const moved = (await history(null, { claim })).entries.find(({ kind }) => kind === "move");
  expect(moved?.change).toEqual({
    kind: "place",
    from: { role: "support", number: undefined },
    to: { role: "rebuttal", number: "1" },
  });
});

test("a page of a claim's, a kind's or a person's history reads the index, not the log", async () => {
  await sql(
    `insert into "DebateEvent" ("debateId", seq, "actorId", at, edit, inverse, "commandId")
     select $1, n + 100, $2, now(), jsonb_build_object('kind', 'add', 'id', gen_random_uuid()), '{}', gen_random_uuid()
     from generate_series(1, 20000) n`,
    [debate.id, owner.userId],
  );
  await sql(`analyze "DebateEvent"`);
  const planOf = async (condition: string, value: string) => {
    const rows = await sql<{ "QUERY PLAN": string }>(
      `explain select * from "DebateEvent" where "debateId" = '${debate.id}' and ${condition} = '${value}'
       order by seq desc limit 51`,
    );
    return rows.map((row) => row["QUERY PLAN"]).join("\n");
  };
  expect(await planOf(`edit->>'id'`, claim)).toContain("DebateEvent_claim_idx");
  expect(await planOf(`edit->>'kind'`, "cite")).toContain("DebateEvent_kind_idx");
  expect(await planOf(`"actorId"`, writer.userId)).toContain("DebateEvent_debateId_actorId_seq_idx");
  await sql(`delete from "DebateEvent" where "debateId" = $1 and seq > 100`, [debate.id]);
});
