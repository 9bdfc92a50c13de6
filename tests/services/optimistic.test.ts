import { v7 as newId } from "uuid";
import { beforeAll, expect, test } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { applyEdit } from "@/lib/argument/apply-edit";
import { allClaims, answersTo, type Debate } from "@/lib/argument/debate";
import { loadDebate } from "@/lib/db/claims";
import { db } from "@/lib/db/client";
import { authorize } from "@/lib/services/authorize";
import { checkInvariants } from "@/lib/services/check";
import { commitEdit } from "@/lib/services/commit-edit";
import { claimId, debateNow, must, startDebate } from "../support/debates";
import { person } from "../support/people";
import { numbersFrom, someEdit } from "../support/random-edits";

let owner: Actor;
beforeAll(async () => {
  owner = await person("Owner");
});

const contents = (debate: Debate) => ({
  frame: {
    question: debate.question,
    background: debate.background,
    settings: debate.settings,
    version: debate.version,
  },
  claims: new Map([...allClaims(debate)].map((claim) => [claim.id, claim])),
  order: new Map([...allClaims(debate)].map(({ id }) => [id, answersTo(debate, id)])),
  theses: answersTo(debate, null),
});

// The law: what a page shows at once is what is stored.
test.each([11, 29, 53, 97])(
  "any sequence of edits gives in the browser what it gives on the server (sequence %i)",
  async (seed) => {
    const { id } = await startDebate(owner);
    const random = numbersFrom(seed);
    let shown = await debateNow(owner, id);
    let [made, refused] = [0, 0];
    for (let i = 0; i < 70; i++) {
      const edit = someEdit(shown, random, claimId);
      const now = 1_800_000_000_000 + i;
      const here = applyEdit(shown, edit, { actorId: owner.userId, at: now });
      const there = await commitEdit(owner, { debateId: id, commandId: newId(), edit }, now);
      expect(there.ok ? "made" : there.error.code).toBe(here.ok ? "made" : here.error.code);
      if (here.ok) shown = here.value.debate;
      if (here.ok) made++;
      else refused++;
    }
    const live = await loadDebate(db(), must(await authorize(owner, "read", id)));
    expect(contents(live?.debate as Debate)).toEqual(contents(shown));
    expect(Math.min(made, refused)).toBeGreaterThan(10);
    expect(await checkInvariants()).toEqual([]);
  },
);
