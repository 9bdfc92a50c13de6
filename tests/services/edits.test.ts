import { v7 as newId } from "uuid";
import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { allClaims } from "@/lib/argument/debate";
import { checkInvariants } from "@/lib/services/check";
import { commitEdit } from "@/lib/services/commit-edit";
import { addition, answer, claimNow, debateNow, edited, enrol, must, startDebate } from "../support/debates";
import { person } from "../support/people";
import { sql } from "../support/sql";

let owner: Actor;
let writer: Actor;
let debate: Awaited<ReturnType<typeof startDebate>>;

beforeEach(async () => {
  [owner, writer] = [await person("Owner"), await person("Writer")];
  debate = await startDebate(owner, { openRole: null });
  await enrol(writer, debate.id, "writer");
});

const eventCount = async () =>
  (await sql<{ n: number }>(`select count(*)::int as n from "DebateEvent" where "debateId" = $1`, [debate.id]))[0]?.n;

describe("a stale edit", () => {
  test("is refused with what stands there now, and changes nothing", async () => {
    const claim = await answer(writer, debate.id, debate.thesis);
    must(await edited(writer, debate.id, { kind: "reword", id: claim, version: 1, text: "What A wrote" }));
    const late = await edited(owner, debate.id, { kind: "reword", id: claim, version: 1, text: "What B wrote" });
    expect(late).toMatchObject({ ok: false, error: { code: "stale", current: { text: "What A wrote", version: 2 } } });
    expect((await claimNow(owner, debate.id, claim)).text).toBe("What A wrote");
  });

  test("of the question or the settings is refused as well", async () => {
    must(await edited(owner, debate.id, { kind: "frame", version: 1, question: "First?", background: "" }));
    const { settings } = await debateNow(owner, debate.id);
    for (const edit of [
      { kind: "frame", version: 1, question: "Second?", background: "" },
      { kind: "configure", version: 1, settings: { ...settings, visibility: "private" } },
    ] as const) {
      expect(await edited(owner, debate.id, edit)).toEqual({ ok: false, error: { code: "stale", current: null } });
    }
    const stored = await sql(`select question, visibility from "Debate" where id = $1`, [debate.id]);
    expect(stored).toEqual([{ question: "First?", visibility: "public" }]);
  });

  test("among twenty at once on one claim: one is made, nineteen hear of it, none is lost silently", async () => {
    const claim = await answer(writer, debate.id, debate.thesis);
    const texts = Array.from({ length: 20 }, (_, i) => `Wording ${i}`);
    const results = await Promise.all(
      texts.map((text) => edited(owner, debate.id, { kind: "reword", id: claim, version: 1, text })),
    );
    const made = results.findIndex((result) => result.ok);
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    expect((await claimNow(owner, debate.id, claim)).text).toBe(texts[made]);
    for (const result of results) {
      if (!result.ok) expect(result.error).toMatchObject({ code: "stale", current: { text: texts[made] } });
    }
  });
});

describe("a command that comes again", () => {
  test("gives the first result and is done once", async () => {
    const command = { debateId: debate.id, commandId: newId(), edit: addition(debate.thesis) };
    const first = must(await commitEdit(writer, command));
    must(await edited(writer, debate.id, addition(debate.thesis)));
    expect(must(await commitEdit(writer, command))).toEqual(first);
    expect(await eventCount()).toBe(4);
  });

  test("twenty times at once is done once, and everyone hears the same", async () => {
    const command = { debateId: debate.id, commandId: newId(), edit: addition(debate.thesis) };
    const results = await Promise.all(Array.from({ length: 20 }, () => commitEdit(writer, command)));
    expect(new Set(results.map((result) => must(result).seq))).toEqual(new Set([3]));
    expect(await eventCount()).toBe(3);
    expect([...allClaims(await debateNow(owner, debate.id))]).toHaveLength(3);
  });

  test("still gives the first result to somebody who may no longer write", async () => {
    const command = { debateId: debate.id, commandId: newId(), edit: addition(debate.thesis) };
    const first = must(await commitEdit(writer, command));
    await enrol(writer, debate.id, "viewer");
    expect(must(await commitEdit(writer, command))).toEqual(first);
    expect(await edited(writer, debate.id, addition(debate.thesis))).toMatchObject({ error: { code: "forbidden" } });
  });

  test("with another body, or from another person, is refused and changes nothing", async () => {
    const commandId = newId();
    const edit = addition(debate.thesis);
    must(await commitEdit(writer, { debateId: debate.id, commandId, edit }));
    const otherBody = await commitEdit(writer, {
      debateId: debate.id,
      commandId,
      edit: { ...edit, text: "Other words" },
    });
    const otherPerson = await commitEdit(owner, { debateId: debate.id, commandId, edit });
    expect(otherBody).toEqual({ ok: false, error: { code: "reused-command" } });
    expect(otherPerson).toEqual({ ok: false, error: { code: "reused-command" } });
    expect(await eventCount()).toBe(3);
  });

  test("after a refusal is tried anew, because a refusal leaves nothing behind", async () => {
    const claim = await answer(writer, debate.id, debate.thesis);
    must(await edited(owner, debate.id, { kind: "remove", id: claim, version: 1 }));
    const command = { debateId: debate.id, commandId: newId(), edit: addition(claim) };
    expect(await commitEdit(writer, command)).toMatchObject({ error: { code: "no-such-parent" } });
    must(await edited(owner, debate.id, { kind: "restore", id: claim, version: 2 }));
    expect(must(await commitEdit(writer, command)).seq).toBe(6);
  });
});

describe("words from outside", () => {
  test.each([
    ["the character zero", "Before\u0000after", "Beforeafter"],
    ["half a character", "Half \ud83d of one", "Half \ufffd of one"],
    ["letters built of parts", "cafe\u0301", "caf\u00e9"],
    ["SQL and quotes", `'; drop table "Claim"; -- \\' $1 {} %s`, `'; drop table "Claim"; -- \\' $1 {} %s`],
  ])("with %s are kept, and a fresh reading says the same", async (_, sent, kept) => {
    const command = { debateId: debate.id, commandId: newId(), edit: addition(debate.thesis, { text: sent }) };
    must(await commitEdit(writer, command));
    must(await commitEdit(writer, command));
    expect((await claimNow(owner, debate.id, command.edit.id)).text).toBe(kept);
    const stored = await sql(`select text from "Claim" where id = $1`, [command.edit.id]);
    expect(stored).toEqual([{ text: kept }]);
    expect(await checkInvariants()).toEqual([]);
  });

  test("that are no ids find nothing", async () => {
    const edit = addition(debate.thesis);
    for (const wrong of ["", "1", "' or 1=1", debate.id.toUpperCase(), `${debate.id} `]) {
      expect(await commitEdit(owner, { debateId: wrong, commandId: newId(), edit })).toMatchObject({
        error: { code: "not-found" },
      });
      expect(await commitEdit(owner, { debateId: debate.id, commandId: wrong, edit })).toMatchObject({
        error: { code: "not-found" },
      });
    }
  });
});
