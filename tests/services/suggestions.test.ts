import { v7 as newId } from "uuid";
import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { checkInvariants } from "@/lib/services/check";
import { readHistory } from "@/lib/services/history";
import { readNews } from "@/lib/services/notifications";
import {
  decideSuggestion,
  listSuggestions,
  type SuggestedEdit,
  suggestEdit,
  withdrawSuggestion,
} from "@/lib/services/suggestions";
import { addition, answer, claimNow, debateNow, edited, enrol, must, startDebate } from "../support/debates";
import { person } from "../support/people";

let [owner, editor, author, other]: Actor[] = [];
let debate: Awaited<ReturnType<typeof startDebate>>;
beforeEach(async () => {
  [owner, editor, author, other] = [
    await person("Owner"),
    await person("Editor"),
    await person("Author"),
    await person("Other"),
  ];
  debate = await startDebate(owner as Actor, { openRole: "suggester" });
  await enrol(editor as Actor, debate.id, "editor");
});

const suggest = (edit: SuggestedEdit, id = newId(), by = author) =>
  suggestEdit(by as Actor, { debateId: debate.id, id, edit, note: "Why not" });
const decide = (id: string, accept: boolean, by = editor) =>
  decideSuggestion(by as Actor, { debateId: debate.id, id, accept, reason: "Because" });
const list = async (by: Actor | undefined) => must(await listSuggestions(by as Actor, debate.id));

describe("a suggestion", () => {
  test("becomes the debate's when it is accepted, in its author's name", async () => {
    const [id, edit] = [newId(), addition(debate.thesis, { role: "rebuttal" })];
    must(await suggest(edit, id));
    expect((await debateNow(owner as Actor, debate.id)).claims.size).toBe(2);
    must(await decide(id, true));
    const claim = await claimNow(owner as Actor, debate.id, edit.id);
    expect([claim.authorId, claim.role]).toEqual([author?.userId, "rebuttal"]);
    expect((await list(author)).decided).toMatchObject([{ id, accepted: true, reason: "Because" }]);
    expect(await checkInvariants()).toEqual([]);
  });

  test("changes nothing when it is declined, and its author is told why", async () => {
    const id = newId();
    must(await suggest(addition(debate.thesis), id));
    must(await decide(id, false));
    expect((await debateNow(owner as Actor, debate.id)).claims.size).toBe(2);
    expect(await list(author)).toMatchObject({ waiting: [], decided: [{ id, accepted: false, reason: "Because" }] });
  });

  test("is decided once, however many editors decide at that moment", async () => {
    const id = newId();
    must(await suggest(addition(debate.thesis), id));
    const decided = await Promise.all(
      [true, false, true, true, false].map((accept, i) => decide(id, accept, i % 2 ? owner : editor)),
    );
    expect(decided.filter(({ ok }) => ok)).toHaveLength(1);
    for (const result of decided) if (!result.ok) expect(result.error.code).toBe("already-decided");
    const accepted = [true, false, true, true, false][decided.findIndex(({ ok }) => ok)];
    expect((await debateNow(owner as Actor, debate.id)).claims.size).toBe(accepted ? 3 : 2);
    expect(await checkInvariants()).toEqual([]);
  });

  test("that came too late stays undecided: accepting it says what stands there now", async () => {
    const claim = await answer(owner as Actor, debate.id, debate.thesis);
    const id = newId();
    must(await suggest({ kind: "reword", id: claim, version: 1, text: "The author's wording" }, id));
    must(
      await edited(owner as Actor, debate.id, { kind: "reword", id: claim, version: 1, text: "The owner's wording" }),
    );
    expect(await decide(id, true)).toMatchObject({
      error: { code: "stale", current: { text: "The owner's wording" } },
    });
    expect((await list(editor)).waiting).toHaveLength(1);
    must(await decide(id, false));
  });

  test("that could not be made now is refused to its author at once", async () => {
    expect(await suggest(addition(debate.thesis, { text: " " }))).toMatchObject({
      error: { code: "text-empty" },
    });
    expect(await suggest({ kind: "reword", id: debate.thesis, version: 9, text: "x" })).toMatchObject({
      error: { code: "stale" },
    });
  });

  test("sent twice is kept once; another one under its id, or by somebody else, is refused", async () => {
    const [id, edit] = [newId(), addition(debate.thesis, { text: "Zero \u0000 and half \ud83d" })];
    must(await suggest(edit, id));
    must(await suggest(edit, id));
    expect(await suggest(addition(debate.thesis), id)).toMatchObject({
      error: { code: "reused-command" },
    });
    expect(await suggest(edit, id, other)).toMatchObject({ error: { code: "reused-command" } });
    expect((await list(editor)).waiting).toHaveLength(1);
  });

  test("changed before it is accepted leaves its author's words in the log, and the editor's after them", async () => {
    const [id, edit] = [newId(), addition(debate.thesis, { text: "Their words" })];
    must(await suggest(edit, id));
    const change = { debateId: debate.id, id, accept: true, text: "Their better words", reason: "Shorter" };
    must(await decideSuggestion(editor as Actor, change));
    const claim = await claimNow(owner as Actor, debate.id, edit.id);
    expect([claim.text, claim.authorId, claim.version]).toEqual(["Their better words", author?.userId, 2]);
    const history = must(await readHistory(owner as Actor, debate.id)).entries;
    expect(history.slice(0, 2).map(({ kind, text, actorName }) => [kind, text, actorName])).toEqual([
      ["reword", "Their better words", "Editor"],
      ["add", "Their words", "Author"],
    ]);
    expect((await list(author)).decided).toMatchObject([
      { id, accepted: true, changed: "Their better words", deciderName: "Editor", reason: "Shorter" },
    ]);
    expect(must(await readNews(author as Actor)).debates[0]?.groups[0]).toMatchObject({
      kind: "suggestion",
      items: [{ subjectId: id, outcome: "changed", actorName: "Editor" }],
    });
    expect(await checkInvariants()).toEqual([]);
  });

  test("changed to nothing, or to too much, stays undecided", async () => {
    const id = newId();
    must(await suggest(addition(debate.thesis), id));
    const change = { debateId: debate.id, id, accept: true, reason: "" };
    expect(await decideSuggestion(editor as Actor, { ...change, text: " " })).toMatchObject({
      error: { code: "text-empty" },
    });
    expect(await decideSuggestion(editor as Actor, { ...change, text: "x".repeat(501) })).toMatchObject({
      error: { code: "text-too-long" },
    });
    expect([(await list(editor)).waiting.length, (await debateNow(owner as Actor, debate.id)).claims.size]).toEqual([
      1, 2,
    ]);
  });

  test("is taken back by its author while it waits, and by nobody else", async () => {
    const id = newId();
    must(await suggest(addition(debate.thesis), id));
    const at = { debateId: debate.id, id };
    expect(await withdrawSuggestion(other as Actor, at)).toMatchObject({ error: { code: "already-decided" } });
    must(await withdrawSuggestion(author as Actor, at));
    expect((await list(editor)).waiting).toEqual([]);
    expect(await decide(id, true)).toMatchObject({ error: { code: "not-found" } });
    const second = newId();
    must(await suggest(addition(debate.thesis), second));
    must(await decide(second, true));
    expect(await withdrawSuggestion(author as Actor, { ...at, id: second })).toMatchObject({
      error: { code: "already-decided" },
    });
  });

  test("is seen by its author and by who decides, and by nobody else", async () => {
    must(await suggest(addition(debate.thesis, { text: "The author's idea" })));
    expect((await list(author)).waiting).toHaveLength(1);
    expect((await list(editor)).waiting).toHaveLength(1);
    expect(JSON.stringify(await list(other))).not.toContain("The author's idea");
  });
});
