import { v7 as newId } from "uuid";
import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { allClaims, type Debate } from "@/lib/argument/debate";
import { defaultSettings } from "@/lib/argument/settings";
import { loadDebate } from "@/lib/db/claims";
import { type Database, db } from "@/lib/db/client";
import { forgetLive } from "@/lib/db/live-debates";
import { transact } from "@/lib/db/transaction";
import { err } from "@/lib/result";
import { authorize } from "@/lib/services/authorize";
import { commitEdit, writeEdit } from "@/lib/services/commit-edit";
import { createDebate } from "@/lib/services/create-debate";
import { currentDebate } from "@/lib/services/current-debate";
import { readDebate } from "@/lib/services/read-debate";
import { anotherProcess } from "../support/another-process";
import { addition, answer, claimId, debateNow, edited, must, startDebate } from "../support/debates";
import { person } from "../support/people";
import { numbersFrom, someEdit } from "../support/random-edits";
import { sql } from "../support/sql";

let owner: Actor;
let debate: Awaited<ReturnType<typeof startDebate>>;

beforeEach(async () => {
  owner = await person("Owner");
  debate = await startDebate(owner);
});

/** Claims and their order, however the maps inside are built. */
const contents = (value: Debate) => ({
  ...value,
  claims: new Map([...allClaims(value)].map((claim) => [claim.id, claim])),
});

const stored = async () => {
  const live = await loadDebate(db(), must(await authorize(owner, "read", debate.id)));
  if (live === null) throw new Error("the debate is gone");
  return live.debate;
};

describe("debates in memory", () => {
  test("of two processes that write in turns agree with each other and with a fresh reading", async () => {
    const other = await anotherProcess();
    const random = numbersFrom(7);
    for (let i = 0; i < 120; i++) {
      const [mine, theirs] = random(3) === 0 ? [other.commitEdit, commitEdit] : [commitEdit, other.commitEdit];
      const edit = someEdit(await debateNow(owner, debate.id), random, claimId);
      await mine(owner, { debateId: debate.id, commandId: newId(), edit });
      if (random(4) === 0)
        await theirs(owner, { debateId: debate.id, commandId: newId(), edit: addition(debate.thesis) });
    }
    const here = must(await currentDebate(db(), must(await authorize(owner, "read", debate.id))));
    const there = must(await other.currentDebate(other.db(), must(await other.authorize(owner, "read", debate.id))));
    expect(here.seq).toBe(there.seq);
    const { answers: _, places: __, ...truth } = contents(await stored());
    expect(contents(here.debate)).toMatchObject(truth);
    expect(contents(there.debate)).toMatchObject(truth);
  });

  test("of two processes that write at once agree afterwards", async () => {
    const other = await anotherProcess();
    await Promise.all(
      Array.from({ length: 40 }, (_, i) =>
        (i % 2 === 0 ? commitEdit : other.commitEdit)(owner, {
          debateId: debate.id,
          commandId: newId(),
          edit: addition(debate.thesis),
        }),
      ),
    );
    const [here, there] = [
      must(await readDebate(owner, debate.id)).view,
      must(await other.readDebate(owner, debate.id)).view,
    ];
    expect(here.seq).toBe(42);
    const byId = (view: typeof here) => Object.fromEntries(view.claims.map((claim) => [claim.id, claim]));
    expect(byId(there)).toEqual(byId(here));
  });

  test("forget what was rolled back: a start that failed leaves nothing of itself in the next one", async () => {
    const [id, first, second] = [newId(), claimId(), claimId()];
    const start = (text: string, next: string) =>
      createDebate(owner, {
        ...{ debateId: id, question: "Shall it start?", background: "", settings: defaultSettings },
        theses: [
          { id: first, text },
          { id: second, text: next },
        ],
      });
    expect(await start("Of the failed start", "")).toMatchObject({ ok: false, error: { code: "text-empty" } });
    must(await start("Of the good start", "And its second"));
    const texts = [...allClaims(await debateNow(owner, id as typeof debate.id))].map(({ text }) => text);
    expect(texts.sort()).toEqual(["And its second", "Of the good start"]);
  });

  test("forget what a transaction wrote and took back, also between its edits", async () => {
    const now = 1_800_000_000_000;
    const write = (tx: Database, text: string) =>
      writeEdit(tx, owner, { debateId: debate.id, commandId: newId(), edit: addition(debate.thesis, { text }) }, now);
    await transact(async (tx) => {
      must(await write(tx, "Never said"));
      must(await write(tx, "Never said either"));
      return err({ code: "changed my mind" });
    });
    // Elsewhere, with the same number and the same time: nothing but the words could tell the two apart.
    const other = await anotherProcess();
    const edit = addition(debate.thesis, { text: "Said" });
    must(await other.commitEdit(owner, { debateId: debate.id, commandId: newId(), edit }, now));
    const texts = [...allClaims(await debateNow(owner, debate.id))].map(({ text }) => text);
    expect(texts.sort()).toEqual(["Said", "That should be done.", "This should be done."]);
  });

  test("follow the database when it is restored to an earlier state and goes on from there", async () => {
    const other = await anotherProcess();
    const lost = await answer(owner, debate.id, debate.thesis, "support", "Said after the backup");
    must(await other.readDebate(owner, debate.id));
    await sql(`delete from "Claim" where id = $1`, [lost]);
    await sql(`delete from "DebateEvent" where "debateId" = $1 and seq = 3`, [debate.id]);
    const before = `(select at from "DebateEvent" e where e."debateId" = d.id and e.seq = 2)`;
    await sql(`update "Debate" d set seq = 2, "activeAt" = ${before} where id = $1`, [debate.id]);
    const texts = async () =>
      must(await other.readDebate(owner, debate.id))
        .view.claims.map(({ text }) => text)
        .sort();
    expect(await texts()).toEqual(["That should be done.", "This should be done."]);

    await answer(owner, debate.id, debate.thesis, "support", "Said after the restoring");
    expect(await texts()).toEqual(["Said after the restoring", "That should be done.", "This should be done."]);
  });

  test("do not outlive their debate: one made again under the same id is another one", async () => {
    const other = await anotherProcess();
    must(await other.readDebate(owner, debate.id));
    await sql(`delete from "Debate" where id = $1`, [debate.id]);
    const theses = [claimId(), claimId()].map((id, i) => ({ id, text: `New ${i}` }));
    must(
      await createDebate(owner, {
        debateId: debate.id,
        question: "Again?",
        background: "",
        settings: defaultSettings,
        theses,
      }),
    );
    const { claims, question } = must(await other.readDebate(owner, debate.id)).view;
    expect(question).toBe("Again?");
    expect(claims.map(({ text }) => text).sort()).toEqual(["New 0", "New 1"]);
  });

  test("read while others write are never half of one state and half of another", async () => {
    const claim = await answer(owner, debate.id, debate.thesis);
    let writing = true;
    const reader = (async () => {
      let readings = 0;
      while (writing) {
        forgetLive(debate.id);
        const found = [...allClaims(await debateNow(owner, debate.id))].find(({ id }) => id === claim);
        // Every citing adds one source and one version.
        expect(found?.sources.length).toBe((found?.version ?? 0) - 1);
        readings++;
      }
      return readings;
    })();
    for (let version = 1; version <= 15; version++) {
      const sources = Array.from({ length: version }, (_, i) => ({
        citation: `Source ${i}`,
        locator: null,
        url: null,
      }));
      must(await edited(owner, debate.id, { kind: "cite", id: claim, version, sources }));
    }
    writing = false;
    expect(await reader).toBeGreaterThan(1);
  });
});
