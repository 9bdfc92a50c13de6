import { v7 as newId } from "uuid";
import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { applyEdit } from "@/lib/argument/apply-edit";
import { claimOf } from "@/lib/argument/debate";
import type { Edit } from "@/lib/argument/edit";
import type { ClaimId, DebateId } from "@/lib/argument/id";
import { defaultSettings } from "@/lib/argument/settings";
import { stratify } from "@/lib/argument/stratify";
import { loadDebate, readStored, writeChange } from "@/lib/db/claims";
import { db } from "@/lib/db/client";
import { authorize } from "@/lib/services/authorize";
import { checkInvariants } from "@/lib/services/check";
import { createDebate } from "@/lib/services/create-debate";
import { answer, claimId, debateNow, edited, must, startDebate } from "../support/debates";
import { person } from "../support/people";

let owner: Actor;
beforeAll(async () => {
  owner = await person("Owner");
});

/** A debate of `count` groups of `size` theses. */
async function groups(count: number, size: number): Promise<{ id: DebateId; groups: ClaimId[][] }> {
  const id = newId() as DebateId;
  const ids = Array.from({ length: count * size }, claimId);
  const theses = ids.map((thesis, i) => ({ id: thesis, text: `Thesis ${i}` }));
  must(
    await createDebate(owner, {
      debateId: id,
      question: "Who stands on whom?",
      background: "",
      settings: defaultSettings,
      theses,
    }),
  );
  return { id, groups: Array.from({ length: count }, (_, i) => ids.slice(i * size, (i + 1) * size)) };
}

/** Moves every claim of the group under the next one, the last one under the first. */
const ring = (group: readonly ClaimId[], version = 1): readonly Edit[] =>
  group.map((id, i) => ({
    ...{ kind: "move", id, version, role: "support", position: 1 },
    parentId: group[(i + 1) % group.length] as ClaimId,
  }));

const isTree = async (id: DebateId): Promise<boolean> => {
  const stored = await readStored(db(), id);
  return stored !== null && stratify(stored.frame, stored.claims).ok;
};

describe("moves at the same time", () => {
  test("of 300 pairs against each other exactly one of each pair is made, and the tree stays a tree", async () => {
    const { id, groups: pairs } = await groups(300, 2);
    for (const pair of pairs) {
      const results = await Promise.all(ring(pair).map((edit) => edited(owner, id, edit)));
      expect(results.map((result) => (result.ok ? "made" : result.error.code)).sort()).toEqual(["cycle", "made"]);
    }
    expect(await isTree(id)).toBe(true);
    expect(await checkInvariants()).toEqual([]);
  }, 60_000);

  test.each([3, 4, 5])("in rings of %i at least one is refused, and the tree stays a tree", async (size) => {
    const { id, groups: rings } = await groups(12, size);
    for (const group of rings) {
      const results = await Promise.all(ring(group).map((edit) => edited(owner, id, edit)));
      const refused = results.flatMap((result) => (result.ok ? [] : [result.error.code]));
      expect(refused).toEqual(["cycle"]);
    }
    expect(await isTree(id)).toBe(true);
    expect(await checkInvariants()).toEqual([]);
  });

  test("of one claim to two places: one is made, the other is told that it is late", async () => {
    const { id, thesis, other } = await startDebate(owner);
    for (let round = 0; round < 20; round++) {
      const claim = await answer(owner, id, thesis);
      const [here, there] = [await answer(owner, id, thesis), await answer(owner, id, other)];
      const results = await Promise.all(
        [here, there].map((parentId) =>
          edited(owner, id, { kind: "move", id: claim, version: 1, parentId, role: "rebuttal", position: 1 }),
        ),
      );
      expect(results.map((result) => (result.ok ? "made" : result.error.code)).sort()).toEqual(["made", "stale"]);
      const winner = results[0]?.ok ? here : there;
      expect(claimOf(await debateNow(owner, id), claim)?.parentId).toBe(winner);
    }
  });

  test("under a claim that is removed at that moment never show up under something hidden", async () => {
    const { id, thesis, other } = await startDebate(owner);
    for (let round = 0; round < 20; round++) {
      const [claim, target] = [await answer(owner, id, thesis), await answer(owner, id, other)];
      const [moved, removed] = await Promise.all([
        edited(owner, id, { kind: "move", id: claim, version: 1, parentId: target, role: "support", position: 1 }),
        edited(owner, id, { kind: "remove", id: target, version: 1 }),
      ]);
      // Either order is a possible one: moved and then removed along with its new parent, or refused.
      expect(removed.ok).toBe(true);
      if (!moved.ok) expect(moved.error.code).toBe("no-such-parent");
    }
    expect(await checkInvariants()).toEqual([]);
  });
});

// What the lock is for: the same check and the same rows, only nobody waits for anybody.
test("without the debate's lock, opposing moves do make a cycle", async () => {
  const { id, groups: pairs } = await groups(25, 2);
  const grant = must(await authorize(owner, "edit", id));
  const unlocked = (edit: Edit) =>
    db().$transaction(async (tx) => {
      const live = await loadDebate(tx, grant);
      if (live === null) throw new Error("the debate is gone");
      const applied = applyEdit(live.debate, edit, { actorId: owner.userId, at: Date.now() });
      if (applied.ok) await writeChange(tx, grant, live.debate, applied.value);
    });
  let cycles = 0;
  for (const pair of pairs) {
    await Promise.allSettled(ring(pair).map(unlocked));
    if (await isTree(id)) continue;
    cycles++;
    // Taken apart again, so that the next pair begins with a tree.
    await db().claim.updateMany({
      where: { debateId: id, id: { in: pair } },
      data: { parentId: null, role: "thesis" },
    });
  }
  expect(cycles).toBeGreaterThan(0);
});
